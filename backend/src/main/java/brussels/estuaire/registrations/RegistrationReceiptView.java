package brussels.estuaire.registrations;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What who registers is told at once; the rest comes by mail.
 *
 * @param id its reference
 * @param rank in the line, from 1; null when they do not wait
 */
@Schema(name = "RegistrationReceipt")
record RegistrationReceiptView(
        UUID id,
        RegistrationState state,
        @Schema(nullable = true) @Nullable Integer rank) {}
