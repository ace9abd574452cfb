package brussels.estuaire.directory;

import brussels.estuaire.directory.Service.Access;
import brussels.estuaire.directory.Service.Visibility;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.territory.BassinAnswer;
import brussels.estuaire.territory.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service as a list shows it. */
record ServiceItem(
        UUID id,
        UUID organisationId,
        Text organisationName,
        Text name,
        @Schema(nullable = true) @Nullable Text summary,
        String type,
        List<String> themes,
        List<String> audiences,
        List<String> languages,
        @Schema(nullable = true) @Nullable Access access,
        @Schema(nullable = true) @Nullable String cost,
        @Schema(nullable = true) @Nullable Boolean openNow,
        List<Place> locations,
        List<String> territory,
        Visibility visibility,
        @Schema(nullable = true) @Nullable LocalDate verifiedOn,
        OffsetDateTime updatedAt) {

    /** Where a location lies, as far as a list tells. */
    record Place(
            String commune,
            @Schema(nullable = true) @Nullable String postalCode,
            @Schema(nullable = true) @Nullable String bassin,
            BassinAnswer.State bassinState) {

        static Place of(ServiceLocation location, Territory territory) {
            var bassin = territory.bassinOf(location.postalCode(), location.commune());
            return new Place(location.commune(), location.postalCode(), bassin.bassin(), bassin.state());
        }
    }

    static ServiceItem of(Service it, Territory territory, Instant now) {
        return new ServiceItem(
                it.id,
                it.organisation.id(),
                it.organisation.name(),
                it.name,
                it.summary,
                it.type,
                it.themes,
                it.audiences,
                it.languages,
                it.access,
                it.cost,
                it.openAt(now),
                it.locations.stream()
                        .map(location -> Place.of(location, territory))
                        .toList(),
                it.territory,
                it.visibility,
                it.verifiedOn,
                Clock.inBrussels(it.updatedAt));
    }
}
