package brussels.estuaire.reflection.assignments;

import brussels.estuaire.jobs.Job;
import brussels.estuaire.jobs.Work;
import brussels.estuaire.reflection.assignments.GroupAssignment.State;
import brussels.estuaire.reflection.assignments.exact.FindClash;
import brussels.estuaire.reflection.assignments.exact.Goal;
import brussels.estuaire.reflection.assignments.exact.Search;
import brussels.estuaire.reflection.consultations.Consultation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;

/** Goes on with a run, a goal at a time, and keeps what it has found; whoever stops it in the middle keeps that. */
@ApplicationScoped
class SearchAssignment implements Work {
    static final String KIND = "ASSIGNMENT";

    /** A hundred parts: most for the goals, some for the order of ties, some for what clashes. */
    static final int PARTS = 100;

    private static final int OF_GOALS = 72;
    private static final int OF_ORDER = 18;

    /** So much of each goal, about ten seconds; with seven of them a run takes about a minute at most. */
    private static final double WORK = 8;

    private static final double WORK_OF_CLASH = 15;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int step(Job job, boolean careful) {
        var assignment = of(job);
        if (!assignment.found().complete()) {
            assignment.keep(Search.step(assignment.demand, assignment.found(), WORK));
            return done(assignment);
        }
        assignment.clash = FindClash.of(assignment.demand, WORK_OF_CLASH).orElse(null);
        return PARTS;
    }

    @Override
    public void ended(Job job) {
        var assignment = of(job);
        assignment.state = job.state() == Job.State.DONE ? State.DONE : State.STOPPED;
        if (job.state() == Job.State.DONE) {
            job.results(Map.of("placed", (int) assignment.places().value(Goal.PLACED)));
        }
    }

    private static int done(GroupAssignment assignment) {
        var found = assignment.found();
        if (!found.complete()) {
            var people = Math.max(1, found.places().size());
            return OF_GOALS * found.reached().size() / Goal.values().length + OF_ORDER * found.ordered() / people;
        }
        return found.places().contains(null) ? OF_GOALS + OF_ORDER : PARTS;
    }

    private static GroupAssignment of(Job job) {
        Consultation.see(job.about());
        return Objects.requireNonNull(
                GroupAssignment.<GroupAssignment>find("consultation = ?1 and job = ?2", job.about(), job.id())
                        .firstResult());
    }
}
