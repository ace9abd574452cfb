package brussels.estuaire.circles.mandates;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.WhoSits;
import brussels.estuaire.platform.Clock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Tells those who run a circle a month ahead that mandates end, once for each; one mail for all that end meanwhile.
 *
 * <p>One circle after the other, each in a transaction that holds its row: several backends may do so at once.
 */
@ApplicationScoped
class RemindEnds {
    private static final int AT_ONCE = 200;

    private final EntityManager entities;
    private final WhoSits whoSits;
    private final TellMandate tell;
    private final Clock clock;

    RemindEnds(EntityManager entities, WhoSits whoSits, TellMandate tell, Clock clock) {
        this.entities = entities;
        this.whoSits = whoSits;
        this.tell = tell;
        this.clock = clock;
    }

    @Scheduled(every = "${estuaire.circles.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        var told = 0;
        while (told < AT_ONCE && QuarkusTransaction.requiringNew().call(this::remindNext)) {
            told++;
        }
    }

    private boolean remindNext() {
        whoSits.see("due");
        var id = (UUID) entities.createNativeQuery("select next_circle_with_ends(cast(:today as date))", UUID.class)
                .setParameter("today", clock.today())
                .getSingleResult();
        if (id == null) {
            return false;
        }
        @SuppressWarnings("unchecked")
        var ends = (List<LocalDate>) entities.createNativeQuery("""
                        update mandate m set end_told_on = :today
                         where m.circle_id = :circle and ends_soon(m, cast(:today as date)) returning m.last_day""", LocalDate.class)
                .setParameter("today", clock.today())
                .setParameter("circle", id)
                .getResultList();
        // another backend may have told of them, just before this one had the circle
        ends.stream()
                .min(LocalDate::compareTo)
                .ifPresent(first -> tell.endSoon(entities.find(Circle.class, id), ends.size(), first));
        return true;
    }
}
