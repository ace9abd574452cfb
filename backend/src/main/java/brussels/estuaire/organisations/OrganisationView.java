package brussels.estuaire.organisations;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.territory.BassinAnswer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, and what the caller may do with it.
 *
 * @param bassin where its seat lies; null when it has no known seat
 * @param verificationMonths how often it says that its services are true
 * @param alias its alias in Keycloak
 * @param provenance where the record comes from, as its source puts it
 */
record OrganisationView(
        UUID id,
        OrganisationKind kind,
        Text name,
        @Schema(nullable = true) @Nullable Text description,
        List<String> aliases,
        @Schema(nullable = true) @Nullable Seat seat,
        @Schema(nullable = true) @Nullable BassinAnswer bassin,
        List<Contact> contacts,
        @Schema(nullable = true) @Nullable String website,
        @Schema(nullable = true) @Nullable String enterpriseNumber,
        @Schema(nullable = true) @Nullable UUID parentId,
        @Schema(nullable = true) @Nullable Text parentName,
        int verificationMonths,
        @Schema(nullable = true) @Nullable String alias,
        Organisation.Status status,
        @Schema(nullable = true) @Nullable String source,
        @Schema(nullable = true) @Nullable String provenance,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        Set<Right> rights) {

    /** What the caller may do with an organisation. */
    @Schema(name = "OrganisationRight")
    enum Right {
        /** Change its record. */
        EDIT,
        /** Let the candidate in. */
        ACCEPT,
        /** Take it out of sight. */
        ARCHIVE,
        /** Put it together with another record of the same organisation. */
        MERGE,
        /** Create a service of it. */
        CREATE_SERVICE,
        /** Read who changed what. */
        READ_HISTORY,
        /** See who acts for it. */
        SEE_PEOPLE
    }

    static OrganisationView of(Organisation it, @Nullable BassinAnswer bassin, Set<Right> rights) {
        var parent = it.parent;
        return new OrganisationView(
                it.id,
                it.kind,
                it.name,
                it.description,
                it.aliases,
                it.seat,
                bassin,
                it.contacts,
                it.website,
                it.enterpriseNumber,
                parent == null ? null : parent.id,
                parent == null ? null : parent.name,
                it.verificationMonths,
                it.alias,
                it.status,
                it.source,
                it.provenance,
                it.version,
                Clock.inBrussels(it.createdAt),
                Clock.inBrussels(it.updatedAt),
                rights);
    }
}
