package brussels.estuaire.registrations;

import brussels.estuaire.platform.Clock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Erases who took part in an event, 24 months after it or as its settings say; how many did stays. */
@ApplicationScoped
class EraseRegistrations {
    private final EntityManager entities;
    private final Clock clock;

    EraseRegistrations(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those who gave up or were refused are known as long as the others. Not while the program starts: nobody waits for it. */
    @Scheduled(every = "${estuaire.registrations.erased-every}", delayed = "1m")
    @Transactional
    void erase() {
        Registration.see("over");
        entities.createNativeQuery("""
                        update registration
                           set name = null, email = null, registered_by = null, organisation = null, function = null,
                               language = null, access_needs = null, answers = null, agreed = null, reason = null,
                               erased_at = :now, version = version + 1
                         where erased_at is null and known_until(event_id, created_at) < :now
                        """).setParameter("now", clock.now()).executeUpdate();
    }
}
