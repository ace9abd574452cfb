package brussels.estuaire.reflection.invitations;

import brussels.estuaire.registrations.addresses.PastedAddresses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite: addresses, or services of the directory; one of the two.
 *
 * @param addresses as they are pasted: one a line or many, « Name &lt;mail&gt; », or the cells of a table with a name and a language
 * @param fromDirectory which published services, at their general addresses
 */
@Schema(name = "ConsultationInvitationForm")
record InvitationForm(
        @Schema(nullable = true) @Size(max = PastedAddresses.LONGEST) @Nullable
        String addresses,

        @Schema(nullable = true) @Valid @Nullable Services fromDirectory) {

    private static final String CODE = "[A-Za-z0-9_]{2,40}";

    /**
     * Services of the directory: values of one field are « any of », fields are « all of »; all of them when nothing is told.
     *
     * @param bassin is, or may be, there; or says that it serves it
     * @param commune NIS codes: is there, or says that it serves it
     */
    @Schema(name = "InvitedServicesForm")
    record Services(
            @Size(max = 6) List<@NotNull @Pattern(regexp = CODE) String> bassin,
            @Size(max = 19) List<@NotNull @Pattern(regexp = "[0-9]{5}") String> commune,
            @Size(max = 50) List<@NotNull @Pattern(regexp = CODE) String> type,
            @Size(max = 50) List<@NotNull @Pattern(regexp = CODE) String> theme) {
        Services {
            bassin = bassin == null ? List.of() : bassin;
            commune = commune == null ? List.of() : commune;
            type = type == null ? List.of() : type;
            theme = theme == null ? List.of() : theme;
        }
    }

    /** Whether it tells one of the two. */
    boolean tellsWhom() {
        return (addresses == null || addresses.isBlank()) != (fromDirectory == null);
    }
}
