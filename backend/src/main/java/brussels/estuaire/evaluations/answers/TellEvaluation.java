package brussels.estuaire.evaluations.answers;

import brussels.estuaire.evaluations.Evaluated;
import brussels.estuaire.evaluations.FindEvaluated;
import brussels.estuaire.evaluations.answers.LinkedEvaluation.Answering;
import brussels.estuaire.evaluations.answers.MyEvaluationView.EvaluatedThing;
import brussels.estuaire.evaluations.answers.MyEvaluationView.Right;
import brussels.estuaire.evaluations.questionnaires.QuestionnaireVersion;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Tells who may answer an evaluation what it asks; that they may is checked by who asks. */
@ApplicationScoped
class TellEvaluation {
    private final AskedAttributes attributes;
    private final Clock clock;

    TellEvaluation(AskedAttributes attributes, Clock clock) {
        this.attributes = attributes;
        this.clock = clock;
    }

    MyEvaluationView to(Answering answering) {
        var it = answering.evaluation();
        var used = answering.right() != null && answering.right().used();
        var asked = it.takesAnswers(clock.now()) && !used ? QuestionnaireVersion.latest(it.questionnaire()) : null;
        return new MyEvaluationView(
                it.id(),
                it.title(),
                it.organisation().name(),
                thing(it.evaluated()),
                it.state(),
                Clock.inBrusselsOrNull(it.closesAt()),
                answering.right() != null,
                used,
                asked == null ? null : asked.number(),
                asked == null ? null : asked.content(),
                asked == null ? List.of() : attributes.of(asked.content(), it.evaluated()),
                asked == null ? Set.of() : Set.of(Right.ANSWER));
    }

    private static EvaluatedThing thing(Evaluated it) {
        var thing = FindEvaluated.of(it);
        return new EvaluatedThing(it.subject(), thing.title(), thing.when(), it.year());
    }
}
