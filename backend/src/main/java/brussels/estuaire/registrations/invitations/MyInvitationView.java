package brussels.estuaire.registrations.invitations;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.agenda.types.EventType.Question;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.RegistrationState;
import brussels.estuaire.registrations.availability.Registrable.Access;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One's own invitation: all that is held of it, and what one may do.
 *
 * @param name as who invites told it
 * @param registration how far one's registration has come; null when there is none. More of it is told by the link in its own mail
 * @param rank in the line, from 1; null when one does not wait
 * @param access what who registers now is told
 * @param left how many seats are free; null when there is room for everybody
 * @param questions what one is asked
 */
@Schema(name = "MyInvitation")
record MyInvitationView(
        UUID id,
        InvitedTo event,
        String address,
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Nullable RegistrationState registration,
        @Schema(nullable = true) @Nullable Integer rank,
        Access access,
        @Schema(nullable = true) @Nullable OffsetDateTime opensAt,
        @Schema(nullable = true) @Nullable OffsetDateTime closesAt,
        @Schema(nullable = true) @Nullable Integer left,
        List<Question> questions,
        OffsetDateTime createdAt,
        @Schema(nullable = true) @Nullable OffsetDateTime mailedAt,
        @Schema(nullable = true) @Nullable OffsetDateTime openedAt,
        @Schema(nullable = true) @Nullable OffsetDateTime declinedAt,
        Set<Right> rights) {

    /**
     * What one is invited to.
     *
     * @param when null while it is to be defined
     * @param place in words; empty when there is none
     * @param listed whether everybody sees its page
     * @param reason why it is cancelled or postponed
     */
    @Schema(name = "InvitedTo")
    record InvitedTo(
            UUID id,
            Text title,
            @Schema(nullable = true) @Nullable Text description,
            Text organiser,
            @Schema(nullable = true) @Nullable When when,
            @Schema(nullable = true) @Nullable Text place,
            boolean online,
            boolean listed,
            EventState state,
            @Schema(nullable = true) @Nullable Text reason) {}

    /** What one may do with one's invitation. */
    @Schema(name = "MyInvitationRight")
    enum Right {
        /** Register. */
        REGISTER,
        /** Say that one does not come. */
        DECLINE,
        /** Have erased what is held. */
        ERASE
    }
}
