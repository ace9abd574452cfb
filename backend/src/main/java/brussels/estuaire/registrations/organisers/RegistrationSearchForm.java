package brussels.estuaire.registrations.organisers;

import brussels.estuaire.registrations.RegistrationState;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which registrations to find; all when nothing is told. A body and no address, since it names people.
 *
 * @param q part of a name, an address or an organisation
 */
record RegistrationSearchForm(
        @Schema(nullable = true) @Size(max = 200) @Nullable String q,
        @Size(max = 7) List<@NotNull RegistrationState> state,
        @Size(max = 3) List<@NotNull Attendance> presence) {

    /** Whether somebody came, as far as is known. */
    @Schema(name = "PresenceKnown")
    enum Attendance {
        /** Came. */
        PRESENT,
        /** Did not. */
        ABSENT,
        /** Nobody has told. */
        UNKNOWN
    }

    RegistrationSearchForm {
        state = state == null ? List.of() : state;
        presence = presence == null ? List.of() : presence;
    }
}
