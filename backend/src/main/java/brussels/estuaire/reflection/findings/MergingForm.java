package brussels.estuaire.reflection.findings;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which finding says the same as another.
 *
 * @param findingId the one that goes; its statements and its actions stay
 */
@Schema(name = "FindingMergingForm")
record MergingForm(@NotNull UUID findingId) {}
