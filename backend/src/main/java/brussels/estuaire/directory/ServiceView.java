package brussels.estuaire.directory;

import brussels.estuaire.directory.Service.Access;
import brussels.estuaire.directory.Service.Visibility;
import brussels.estuaire.directory.reception.Reception;
import brussels.estuaire.directory.reception.Today;
import brussels.estuaire.organisations.Contact;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.territory.BassinAnswer;
import brussels.estuaire.territory.Territory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A service, and what the caller may do with it.
 *
 * @param openNow null when the hours are not known, or say more than is understood
 * @param territory what it says it serves; not where it is
 * @param today what is so on the day of the answer
 * @param source the partner's system that keeps it, with its key there; null when people keep it
 * @param provenance where the record comes from, as its source puts it
 */
record ServiceView(
        UUID id,
        UUID organisationId,
        Text organisationName,
        Text name,
        @Schema(nullable = true) @Nullable Text summary,
        @Schema(nullable = true) @Nullable Text description,
        List<String> aliases,
        String type,
        List<String> themes,
        List<String> audiences,
        List<String> languages,
        @Schema(nullable = true) @Nullable Access access,
        @Schema(nullable = true) @Nullable Text accessDetails,
        @Schema(nullable = true) @Nullable String cost,
        @Schema(nullable = true) @Nullable Text costDetails,
        @Schema(nullable = true) @Nullable String openingHours,
        @Schema(nullable = true) @Nullable Boolean openNow,
        List<Location> locations,
        List<String> territory,
        List<Contact> contacts,
        List<Practice> practices,
        Reception reception,
        Today today,
        Visibility visibility,
        Verification verification,
        @Schema(nullable = true) @Nullable String source,
        @Schema(nullable = true) @Nullable String externalKey,
        @Schema(nullable = true) @Nullable String provenance,
        int version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        Set<Right> rights) {

    /** What the caller may do with a service. */
    @Schema(name = "ServiceRight")
    enum Right {
        /** Change its record. */
        EDIT,
        /** Show it to everybody. */
        PUBLISH,
        /** Take it back among the drafts. */
        WITHDRAW,
        /** Say that it no longer exists. */
        ARCHIVE,
        /** Put it together with another record of the same service. */
        MERGE,
        /** Say that it is true today. */
        VERIFY,
        /** Read who changed what. */
        READ_HISTORY
    }

    /**
     * A place where the service receives people.
     *
     * @param approximate whether the point is only the commune's centroid
     */
    @Schema(name = "LocationView")
    record Location(
            @Schema(nullable = true) @Nullable Text name,
            @Schema(nullable = true) @Nullable String street,
            @Schema(nullable = true) @Nullable String postalCode,
            String commune,
            double latitude,
            double longitude,
            boolean approximate,
            BassinAnswer bassin) {

        static Location of(ServiceLocation location, Territory territory) {
            var exact = location.point();
            var point = exact.orElseGet(() -> territory.centroidOf(location.commune()));
            return new Location(
                    location.name(),
                    location.street(),
                    location.postalCode(),
                    location.commune(),
                    point.latitude(),
                    point.longitude(),
                    exact.isEmpty(),
                    territory.bassinOf(location.postalCode(), location.commune()));
        }
    }

    static ServiceView of(Service it, Territory territory, Instant now, Set<Right> rights) {
        var today = Today.of(it.reception, Clock.dayOf(now));
        return new ServiceView(
                it.id,
                it.organisation.id(),
                it.organisation.name(),
                it.name,
                it.summary,
                it.description,
                it.aliases,
                it.type,
                it.themes,
                it.audiences,
                it.languages,
                it.access,
                it.accessDetails,
                it.cost,
                it.costDetails,
                it.openingHours,
                today.open(it.openingHours, now),
                it.locations.stream()
                        .map(location -> Location.of(location, territory))
                        .toList(),
                it.territory,
                it.contacts,
                it.practices,
                it.reception,
                today,
                it.visibility,
                it.verification(Clock.dayOf(now)),
                it.source,
                it.externalKey,
                it.provenance,
                it.version,
                Clock.inBrussels(it.createdAt),
                Clock.inBrussels(it.updatedAt),
                rights);
    }
}
