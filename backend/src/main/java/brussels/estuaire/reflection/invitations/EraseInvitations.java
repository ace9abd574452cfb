package brussels.estuaire.reflection.invitations;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.reflection.consultations.Consultation;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Erases who was invited to a consultation, two years after its last group or, without one, its last day for answers. */
@ApplicationScoped
class EraseInvitations {
    private final EntityManager entities;
    private final Clock clock;

    EraseInvitations(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Not while the program starts: nobody waits for it. */
    @Scheduled(every = "${estuaire.consultations.erased-every}", delayed = "1m")
    @Transactional
    void erase() {
        Consultation.see("over");
        entities.createNativeQuery("""
                        delete from consultation_invitation i using consultation c
                         where c.id = i.consultation_id
                           and consultation_needed_until(c.id) + interval '2 years' < cast(:now as timestamptz)""").setParameter("now", clock.now()).executeUpdate();
    }
}
