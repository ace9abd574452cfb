package brussels.estuaire.councils.decisions;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.councils.decisions.Meetings.Held;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds the follow-up of a circle's last meeting from its decisions: nobody writes it. */
@ApplicationScoped
class FollowUp {
    private static final String LATE_FIRST =
            " order by coalesce(d.due_day < cast(:today as date), false) desc, d.due_day nulls last, d.number";

    /** Whether it was taken at the last meeting: it says so, or it says no meeting and the same day. */
    private static final String THEN =
            "coalesce(d.meeting_id = cast(:last as uuid), d.meeting_id is null and d.day = cast(:since as date))";

    private static final String MOST = " limit 200";

    private final Meetings meetings;
    private final ReadDecisions decisions;
    private final EntityManager entities;
    private final Clock clock;

    FollowUp(Meetings meetings, ReadDecisions decisions, EntityManager entities, Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * What a circle looks back on.
     *
     * @param meeting at which one of its meetings; null for the next one
     * @param keeps whether the caller writes decisions down
     */
    FollowUpView of(UUID circle, @Nullable UUID meeting, boolean keeps) {
        decisions.see(circle);
        var now = clock.now();
        var at = meeting == null
                ? meetings.next(circle, now).orElse(null)
                : found(meetings.of(circle, meeting).orElse(null));
        var moment = at == null || at.start() == null ? now : at.start();
        var last = meetings.before(circle, moment.isBefore(now) ? moment : now).orElse(null);
        var since = since(circle, last, moment);
        return new FollowUpView(
                at == null ? null : at.meeting(),
                last == null ? null : last.meeting(),
                since,
                since == null ? List.of() : decided(circle, last, since, keeps),
                open(circle, last, since, moment, keeps),
                since == null ? List.of() : closed(circle, last, since, moment, keeps),
                DecisionList.rights(keeps));
    }

    private @Nullable LocalDate since(UUID circle, @Nullable Held last, Instant moment) {
        if (last != null && last.start() != null) {
            return Clock.dayOf(last.start());
        }
        return (LocalDate) entities.createNativeQuery(
                        "select max(d.day) from decision d where d.circle_id = :circle and d.day <= :day",
                        LocalDate.class)
                .setParameter("circle", circle)
                .setParameter("day", Clock.dayOf(moment))
                .getSingleResult();
    }

    private List<DecisionView> decided(UUID circle, @Nullable Held last, LocalDate since, boolean keeps) {
        var where = told(ReadDecisions.of(circle), last, since).and(THEN);
        return decisions.rows(where, " order by d.number" + MOST, keeps);
    }

    private List<DecisionView> open(
            UUID circle, @Nullable Held last, @Nullable LocalDate since, Instant moment, boolean keeps) {
        var where = ReadDecisions.of(circle)
                .and("d.state = 'OPEN' and d.day <= cast(:until as date)")
                .with("until", Clock.dayOf(moment))
                .with("today", clock.today());
        if (since != null) {
            told(where, last, since).and("not (" + THEN + ")");
        }
        return decisions.rows(where, LATE_FIRST + MOST, keeps);
    }

    private List<DecisionView> closed(
            UUID circle, @Nullable Held last, LocalDate since, Instant moment, boolean keeps) {
        var where = told(ReadDecisions.of(circle), last, since)
                .and("d.state <> 'OPEN' and d.closed_on between cast(:since as date) and cast(:until as date)")
                .and("not (" + THEN + ")")
                .with("until", Clock.dayOf(moment));
        return decisions.rows(where, " order by d.closed_on, d.number" + MOST, keeps);
    }

    private static Where told(Where where, @Nullable Held last, LocalDate since) {
        // no event has this id: without a last meeting, the day alone says it
        var id = last == null ? new UUID(0, 0) : last.meeting().id();
        return where.with("last", id).with("since", since);
    }
}
