package brussels.estuaire.opendoors.visits.own;

import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.registrations.Registration;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Erases visitors once all that they registered for is erased, or, when they registered for nothing, 24 months after the edition. */
@ApplicationScoped
class EraseVisitors {
    private static final int AT_ONCE = 1_000;

    private final EntityManager entities;
    private final EraseVisitor erase;
    private final Clock clock;

    EraseVisitors(EntityManager entities, EraseVisitor erase, Clock clock) {
        this.entities = entities;
        this.erase = erase;
        this.clock = clock;
    }

    /** Not while the program starts: nobody waits for it. */
    @Scheduled(every = "${estuaire.visits.erased-every}", delayed = "2m")
    @ActivateRequestContext
    void erase() {
        QuarkusTransaction.requiringNew()
                .call(this::due)
                .forEach(visitor -> QuarkusTransaction.requiringNew().run(() -> erase.forget(visitor)));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> due() {
        Visitor.see("over");
        Registration.see("over");
        return entities.createNativeQuery("select id from visitors_to_erase(:now)", UUID.class)
                .setParameter("now", clock.now())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
