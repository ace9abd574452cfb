package brussels.estuaire.directory.saved;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.directory.saved.SavedSearch.Rhythm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A search to keep.
 *
 * @param query the parameters of the list of services, as they stand in its address: {@code q=cpas&bassin=NORD}
 * @param email where to tell what is new; who is signed in at the interface need not say. Another address than one's account's
 *     is confirmed by a link first
 */
record SavedSearchForm(
        @NotBlank @Size(max = 100) String name,

        @NotNull @Size(max = 1000) @Pattern(regexp = "[!-~]*", message = "not-a-search")
        String query,

        @NotNull Rhythm rhythm,

        @Schema(nullable = true)
        @Size(max = Recipient.LONGEST)
        @Pattern(regexp = Recipient.ADDRESS, message = "not-an-email")
        @Nullable
        String email) {}
