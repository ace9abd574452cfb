package brussels.estuaire.reflection.polls.team;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.reflection.participants.Interest;
import brussels.estuaire.reflection.participants.Participant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is interested and told the team so: by telephone, or on paper. They get their link by mail.
 *
 * @param organisation as they say it
 * @param organisationId known to be theirs
 * @param sector of the vocabulary of types
 */
@Schema(name = "NewParticipantForm")
record NewParticipantForm(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(max = Recipient.LONGEST) @Pattern(regexp = ADDRESS, message = "not-an-email")
        String email,

        @Schema(nullable = true) @Nullable Language language,
        Participant.@NotNull Role role,
        @Schema(nullable = true) @Size(max = 200) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Nullable
        String sector,

        @Schema(nullable = true) @Size(max = 200) @Nullable String function) {

    /** One mailbox, in the letters that all mail programs tell apart: look-alikes of other alphabets are none. */
    private static final String ADDRESS = "(?=[\\x21-\\x7E]+$)" + Recipient.ADDRESS;

    /** The statement that holds today: the team tells it to whom it writes down. */
    private static final String PRIVACY = "2026-11";

    Interest interest() {
        return new Interest(name, email, language, role, organisation, organisationId, sector, function, null, PRIVACY);
    }
}
