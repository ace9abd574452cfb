package brussels.estuaire.organisations.twins;

import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The organisations that may be the one that is told, the likeliest first; at most five. */
record SimilarOrganisations(List<Similar> items) {

    /**
     * An organisation that may be the one that is told.
     *
     * @param knownAs the other name by which it is like what is told; null when it is like it by its name, or not by a name
     */
    @Schema(name = "SimilarOrganisation")
    record Similar(
            UUID id,
            Text name,
            @Schema(nullable = true) @Nullable String knownAs,
            @Schema(nullable = true) @Nullable String postalCode,
            @Schema(nullable = true) @Nullable String commune,
            Organisation.Status status,
            List<Reason> because) {}

    /** Why an organisation may be the same. */
    @Schema(name = "SimilarOrganisationReason")
    enum Reason {
        /** Its name is like it. */
        NAME,
        /** One of its other names is like it. */
        ALIAS,
        /** One is the initials of the other. */
        ACRONYM,
        /** All words stand in its names, or others that mean the same. */
        MEANING,
        /** It has the same enterprise number. */
        ENTERPRISE_NUMBER,
        /** It is reached by the same telephone, mail address or site. */
        CONTACT,
        /** Its seat has the same address. */
        ADDRESS
    }
}
