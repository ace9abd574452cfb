package brussels.estuaire.evaluations.rights;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.TurnEvaluation;
import brussels.estuaire.platform.Clock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Opens evaluations when they are due, asks those who took part, reminds the silent once and closes at the end.
 *
 * <p>One after the other, each in transactions that hold its row; alone only to open and to close it, for who answers waits for that:
 * several backends may do so at once, and what was done is not due again.
 */
@ApplicationScoped
class RunEvaluations {
    private static final Logger LOG = Logger.getLogger(RunEvaluations.class);

    private static final String TO_OPEN = "e.state = 'PLANNED' and evaluation_opens_at(e.id) <= :now";
    private static final String OPEN = "e.state = 'OPEN' and e.closes_at > :now";
    /** When the silent are reminded. */
    private static final String ENDING = OPEN + " and e.closes_at - interval '3 days' <= :now";

    private static final String TO_CLOSE = "e.state = 'OPEN' and e.closes_at <= :now";

    private final EntityManager entities;
    private final TurnEvaluation turn;
    private final GiveRights give;
    private final AskToAnswer ask;
    private final Clock clock;

    RunEvaluations(EntityManager entities, TurnEvaluation turn, GiveRights give, AskToAnswer ask, Clock clock) {
        this.entities = entities;
        this.turn = turn;
        this.give = give;
        this.ask = ask;
        this.clock = clock;
    }

    @Scheduled(every = "${estuaire.evaluations.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void run() {
        each(TO_CLOSE, id -> once(id, TO_CLOSE, turn::close));
        each(TO_OPEN, id -> once(id, TO_OPEN, turn::open));
        each(OPEN, this::ask);
    }

    /** Who is found since it opened is asked too, and who is silent once more: seldom, since all who took part are looked through. */
    @Scheduled(
            every = "${estuaire.evaluations.catching-up-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void catchUp() {
        each(OPEN, id -> {
            whileOpen(id, give::give);
            remindBeforeTheEnd(id);
        });
    }

    private void ask(UUID id) {
        while (QuarkusTransaction.requiringNew().call(() -> ask.askSome(id))) {
            // goes on with the next portion
        }
    }

    private void remindBeforeTheEnd(UUID id) {
        if (QuarkusTransaction.requiringNew().call(() -> isDue(id, ENDING))) {
            ask.remind(id, true);
        }
    }

    /** What hinders one of them keeps the others from nothing. */
    private void each(String due, Consumer<UUID> act) {
        QuarkusTransaction.requiringNew().call(() -> due(due)).forEach(id -> {
            try {
                act.accept(id);
            } catch (RuntimeException e) {
                // not its words: they may repeat whom it was about
                LOG.warnf("Evaluation %s did not go on: %s", id, e.getClass().getSimpleName());
            }
        });
    }

    /** Unless somebody else was first, or it is not due any more. */
    private void once(UUID id, String due, Consumer<Evaluation> act) {
        QuarkusTransaction.requiringNew().run(() -> {
            var evaluation = Evaluation.alone(id);
            if (isDue(id, due)) {
                Evaluation.see(id);
                act.accept(evaluation);
            }
        });
    }

    /** It cannot close meanwhile; those who answer need not wait. */
    private void whileOpen(UUID id, Consumer<Evaluation> act) {
        QuarkusTransaction.requiringNew().run(() -> {
            var evaluation = Evaluation.asItStays(id);
            if (evaluation.takesAnswers(clock.now())) {
                act.accept(evaluation);
            }
        });
    }

    private boolean isDue(UUID id, String due) {
        return !entities.createNativeQuery("select e.id from evaluation e where e.id = :id and " + due, UUID.class)
                .setParameter("id", id)
                .setParameter("now", clock.now())
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> due(String due) {
        return entities.createNativeQuery("select e.id from evaluation e where " + due + " order by e.id", UUID.class)
                .setParameter("now", clock.now())
                .getResultList();
    }
}
