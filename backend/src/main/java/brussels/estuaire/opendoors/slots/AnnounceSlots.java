package brussels.estuaire.opendoors.slots;

import brussels.estuaire.platform.Clock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Announces the slots of accepted doors when the day of the programme has come, one door after the other. */
@ApplicationScoped
class AnnounceSlots {
    private final EntityManager entities;
    private final WriteSlots write;
    private final Clock clock;

    AnnounceSlots(EntityManager entities, WriteSlots write, Clock clock) {
        this.entities = entities;
        this.write = write;
        this.clock = clock;
    }

    @Scheduled(every = "${estuaire.opendoors.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void announce() {
        var more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::next);
        }
    }

    private boolean next() {
        var door = entities.createNativeQuery("select next_door_to_announce(cast(:today as date), :now)", UUID.class)
                .setParameter("today", clock.today())
                .setParameter("now", clock.now())
                .getResultStream()
                .findFirst();
        door.ifPresent(id -> write.announce((UUID) id));
        return door.isPresent();
    }
}
