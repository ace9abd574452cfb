package brussels.estuaire.evaluations.answers;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.evaluations.Evaluated;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.questionnaires.Attribute;
import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.platform.Text;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation for who may answer it: what it is about, and what it asks.
 *
 * @param organisation in whose name one is asked
 * @param closesAt until when one answers; null before it opens
 * @param byRight whether the link is one's own, and answers once
 * @param used whether somebody answered by that link; when, and what, is known to nobody
 * @param number of the version of the questionnaire; null, like what follows, unless one may answer
 * @param attributes what one is asked of oneself
 */
@Schema(name = "MyEvaluation")
record MyEvaluationView(
        UUID id,
        Text title,
        Text organisation,
        EvaluatedThing about,
        Evaluation.State state,
        @Schema(nullable = true) @Nullable OffsetDateTime closesAt,
        boolean byRight,
        boolean used,
        @Schema(nullable = true) @Nullable Integer number,
        @Schema(nullable = true) @Nullable Content content,
        List<AskedAttribute> attributes,
        Set<Right> rights) {

    /** What one may do. */
    @Schema(name = "MyEvaluationRight")
    enum Right {
        /** Answer. */
        ANSWER
    }

    /**
     * What an evaluation is about, in words.
     *
     * @param year of a circle
     */
    @Schema(name = "MyEvaluatedThing")
    record EvaluatedThing(
            Evaluated.Subject subject,
            Text title,
            @Schema(nullable = true) @Nullable When when,
            @Schema(nullable = true) @Nullable Integer year) {}

    /**
     * What one is asked of oneself.
     *
     * @param choices empty for what is known without asking: the language of the page, as what one came
     */
    @Schema(name = "AskedAttribute")
    record AskedAttribute(Attribute attribute, List<AttributeChoice> choices) {}

    /**
     * As what one may tell it.
     *
     * @param label null where the code says it: carer or professional
     * @param when of a group
     */
    @Schema(name = "AttributeChoice")
    record AttributeChoice(
            String code,
            @Schema(nullable = true) @Nullable Text label,
            @Schema(nullable = true) @Nullable When when) {}
}
