package brussels.estuaire.evaluations.rights;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.description.Attendance;
import brussels.estuaire.evaluations.Evaluated.Subject;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.rights.ResponseRate.Expected;
import brussels.estuaire.evaluations.rights.ResponseRate.From;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Count;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
     * Of those who took part, of those who presented or opened their doors, of both, and how many more answered by the common link.
     *
     * @param participants the rate of those who took part; how many answered is not told while people answer, and where either is too few
     *     to be told apart
     * @param apart likewise of those who presented or opened their doors
     * @param together of both; while people answer, of all who did, whether they were there or not
     */
    @Schema(name = "ResponseRates")
    public record Rates(ResponseRate participants, ResponseRate apart, ResponseRate together, int byCommonLink) {}

    /**
     * What is counted of a part.
     *
     * @param marked whether somebody said who came
     * @param given rights to answer
     * @param unseen of those who answered, who was not marked as present; likewise absent
     */
    public record Numbers(Part part, int present, boolean marked, int given, int answered, int unseen, int absent) {
        /** Those of a part in which nobody was. */
        public static Numbers none(Part part) {
            return new Numbers(part, 0, false, 0, 0, 0, 0);
        }

        /** Whether anybody of it could answer. */
        boolean isAny() {
            return given > 0 || answered > 0;
        }
    }

    /** The rates of an evaluation, for its team; it is named for what follows. */
    public Rates of(Evaluation it) {
        Evaluation.see(it.id());
        if (it.isRecorded()) {
            return recorded(it);
        }
        var kept = kept(it);
        var live = isSettled(it, kept) ? kept : numbers(it, "evaluation_numbers(:id, :now)");
        return rates(it, live, kept.isEmpty() ? live : kept);
    }

    /** What everybody may know of them once it is closed: as was kept then. Nothing is read of the people. */
    public Rates published(Evaluation it) {
        var kept = kept(it);
        var rates = it.isRecorded() ? recorded(it) : rates(it, kept, kept);
        return new Rates(
                rates.participants().withoutBeyond(),
                rates.apart().withoutBeyond(),
                rates.together().withoutBeyond(),
                rates.byCommonLink());
    }

    private Map<Part, Numbers> kept(Evaluation it) {
        return numbers(it, "evaluation_rate where evaluation_id = :id");
    }

    /** Whether what was kept when it closed tells all: of each part it was known then who came, or its team says how many; or none could answer. */
    private static boolean isSettled(Evaluation it, Map<Part, Numbers> kept) {
        return !kept.isEmpty()
                && kept.values().stream()
                        .allMatch(one -> one.marked()
                                || typed(it, one.part()) != null
                                || (one.part() == Part.APART && !one.isAny()));
    }

    private static Rates recorded(Evaluation it) {
        return recorded(it.expected(), it.expectedApart(), it.answered());
    }

    /** What was typed in of one that was held elsewhere; nobody knows which part answered. */
    public static Rates recorded(@Nullable Count expected, @Nullable Count apart, @Nullable Integer answered) {
        var could = Expected.of(expected, From.TYPED);
        var participants = answered == null ? ResponseRate.unknown(could) : ResponseRate.of(could, answered, 0);
        return new Rates(participants, ResponseRate.unknown(Expected.of(apart, From.TYPED)), participants, 0);
    }

    private Rates rates(Evaluation it, Map<Part, Numbers> live, Map<Part, Numbers> kept) {
        var parts = Parts.of(measured(it, Part.PARTICIPANT, live, kept), measured(it, Part.APART, live, kept));
        return it.state() == Evaluation.State.CLOSED
                ? parts.closed(byCommonLink(it))
                : parts.whileOpen(
                        live.values().stream()
                                .mapToInt(numbers -> numbers.answered())
                                .sum(),
                        byCommonLink(it));
    }

    private static Measured measured(Evaluation it, Part part, Map<Part, Numbers> live, Map<Part, Numbers> kept) {
        var then = kept.getOrDefault(part, Numbers.none(part));
        return new Measured(typed(it, part), told(it, part), live.getOrDefault(part, then), then);
    }

    @SuppressWarnings("unchecked")
    private Map<Part, Numbers> numbers(Evaluation it, String from) {
        var query = entities.createNativeQuery(
                        "select part, present, marked, given, answered, answered_unseen, answered_absent from " + from,
                        Object[].class)
                .setParameter("id", it.id());
        if (from.contains(":now")) {
            query.setParameter("now", clock.now());
        }
        var rows = (List<Object[]>) query.getResultList();
        return rows.stream()
                .map(row -> new Numbers(
                        Part.valueOf((String) row[0]),
                        (int) row[1],
                        (boolean) row[2],
                        (int) row[3],
                        (int) row[4],
                        (int) row[5],
                        (int) row[6]))
                .collect(Collectors.toMap(Numbers::part, Function.identity()));
    }

    private static @Nullable Count typed(Evaluation it, Part part) {
        return part == Part.PARTICIPANT ? it.expected() : it.expectedApart();
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
