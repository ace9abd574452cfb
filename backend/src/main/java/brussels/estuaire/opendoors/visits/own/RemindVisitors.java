package brussels.estuaire.opendoors.visits.own;

import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.opendoors.visits.TellVisitor;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.registrations.Registration;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reminds visitors on the day before each of their days, with that day's programme, and thanks them once after the week. */
@ApplicationScoped
class RemindVisitors {
    /** Nobody's telephone rings at midnight: days begin at eight. */
    private static final Duration MORNING = Duration.ofHours(8);

    /** So many at once, each of a hundred: the mails of a thousand are enough until the next look. */
    private static final int PORTIONS = 10;

    private final EntityManager entities;
    private final TellVisitor tell;
    private final Clock clock;

    RemindVisitors(EntityManager entities, TellVisitor tell, Clock clock) {
        this.entities = entities;
        this.tell = tell;
        this.clock = clock;
    }

    @Scheduled(every = "${estuaire.visits.reminded-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        remind(Clock.dayOf(clock.now().minus(MORNING)));
    }

    @ActivateRequestContext
    void remind(LocalDate today) {
        var portions = 0;
        while (portions < PORTIONS && QuarkusTransaction.requiringNew().call(() -> next(today))) {
            portions++;
        }
    }

    /** They count as told; of two backends, the one that writes it first tells. */
    @SuppressWarnings("unchecked")
    private boolean next(LocalDate today) {
        Visitor.see("over");
        Registration.see("seats");
        var next = (List<Object[]>) entities.createNativeQuery(
                        "select visitor_id, what from next_visitor_reminder(cast(:today as date))", Object[].class)
                .setParameter("today", today)
                .getResultList();
        next.forEach(row -> Visitor.byId((UUID) row[0]).ifPresent(visitor -> tell(visitor, (String) row[1], today)));
        return !next.isEmpty();
    }

    private void tell(Visitor visitor, String what, LocalDate today) {
        var edition = MyProgrammes.edition(visitor);
        if (what.equals("DAY")) {
            tell.remind(edition, visitor, today.plusDays(1));
        } else {
            tell.thank(edition, visitor);
        }
    }
}
