package brussels.estuaire.opendoors.doors;

import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.organisations.Contact;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A service that opens its doors.
 *
 * @param editionId null when it opens alone, likewise its title
 * @param reason why it was refused or withdrawn, or what is to change; for the service and the team
 * @param welcome what visitors are told first
 * @param shown what they will see
 * @param bassin in which it lies; null when that is not certain
 * @param approximate whether the position is its commune's only
 * @param contact whom visitors ask for on the day
 * @param rights what the caller may do with it now
 */
@Schema(name = "OpenDoor")
record OpenDoorView(
        UUID id,
        @Schema(nullable = true) @Nullable UUID editionId,
        @Schema(nullable = true) @Nullable Text editionTitle,
        UUID serviceId,
        Text serviceName,
        UUID organisationId,
        Text organisationName,
        OpenDoor.State state,
        @Schema(nullable = true) @Nullable Text reason,
        Text welcome,
        @Schema(nullable = true) @Nullable Text shown,
        Place place,
        @Schema(nullable = true) @Nullable String bassin,
        double latitude,
        double longitude,
        boolean approximate,
        List<String> languages,
        @Schema(nullable = true) @Nullable Contact contact,
        Set<Right> rights,
        int version,
        OffsetDateTime updatedAt) {

    /** What somebody may do with an open door. */
    @Schema(name = "OpenDoorRight")
    enum Right {
        /** Change what is told of it, and its slots. */
        EDIT,
        /** Take it into the edition. */
        ACCEPT,
        /** Ask for changes before. */
        REQUEST_CHANGES,
        /** Not take it. */
        REFUSE,
        /** Say that it does not open after all. */
        WITHDRAW,
        /** Read who changed what. */
        READ_HISTORY
    }

    static OpenDoorView of(OpenDoor it, Set<Right> rights) {
        var edition = it.edition;
        return new OpenDoorView(
                it.id,
                edition == null ? null : edition.id(),
                edition == null ? null : edition.event().title(),
                it.service.id(),
                it.service.name(),
                it.service.organisation().id(),
                it.service.organisation().name(),
                it.state,
                rights.isEmpty() ? null : it.reason,
                it.welcome,
                it.shown,
                it.place,
                it.bassin,
                it.latitude,
                it.longitude,
                it.approximate,
                it.languages,
                it.contact,
                rights,
                it.version,
                Clock.inBrussels(it.updatedAt));
    }
}
