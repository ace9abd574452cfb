package brussels.estuaire.evaluations.closing;

import brussels.estuaire.platform.Clock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Erases answers that were too few to be read, and who might have answered, six months after their evaluation closed. */
@ApplicationScoped
class EraseUnreadAnswers {
    private static final int MONTHS = 6;

    private final EntityManager entities;
    private final Clock clock;

    EraseUnreadAnswers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Not while the program starts: nobody waits for it. */
    @Scheduled(every = "${estuaire.evaluations.erased-every}", delayed = "1m")
    @Transactional
    void erase() {
        var now = clock.now();
        var before = now.atZone(Clock.BRUSSELS).minusMonths(MONTHS).toInstant();
        entities.createNativeQuery("select erase_unread_answers(:before, :now)", Integer.class)
                .setParameter("before", before)
                .setParameter("now", now)
                .getSingleResult();
    }
}
