package brussels.estuaire.organisations;

import brussels.estuaire.platform.Text;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is, and what it may do besides what a record's own rights say.
 *
 * @param name null for a visitor and for a partner's service account, likewise the mail address
 * @param coordinates the bassins whose agenda the caller runs, by their codes; REGION besides for who runs the Region
 */
record MeView(
        boolean signedIn,
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable String email,
        List<Member> organisations,
        List<String> coordinates,
        Set<Right> rights) {

    /**
     * An organisation that the caller belongs to.
     *
     * @param id null when Keycloak knows the alias and the directory does not; likewise name and kind
     * @param bassin the one that it runs, when it is a bassin's team
     * @param roles as Keycloak names them: editor, manager, coordinator, administrator
     */
    @Schema(name = "Membership")
    record Member(
            @Schema(nullable = true) @Nullable UUID id,
            String alias,
            @Schema(nullable = true) @Nullable Text name,
            @Schema(nullable = true) @Nullable OrganisationKind kind,
            @Schema(nullable = true) @Nullable String bassin,
            List<String> roles) {}

    /** What the caller may do that no record says. */
    @Schema(name = "MyRight")
    enum Right {
        /** Create a service, of at least one organisation. */
        CREATE_SERVICE,
        /** Create an event, in the name of at least one organisation or team. */
        CREATE_EVENT,
        /** Accept candidates. */
        ACCEPT_ORGANISATIONS,
        /** See the assignments and the gaps of the territory. */
        READ_TERRITORY,
        /** Change them. */
        EDIT_TERRITORY,
        /** Change the vocabularies' labels. */
        EDIT_VOCABULARIES
    }
}
