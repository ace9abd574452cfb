package brussels.estuaire.reflection.invitations;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.reflection.participants.Interest;
import brussels.estuaire.reflection.participants.Participant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is interested: who was invited, or a colleague at another address.
 *
 * @param language in which to write; the invitation's when left out
 * @param organisation as it is typed; that of the service that was invited is known
 * @param sector of the vocabulary of types; that of the service that was invited when left out
 * @param quotesAgreed whether what they say may be quoted, without their name
 * @param privacyVersion which privacy statement was shown
 */
@Schema(name = "ConsultationInterestForm")
record InterestForm(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(max = Recipient.LONGEST) @Pattern(regexp = ADDRESS, message = "not-an-email")
        String email,

        @Schema(nullable = true) @Nullable Language language,
        Participant.@NotNull Role role,
        @Schema(nullable = true) @Size(max = 200) @Nullable String organisation,

        @Schema(nullable = true) @Pattern(regexp = "[A-Za-z0-9_]{2,40}") @Nullable
        String sector,

        @Schema(nullable = true) @Size(max = 200) @Nullable String function,
        @Schema(nullable = true) @Nullable Boolean quotesAgreed,

        @NotNull @Pattern(regexp = "[0-9]{4}-[0-9]{2}") String privacyVersion) {

    /** One mailbox, in the letters that all mail programs tell apart: look-alikes of other alphabets are none. */
    private static final String ADDRESS = "(?=[\\x21-\\x7E]+$)" + Recipient.ADDRESS;

    /** What is known of who holds the invitation's link is that its mail reached them, or was passed on to them in their service. */
    Interest interest(ConsultationInvitation invitation) {
        return new Interest(
                name,
                email,
                language == null ? invitation.language : language,
                role,
                organisation,
                role == Participant.Role.CARER ? null : invitation.organisationId,
                sector == null && role == Participant.Role.PROFESSIONAL ? invitation.sector : sector,
                function,
                quotesAgreed,
                privacyVersion);
    }
}
