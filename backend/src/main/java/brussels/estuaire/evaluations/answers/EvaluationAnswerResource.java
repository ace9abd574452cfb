package brussels.estuaire.evaluations.answers;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.VisibleEvaluations;
import brussels.estuaire.evaluations.answers.CheckAnswer.Checked;
import brussels.estuaire.evaluations.answers.LinkedEvaluation.Right;
import brussels.estuaire.evaluations.questionnaires.Attribute;
import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.evaluations.questionnaires.QuestionnaireVersion;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.idempotency.NeverStored;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where people answer. */
@Path("/api/evaluations/{id}/answers")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
class EvaluationAnswerResource {
    @Inject
    LinkedEvaluation linked;

    @Inject
    VisibleEvaluations evaluations;

    @Inject
    AskedAttributes attributes;

    @Inject
    KeepAnswer keep;

    @Inject
    Edit edit;

    /** An answer to the same request would have to be kept by a key, with the moment: whoever repeats it is told that it was given. */
    @POST
    @NeverStored
    @Transactional
    @PermitAll
    @Operation(
            summary = "Answers an evaluation.",
            description =
                    "By the link in one’s mail, once, or by the one that everybody was shown: `Authorization: Link …`, through which a hundred go at once, and then ten a second. Nothing"
                            + " is kept that says who answered, or when; whoever was mailed a link is known to have answered. An"
                            + " `Idempotency-Key` is not looked at. With `trial`, for the team: whether an answer would be taken; nothing is kept.")
    @APIResponse(responseCode = "201", description = "It is given; nothing names it any more")
    @APIResponse(responseCode = "204", description = "It would be taken; it was a trial, and nothing is kept")
    public RestResponse<Void> answerEvaluation(@RestPath UUID id, @RestQuery @Nullable Boolean trial, AnswerForm form) {
        if (Boolean.TRUE.equals(trial)) {
            checked(evaluations.run(id), null, form);
            return RestResponse.noContent();
        }
        linked.takeTurn();
        var answering = linked.answering(id);
        var answer = checked(answering.evaluation(), answering.right(), form);
        var content = version(answering.evaluation(), form).content();
        keep.keep(answering, form.number(), answer, content.asksQuoting() && Boolean.TRUE.equals(form.quotable()));
        return RestResponse.status(RestResponse.Status.CREATED);
    }

    private Checked checked(Evaluation evaluation, @Nullable Right right, AnswerForm form) {
        var content = version(evaluation, edit.valid(form)).content();
        var answer = CheckAnswer.check(content, attributes.codes(content, evaluation.evaluated()), form);
        if (!answer.violations().isEmpty()) {
            throw Refusal.invalid(answer.violations());
        }
        known(content, right, form, answer);
        return answer;
    }

    /** What nobody is asked, since it is known: kept where the questionnaire says so. */
    private static void known(Content content, @Nullable Right right, AnswerForm form, Checked answer) {
        if (content.attributes().contains(Attribute.LANGUAGE)) {
            answer.attributes().put(Attribute.LANGUAGE, form.language().name());
        }
        if (content.attributes().contains(Attribute.PART) && right != null) {
            answer.attributes().put(Attribute.PART, right.part());
        }
    }

    private static QuestionnaireVersion version(Evaluation evaluation, AnswerForm form) {
        return QuestionnaireVersion.of(evaluation.questionnaire(), form.number())
                .orElseThrow(() -> Refusal.invalid("/number", "unknown"));
    }
}
