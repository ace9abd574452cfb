package brussels.estuaire.agenda;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Says of published events that they have been, once they are over. */
@ApplicationScoped
class HoldEvents {
    /** So many in one transaction; the rest in the next. */
    private static final int AT_ONCE = 100;

    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    HoldEvents(EntityManager entities, Audit audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "${estuaire.agenda.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void hold() {
        var held = AT_ONCE;
        while (held == AT_ONCE) {
            held = QuarkusTransaction.requiringNew().call(this::holdSome);
        }
    }

    /** An event whose end is not known is over when its day is. */
    @SuppressWarnings("unchecked")
    private int holdSome() {
        var now = clock.now();
        var over = (List<Event>) entities.createNativeQuery("""
                        select * from event
                         where state = 'PUBLISHED' and series_id is distinct from id
                           and coalesce(ends_at, starts_at) <= :now and (ends_at is not null or starts_at <= :dayBefore)
                         order by coalesce(ends_at, starts_at)
                         limit :most
                           for update skip locked""", Event.class)
                .setParameter("now", now)
                .setParameter(
                        "dayBefore",
                        Clock.dayOf(now).atStartOfDay(Clock.BRUSSELS).toInstant())
                .setParameter("most", AT_ONCE)
                .getResultList();
        for (var event : over) {
            event.become(EventState.HELD, null, now);
            audit.did("HELD", KeepEvent.subject(event));
        }
        return over.size();
    }
}
