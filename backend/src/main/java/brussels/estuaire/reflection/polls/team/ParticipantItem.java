package brussels.estuaire.reflection.polls.team;

import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.polls.GivenAnswer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is interested, for the team.
 *
 * @param organisation as they typed it
 * @param organisationId known to be theirs
 * @param wishes with whom they would rather be, or not, in their own words
 * @param quotesAgreed null while they have not said
 * @param lockedOn the proposed group in which the team wants them
 * @param answers what they answered; what is not there counts as no
 * @param groupId the event of the group in which they have a place
 */
@Schema(name = "ConsultationParticipant")
record ParticipantItem(
        UUID id,
        Participant.State state,
        Participant.Role role,
        String name,
        String email,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable String sector,
        @Schema(nullable = true) @Nullable String function,
        @Schema(nullable = true) @Nullable String wishes,
        @Schema(nullable = true) @Nullable Boolean quotesAgreed,
        @Schema(nullable = true) @Nullable UUID lockedOn,
        List<GivenAnswer> answers,
        @Schema(nullable = true) @Nullable OffsetDateTime answeredAt,
        @Schema(nullable = true) @Nullable UUID groupId,
        @Schema(nullable = true) @Nullable Integer groupNumber,
        OffsetDateTime createdAt,
        Set<Right> rights,
        int version) {

    /** What the team may do with somebody who is interested. */
    @Schema(name = "ParticipantRight")
    enum Right {
        /** Say what it knows of them, and in which group it wants them. */
        ARRANGE,
        /** Answer for them: they telephoned, or answered on paper. */
        ANSWER,
        /** Send them their link again. */
        SEND_LINK,
        /** Write down that they take part no more. */
        WITHDRAW
    }
}
