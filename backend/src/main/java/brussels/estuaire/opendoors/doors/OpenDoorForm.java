package brussels.estuaire.opendoors.doors;

import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.organisations.Contact;
import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a service that opens its doors; its edition and its service stay as they were first told.
 *
 * @param editionId null when it opens alone
 * @param welcome what visitors are told first
 * @param shown what they will see
 * @param place where; the service's first address when it is not told
 * @param languages in which one visits; the service's when they are not told
 * @param contact whom visitors ask for on the day
 */
record OpenDoorForm(
        @Schema(nullable = true) @Nullable UUID editionId,
        @NotNull UUID serviceId,
        @NotNull @Valid Text welcome,
        @Schema(nullable = true) @Valid @Nullable Text shown,
        @Schema(nullable = true) @Valid @Nullable Place place,

        @Schema(nullable = true) @Size(max = 60) @Nullable
        List<@NotNull @Pattern(regexp = "[A-Za-z0-9_]{2,40}") String> languages,

        @Schema(nullable = true) @Valid @Nullable Contact contact) {

    OpenDoorForm {
        languages = languages == null ? null : languages.stream().distinct().toList();
    }

    static OpenDoorForm of(OpenDoor it) {
        return new OpenDoorForm(
                it.edition == null ? null : it.edition.id(),
                it.service.id(),
                it.welcome,
                it.shown,
                it.place,
                it.languages,
                it.contact);
    }
}
