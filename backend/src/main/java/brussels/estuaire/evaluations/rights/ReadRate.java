package brussels.estuaire.evaluations.rights;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.description.Attendance;
import brussels.estuaire.evaluations.Evaluated.Subject;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.rights.ResponseRate.Expected;
import brussels.estuaire.evaluations.rights.ResponseRate.From;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.Count.Qualifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reads how many of those who were there answered; that the caller may read it is checked by who asks. */
@ApplicationScoped
public class ReadRate {
    private static final Set<Subject> ATTENDED = EnumSet.of(Subject.EVENT, Subject.EDITION);

    private final EntityManager entities;
    private final Clock clock;

    ReadRate(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** As what somebody took part. */
    @Schema(name = "EvaluationPart")
    public enum Part {
        /** As most. */
        PARTICIPANT,
        /** Presented something, or opened their doors. */
        APART
    }

    /**
     * Of those who took part, of those who presented or opened their doors, and how many more answered by the common link.
     *
     * @param participants the rate of those who took part
     * @param apart of those who presented or opened their doors
     */
    @Schema(name = "ResponseRates")
    public record Rates(ResponseRate participants, ResponseRate apart, int byCommonLink) {}

    /**
     * What is counted of a part.
     *
     * @param marked whether somebody said who came
     * @param unseen of those who answered, who was not marked as present; likewise absent
     */
    public record Numbers(Part part, int present, boolean marked, int answered, int unseen, int absent) {}

    /** The rates of an evaluation; it is named for what follows. */
    public Rates of(Evaluation it) {
        Evaluation.see(it.id());
        if (it.isRecorded()) {
            return recorded(it);
        }
        var live = numbers(it, "evaluation_numbers(:id, :now)");
        var kept = numbers(it, "evaluation_rate where evaluation_id = :id");
        return new Rates(
                rate(it.expected(), told(it, Part.PARTICIPANT), Part.PARTICIPANT, live, kept),
                rate(it.expectedApart(), told(it, Part.APART), Part.APART, live, kept),
                byCommonLink(it));
    }

    private static Rates recorded(Evaluation it) {
        var answered = it.answered() == null ? 0 : it.answered();
        return new Rates(
                ResponseRate.of(Expected.of(it.answered() == null ? null : it.expected(), From.TYPED), answered, 0),
                ResponseRate.of(Expected.of(it.expectedApart(), From.TYPED), 0, 0),
                0);
    }

    /** What was kept when it closed counts; nobody having been marked as present then, what is known now. */
    private static ResponseRate rate(
            @Nullable Count typed, @Nullable Count told, Part part, Map<Part, Numbers> live, Map<Part, Numbers> kept) {
        var now = Objects.requireNonNull(live.get(part));
        return rate(typed, told, now, Objects.requireNonNullElse(kept.get(part), now));
    }

    /**
     * The rate of a part.
     *
     * @param typed how many were expected, as the team typed it; likewise told, by the organiser of the event
     * @param now what is counted now
     * @param then what was when it closed
     */
    public static ResponseRate rate(@Nullable Count typed, @Nullable Count told, Numbers now, Numbers then) {
        var counted = then.marked() ? then : now;
        var expected = typed != null
                ? Expected.of(typed, From.TYPED)
                : counted.marked()
                        ? new Expected(counted.present(), Qualifier.EXACT, From.COUNTED)
                        : Expected.of(told, From.TOLD);
        var beyond =
                expected != null && expected.from() == From.COUNTED && then.marked() ? then.unseen() : then.absent();
        return ResponseRate.of(expected, then.answered() - beyond, beyond);
    }

    @SuppressWarnings("unchecked")
    private Map<Part, Numbers> numbers(Evaluation it, String from) {
        var query = entities.createNativeQuery(
                        "select part, present, marked, answered, answered_unseen, answered_absent from " + from,
                        Object[].class)
                .setParameter("id", it.id());
        if (from.contains(":now")) {
            query.setParameter("now", clock.now());
        }
        var rows = (List<Object[]>) query.getResultList();
        return rows.stream()
                .map(row -> new Numbers(
                        Part.valueOf((String) row[0]), (int) row[1], (boolean) row[2], (int) row[3], (int) row[4], (int)
                                row[5]))
                .collect(Collectors.toMap(Numbers::part, Function.identity()));
    }

    private static @Nullable Count told(Evaluation it, Part part) {
        if (!ATTENDED.contains(it.evaluated().subject())) {
            return null;
        }
        Attendance attendance = Event.<Event>findById(it.evaluated().id()).attendance();
        if (attendance == null) {
            return null;
        }
        return part == Part.PARTICIPANT ? attendance.participants() : attendance.presenters();
    }

    private int byCommonLink(Evaluation it) {
        return (int) entities.createNativeQuery("""
                        select cast(coalesce(sum(answers), 0) as integer) from evaluation_day
                         where evaluation_id = :id and not by_right""", Integer.class)
                .setParameter("id", it.id())
                .getSingleResult();
    }
}
