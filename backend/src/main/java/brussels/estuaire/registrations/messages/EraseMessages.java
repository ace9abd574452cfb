package brussels.estuaire.registrations.messages;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Erases what was written to those who were registered, when they are erased; that somebody wrote, and to how many, stays. */
@ApplicationScoped
class EraseMessages {
    private final EntityManager entities;
    private final Clock clock;

    EraseMessages(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "${estuaire.registrations.erased-every}", delayed = "1m")
    @Transactional
    void erase() {
        GuardedRows.name(entities, Message.GUARD, "over");
        entities.createNativeQuery("""
                        update registration_message set subject = null, body = null, author = null, erased_at = :now
                         where erased_at is null and known_until(event_id, sent_at) < :now
                        """).setParameter("now", clock.now()).executeUpdate();
    }
}
