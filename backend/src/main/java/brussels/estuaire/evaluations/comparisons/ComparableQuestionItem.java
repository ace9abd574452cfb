package brussels.estuaire.evaluations.comparisons;

import brussels.estuaire.evaluations.questionnaires.Question.Kind;
import brussels.estuaire.platform.Text;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question that was asked in several evaluations.
 *
 * @param text as it was asked last
 * @param evaluations in how many it was answered by enough people to be shown
 */
@Schema(name = "ComparableQuestion")
record ComparableQuestionItem(UUID id, Kind kind, Text text, int evaluations) {}
