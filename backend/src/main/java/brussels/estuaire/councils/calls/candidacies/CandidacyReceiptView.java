package brussels.estuaire.councils.calls.candidacies;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What who answers a call is told at once; the rest comes by mail.
 *
 * @param id its reference
 */
@Schema(name = "CandidacyReceipt")
record CandidacyReceiptView(UUID id, Candidacy.State state) {}
