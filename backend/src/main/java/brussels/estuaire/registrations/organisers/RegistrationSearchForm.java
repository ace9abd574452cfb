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
 * @param presenter those who present something, or those who do not
 * @param mailFailed those whom mails do not reach, or those whom they do
 */
record RegistrationSearchForm(
        @Schema(nullable = true) @Size(max = 200) @Nullable String q,
        @Size(max = 7) List<@NotNull RegistrationState> state,
        @Size(max = 3) List<@NotNull PresenceKnown> presence,
        @Schema(nullable = true) @Nullable Boolean presenter,
        @Schema(nullable = true) @Nullable Boolean mailFailed) {

    RegistrationSearchForm {
        state = state == null ? List.of() : state;
        presence = presence == null ? List.of() : presence;
    }
}
