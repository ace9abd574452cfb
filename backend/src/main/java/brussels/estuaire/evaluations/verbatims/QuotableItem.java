package brussels.estuaire.evaluations.verbatims;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open answer that its writer lets a team quote, and that it does not quote yet. */
@Schema(name = "QuotableWords")
record QuotableItem(UUID id, UUID questionId, String words) {}
