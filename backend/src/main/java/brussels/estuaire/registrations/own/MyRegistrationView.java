package brussels.estuaire.registrations.own;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.Registrant.Answer;
import brussels.estuaire.registrations.RegistrationState;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One's own registration: all that is held of it, and what one may do.
 *
 * @param name null once it is erased; the rest of what was told likewise
 * @param rank in the line, from 1; null when one does not wait
 * @param offeredUntil until when a seat is kept for an answer
 * @param confirmUntil until when the address is to be confirmed
 * @param reason why it was refused
 * @param link what opens it to who does not hold its link: in the list of who is signed in; else null
 */
@Schema(name = "MyRegistration")
record MyRegistrationView(
        UUID id,
        RegisteredEvent event,
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable String email,
        @Schema(nullable = true) @Nullable String registeredBy,
        @Schema(nullable = true) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable String function,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Nullable String accessNeeds,
        List<Answer> answers,
        boolean agreed,
        RegistrationState state,
        @Schema(nullable = true) @Nullable Integer rank,
        @Schema(nullable = true) @Nullable OffsetDateTime offeredUntil,
        @Schema(nullable = true) @Nullable OffsetDateTime confirmUntil,
        @Schema(nullable = true) @Nullable Text reason,
        String privacyVersion,
        OffsetDateTime createdAt,
        int version,
        @Schema(nullable = true) @Nullable String link,
        Set<Right> rights) {

    /**
     * What one is registered for.
     *
     * @param when null while it is to be defined
     * @param onlineLink null for those who have no seat
     * @param reason why it is cancelled or postponed
     */
    @Schema(name = "RegisteredEvent")
    record RegisteredEvent(
            UUID id,
            String type,
            Text title,
            @Schema(nullable = true) @Nullable When when,
            @Schema(nullable = true) @Nullable Place place,
            boolean online,
            @Schema(nullable = true) @Nullable String onlineLink,
            EventState state,
            @Schema(nullable = true) @Nullable Text reason) {}

    /** What one may do with one's registration. */
    @Schema(name = "MyRegistrationRight")
    enum Right {
        /** Correct what was told. */
        CHANGE,
        /** Confirm that the address is one's own. */
        CONFIRM,
        /** Take the seat that is offered. */
        ACCEPT,
        /** Give the place up, or the offer. */
        CANCEL,
        /** Have erased what is held. */
        ERASE,
        /** Agree to be seen by the others who agree, and see them. */
        AGREE,
        /** See who else takes part: all of them agreed. */
        SEE_PARTICIPANTS
    }
}
