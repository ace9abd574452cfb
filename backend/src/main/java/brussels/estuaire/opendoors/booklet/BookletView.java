package brussels.estuaire.opendoors.booklet;

import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.organisations.Contact;
import brussels.estuaire.platform.Text;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An edition's programme, to be printed.
 *
 * @param doors those that were accepted and have a slot, by the name of their service
 */
@Schema(name = "Booklet")
record BookletView(
        UUID id,
        Text title,
        @Schema(nullable = true) @Nullable When when,
        List<String> bassins,
        List<BookletDoor> doors) {

    /**
     * A service that opens its doors.
     *
     * @param themes the service's
     * @param shown what visitors will see
     * @param contact whom visitors ask for on the day
     */
    @Schema(name = "BookletDoor")
    record BookletDoor(
            UUID id,
            Text service,
            Text organisation,
            List<String> themes,
            Text welcome,
            @Schema(nullable = true) @Nullable Text shown,
            Place place,
            List<String> languages,
            @Schema(nullable = true) @Nullable Contact contact,
            List<BookletSlot> slots) {}

    /** A time at which one visits it. */
    @Schema(name = "BookletSlot")
    record BookletSlot(
            OffsetDateTime start,
            OffsetDateTime end,
            @Schema(nullable = true) @Nullable String room) {}
}
