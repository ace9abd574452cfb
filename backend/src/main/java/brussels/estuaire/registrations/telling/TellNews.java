package brussels.estuaire.registrations.telling;

import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.Registrations;
import brussels.estuaire.registrations.TellRegistered;
import brussels.estuaire.registrations.availability.FindRegistrable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells those who are registered that an event is changed, cancelled, postponed, suspended or takes place again. */
@ApplicationScoped
class TellNews {
    /** So many in one transaction; the rest in the next. */
    private static final int PORTION = 100;

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;
    private final FindRegistrable events;
    private final Registrations registrations;
    private final TellRegistered tell;

    TellNews(EntityManager entities, FindRegistrable events, Registrations registrations, TellRegistered tell) {
        this.entities = entities;
        this.events = events;
        this.registrations = registrations;
        this.tell = tell;
    }

    private record News(
            UUID event, String what, String since, @Nullable UUID told) {}

    @Scheduled(every = "${estuaire.registrations.told-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void tell() {
        while (QuarkusTransaction.requiringNew().call(this::tellSome)) {
            // goes on with the next portion
        }
    }

    @SuppressWarnings("unchecked")
    private boolean tellSome() {
        var next = (List<Object[]>) entities.createNativeQuery(
                        "select event_id, what, cast(since as text), told from next_registration_news()",
                        Object[].class)
                .getResultList();
        next.forEach(row -> tell(news(row)));
        return !next.isEmpty();
    }

    private void tell(News news) {
        var event = events.itself(news.event).orElseThrow();
        var more = more(news);
        var readers = readers(news);
        for (var reader : readers) {
            tell.news(letter(news.what), event, reader, registrations.rank(reader), more);
        }
        if (readers.size() < PORTION) {
            entities.createNativeQuery("delete from registration_news where event_id = :event")
                    .setParameter("event", news.event)
                    .executeUpdate();
        } else {
            entities.createNativeQuery("update registration_news set told = :told where event_id = :event")
                    .setParameter("event", news.event)
                    .setParameter("told", readers.getLast().id())
                    .executeUpdate();
        }
    }

    private static String letter(String what) {
        return switch (what) {
            case "CANCELLED" -> "event-cancelled";
            case "POSTPONED" -> "event-postponed";
            case "SUSPENDED" -> "suspended";
            default -> "changed";
        };
    }

    /** A day of a series that registers as a whole concerns those who did once somebody changed it by itself. */
    @SuppressWarnings("unchecked")
    private List<Registration> readers(News news) {
        var registeredFor = (UUID) entities.createNativeQuery(
                        "select case when own then registered_for(id, series_id) else id end from event where id = :event",
                        UUID.class)
                .setParameter("event", news.event)
                .getSingleResult();
        Registration.see(registeredFor);
        return entities.createNativeQuery("""
                        select * from registration
                         where event_id = :event and id > :told
                           and created_at <= cast(:since as timestamptz)
                           and (state in ('CONFIRMED', 'WAITING', 'OFFERED') or (state = 'PENDING' and confirm_until is null))
                         order by id limit :most""", Registration.class)
                .setParameter("event", registeredFor)
                .setParameter("since", news.since)
                .setParameter("told", news.told == null ? FIRST : news.told)
                .setParameter("most", PORTION)
                .getResultList();
    }

    private Map<String, Object> more(News news) {
        var row = (Object[]) entities.createNativeQuery("""
                        select cast(coalesce(s.suspension_reason, e.reason) as text), cast(s.suspended_from as text)
                          from event e left join series s on s.id = e.id and :what = 'SUSPENDED'
                         where e.id = :event""", Object[].class)
                .setParameter("event", news.event)
                .setParameter("what", news.what)
                .getSingleResult();
        return Map.of(
                "again", news.what.equals("AGAIN"),
                "reason", row[0] == null ? "" : StoredText.read((String) row[0]),
                "from", row[1] == null ? "" : SayWhen.of(LocalDate.parse((String) row[1])));
    }

    private static News news(Object[] row) {
        return new News((UUID) row[0], (String) row[1], (String) row[2], (UUID) row[3]);
    }
}
