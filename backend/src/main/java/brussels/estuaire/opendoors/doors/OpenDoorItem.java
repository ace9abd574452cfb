package brussels.estuaire.opendoors.doors;

import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.platform.Text;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A service that opens its doors, in a list.
 *
 * @param editionId null when it opens alone
 * @param bassin in which it lies; null when that is not certain
 * @param approximate whether the position is its commune's only
 * @param slots how many of its slots were not cancelled
 * @param places how many people they have room for together
 */
@Schema(name = "OpenDoorItem")
record OpenDoorItem(
        UUID id,
        @Schema(nullable = true) @Nullable UUID editionId,
        UUID serviceId,
        Text serviceName,
        Text organisationName,
        OpenDoor.State state,
        Place place,
        @Schema(nullable = true) @Nullable String bassin,
        double latitude,
        double longitude,
        boolean approximate,
        int slots,
        int places) {

    static OpenDoorItem of(OpenDoor it, int slots, int places) {
        return new OpenDoorItem(
                it.id,
                it.edition == null ? null : it.edition.id(),
                it.service.id(),
                it.service.name(),
                it.service.organisation().name(),
                it.state,
                it.place,
                it.bassin,
                it.latitude,
                it.longitude,
                it.approximate,
                slots,
                places);
    }
}
