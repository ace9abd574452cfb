package brussels.estuaire.evaluations.results;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody wrote, tied to nothing else that they answered.
 *
 * @param quotable whether whoever wrote it agrees that it is quoted, without their name
 */
@Schema(name = "EvaluationWords")
record WordsItem(UUID id, UUID questionId, String words, boolean quotable) {}
