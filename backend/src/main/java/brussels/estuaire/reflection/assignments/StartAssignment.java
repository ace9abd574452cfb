package brussels.estuaire.reflection.assignments;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.jobs.Job;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.consultations.Consultation;
import jakarta.enterprise.context.RequestScoped;

/** Starts the job that seeks an assignment, from what stands there now. */
@RequestScoped
class StartAssignment {
    private final ReadDemand read;
    private final Audit audit;
    private final Clock clock;

    StartAssignment(ReadDemand read, Audit audit, Clock clock) {
        this.read = read;
        this.audit = audit;
        this.clock = clock;
    }

    /** Has one sought, one at a time. */
    GroupAssignment of(Consultation consultation) {
        if (!consultation.isRunning()) {
            throw Refusal.conflict("consultation-not-open");
        }
        var demand = read.of(consultation);
        if (demand.groups().isEmpty()) {
            throw Refusal.conflict("nothing-proposed");
        }
        if (demand.people().isEmpty()) {
            throw Refusal.conflict("nobody-to-assign");
        }
        var author = audit.author(consultation.organisation().alias());
        var assignment = GroupAssignment.run(consultation, demand, clock.now());
        assignment.author = author.name();
        assignment.store();
        assignment.job = Job.start(
                        SearchAssignment.KIND, consultation.id(), SearchAssignment.PARTS, author, clock.now())
                .id();
        audit.did("ASSIGNMENT_STARTED", consultation.subject());
        return assignment;
    }
}
