package brussels.estuaire.reflection.polls.own;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.polls.Answer;
import brussels.estuaire.reflection.polls.ProposedGroup;
import brussels.estuaire.reflection.polls.Tally;
import brussels.estuaire.reflection.polls.Whereabouts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A consultation for somebody who is interested: what it asks, and all that is held of them.
 *
 * @param organisation as they typed it
 * @param organisationName of the one that the team knows to be theirs
 * @param answeredAt null while they have not answered
 * @param group the one in which they have a place; null while they have none
 */
@Schema(name = "MyConsultation")
record MyConsultationView(
        UUID id,
        AskedConsultation consultation,
        Participant.State state,
        String name,
        String email,
        @Schema(nullable = true) @Nullable Language language,
        Participant.Role role,
        @Schema(nullable = true) @Nullable String organisation,
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable String sector,
        @Schema(nullable = true) @Nullable String function,
        @Schema(nullable = true) @Nullable String wishes,
        @Schema(nullable = true) @Nullable Boolean quotesAgreed,
        boolean follows,
        String privacyVersion,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt,
        @Schema(nullable = true) @Nullable OffsetDateTime answeredAt,
        List<AskedGroup> proposed,
        @Schema(nullable = true) @Nullable OwnGroup group,
        Set<Right> rights,
        int version) {

    /** What one may do in a consultation. */
    @Schema(name = "MyConsultationRight")
    enum Right {
        /** Confirm that the address is one's own. */
        CONFIRM,
        /** Say when one can. */
        ANSWER,
        /** Correct who one is. */
        CORRECT,
        /** Take part no more. */
        WITHDRAW,
        /** Have erased what is held. */
        ERASE
    }

    /**
     * What is asked.
     *
     * @param privacy what the team says of people's data, beside the statement of the platform
     * @param organiser the organisation that carries it
     * @param minutes how long a group lasts
     * @param answersUntil the last day on which one answers
     * @param reason why it does not take place
     */
    @Schema(name = "AskedConsultation")
    record AskedConsultation(
            UUID id,
            Text question,
            @Schema(nullable = true) @Nullable Text introduction,
            @Schema(nullable = true) @Nullable Text privacy,
            Text organiser,
            List<Language> languages,
            int minutes,
            LocalDate answersUntil,
            Consultation.State state,
            @Schema(nullable = true) @Nullable Text reason) {}

    /**
     * A date that one is asked about.
     *
     * @param answer what one said; null while one has not
     * @param others when the others can; null unless the team shares it and three others at least have answered: of fewer, one would know
     *     who said what
     */
    @Schema(name = "AskedGroup")
    record AskedGroup(
            UUID id,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            ProposedGroup.Mode mode,
            Whereabouts whereabouts,
            @Schema(nullable = true) @Nullable Answer answer,
            @Schema(nullable = true) @Nullable Tally others) {}

    /**
     * The group in which one has a place.
     *
     * @param id its event's
     * @param place in words; empty when there is none
     */
    @Schema(name = "OwnGroup")
    record OwnGroup(
            UUID id,
            int number,
            Text title,
            EventState state,
            @Schema(nullable = true) @Nullable When when,
            Text place,
            @Schema(nullable = true) @Nullable String onlineLink) {}
}
