package brussels.estuaire.agenda.series;

import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writes the occurrences of a series, all at once; the audit of each says so. */
@ApplicationScoped
class Occurrences {
    /** After it starts nothing but what has no start yet. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    Occurrences(EntityManager entities, Audit audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds those that are missing: PostgreSQL keeps one for each day. */
    void add(Series series, List<LocalDate> days) {
        var added = query(series, """
                insert into event (organisation_id, type, title, state, created_at, updated_at, series_id, recurrence_id)
                select organisation_id, type, title, 'PUBLISHED', :now, :now, id, day
                  from event, unnest(cast(:days as date[])) as day
                 where id = :series
                on conflict do nothing returning id""")
                .setParameter("days", days.toArray(LocalDate[]::new))
                .setParameter("now", clock.now());
        did("CREATED", series, added);
        told(series, NEVER).getResultList();
    }

    /** Tells what the series tells of those that are to come, except where somebody changed one by itself. */
    void tell(Series series) {
        did("UPDATED", series, told(series, clock.now()));
    }

    /** Cancels those that were to take place from a day on, with the reason of the series. */
    void suspend(Series series, LocalDate from) {
        did(
                "SUSPENDED",
                series,
                query(series, """
                update event set state = 'CANCELLED', suspended = true, version = version + 1, updated_at = :now,
                       reason = (select suspension_reason from series where id = :series)
                 where series_id = :series and recurrence_id is not null
                   and state = 'PUBLISHED' and starts_at > :now and starts_at >= :from
                returning id""").setParameter("from", midnight(from)).setParameter("now", clock.now()));
    }

    /** Announces those again that the suspension cancelled, from a day on. */
    void resume(Series series, LocalDate from) {
        did(
                "RESUMED",
                series,
                query(series, """
                update event set state = 'PUBLISHED', suspended = false, version = version + 1, updated_at = :now, reason = null
                 where series_id = :series and suspended and starts_at > :now and starts_at >= :from
                returning id""").setParameter("from", midnight(from)).setParameter("now", clock.now()));
    }

    /** From now on the series leaves this one as it is. */
    void leave(UUID occurrence) {
        entities.createNativeQuery("update event set own = true, suspended = false where id = :id")
                .setParameter("id", occurrence)
                .executeUpdate();
    }

    private Query told(Series series, Instant since) {
        return query(series, "select tell_occurrences(:series, :since)").setParameter("since", since);
    }

    private Query query(Series series, String sql) {
        entities.flush();
        return entities.createNativeQuery(sql, UUID.class).setParameter("series", series.id);
    }

    @SuppressWarnings("unchecked")
    private void did(String act, Series series, Query changing) {
        var organisation = KeepEvent.subject(series.event).organisation();
        for (var id : (List<UUID>) changing.getResultList()) {
            audit.did(act, new Audit.Subject("event", id, organisation));
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Clock.BRUSSELS).toInstant();
    }
}
