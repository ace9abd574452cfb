package brussels.estuaire.registrations.invitations;

import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.Registrant;
import brussels.estuaire.registrations.Registrant.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited, and registers; the address is the one that was invited.
 *
 * @param organisation as it is typed, when it is not in the directory
 * @param organisationId chosen from the directory
 * @param answers to the event's questions
 * @param agreed whether the others who agreed, too, may read the name
 * @param privacyVersion which privacy statement was shown
 */
@Schema(name = "EventInvitationAcceptanceForm")
record AcceptanceForm(
        @NotBlank @Size(max = 200) String name,
        @Schema(nullable = true) @Size(max = 200) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,
        @Schema(nullable = true) @Size(max = 200) @Nullable String function,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Size(max = 1000) @Nullable String accessNeeds,
        @Size(max = 20) List<@NotNull @Valid Answer> answers,
        @Schema(nullable = true) @Nullable Boolean agreed,

        @NotNull @Pattern(regexp = "[0-9]{4}-[0-9]{2}") String privacyVersion) {
    AcceptanceForm {
        answers = answers == null ? List.of() : answers;
    }

    Registrant registrant(EventInvitation invitation) {
        return new Registrant(
                name,
                invitation.address,
                null,
                organisation,
                organisationId,
                function,
                language == null ? invitation.language : language,
                accessNeeds,
                answers,
                Boolean.TRUE.equals(agreed));
    }
}
