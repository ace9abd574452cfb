package brussels.estuaire.organisations.twins;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Into which record another one of the same organisation goes.
 *
 * @param into the record that stays
 * @param version of the record that goes, as it was read
 */
@Schema(name = "OrganisationMergeForm")
record MergeForm(@NotNull UUID into, @NotNull Integer version) {}
