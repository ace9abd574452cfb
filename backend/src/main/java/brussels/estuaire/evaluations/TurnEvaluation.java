package brussels.estuaire.evaluations;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.evaluations.Evaluation.Closed;
import brussels.estuaire.evaluations.Evaluation.Opened;
import brussels.estuaire.evaluations.Evaluation.Reopened;
import brussels.estuaire.evaluations.questionnaires.Questionnaire;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;

/** Opens evaluations and closes them, whoever asks: their team, or the clock. They are held by who asks. */
@ApplicationScoped
public class TurnEvaluation {
    private final Event<Opened> opened;
    private final Event<Closed> closed;
    private final Event<Reopened> reopened;
    private final Audit audit;
    private final Clock clock;

    TurnEvaluation(Event<Opened> opened, Event<Closed> closed, Event<Reopened> reopened, Audit audit, Clock clock) {
        this.opened = opened;
        this.closed = closed;
        this.reopened = reopened;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets people answer: what it asks is kept as it is from now on. */
    public void open(Evaluation evaluation) {
        evaluation.open(clock.now());
        Questionnaire.alone(evaluation.questionnaire).asked(clock.now());
        Evaluation.flush();
        audit.did("OPENED", evaluation.subject());
        opened.fire(new Opened(evaluation));
    }

    /** Has nobody answer any more; what was answered is counted. */
    public void close(Evaluation evaluation) {
        evaluation.close(clock.now());
        Evaluation.flush();
        audit.did("CLOSED", evaluation.subject());
        closed.fire(new Closed(evaluation));
        Evaluation.flush();
    }

    /** Lets people answer for longer, or again. */
    void prolong(Evaluation evaluation, int days) {
        evaluation.prolong(days, clock.now());
        Evaluation.flush();
        audit.did("PROLONGED", evaluation.subject(), null, Map.of("days", days));
        reopened.fire(new Reopened(evaluation));
    }
}
