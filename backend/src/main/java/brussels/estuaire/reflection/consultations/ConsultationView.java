package brussels.estuaire.reflection.consultations;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A consultation, as its team reads it.
 *
 * @param organisationId which carries it
 * @param bassin null for the whole Region
 * @param phase where it stands today
 * @param privacy what people are told of their data, beside the statement of the platform
 * @param languages in which its groups speak
 * @param minutes how long a group lasts
 * @param answersUntil the last day on which one answers
 * @param answersShared whether those who answer see, without names, when the others can
 * @param questions what people prepare before they meet
 * @param reason why it does not take place
 * @param rights what the caller may do with it now
 */
@Schema(name = "Consultation")
record ConsultationView(
        UUID id,
        UUID organisationId,
        Text organisationName,
        @Schema(nullable = true) @Nullable String bassin,
        Consultation.State state,
        Phase phase,
        Text question,
        @Schema(nullable = true) @Nullable Text introduction,
        @Schema(nullable = true) @Nullable Text privacy,
        List<Language> languages,
        int minutes,
        GroupRules rules,
        LocalDate answersUntil,
        boolean answersShared,
        List<PreparatoryQuestion> questions,
        @Schema(nullable = true) @Nullable Text reason,
        Counts counts,
        Set<Right> rights,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        int version) {

    /** Where a consultation stands on a day. */
    @Schema(name = "ConsultationPhase")
    enum Phase {
        /** Nobody else has seen it. */
        DRAFT,
        /** People are invited, and say when they can. */
        POLL,
        /** Nobody answers any more; groups are made. */
        ASSIGNMENT,
        /** Its groups are fixed. */
        GROUPS,
        /** It does not take place. */
        CANCELLED;

        static Phase of(Consultation it, LocalDate today) {
            return switch (it.state) {
                case DRAFT -> DRAFT;
                case OPEN -> it.takesAnswers(today) ? POLL : ASSIGNMENT;
                case GROUPED -> GROUPS;
                case CANCELLED -> CANCELLED;
            };
        }
    }

    /** What somebody of its team may do with a consultation. */
    @Schema(name = "ConsultationRight")
    enum Right {
        /** Change what it says. */
        EDIT,
        /** Open it: people may be invited, and answer. */
        OPEN,
        /** Have it not take place. */
        CANCEL,
        /** Take a draft away. */
        REMOVE,
        /** Write down whom to invite. */
        INVITE,
        /** Mail those who are to be invited, or who are silent. */
        MAIL,
        /** Say on which dates groups may be. */
        PROPOSE,
        /** Read who is interested, and what they answered. */
        READ_PARTICIPANTS,
        /** Make groups of those who answered. */
        ASSIGN,
        /** Have groups prepare, and keep what they said. */
        READ_GROUPS,
        /** Keep what was found and what is done about it, and report. */
        READ_FINDINGS
    }

    /**
     * How many it has of what.
     *
     * @param invited addresses
     * @param interested people whose address is known to be theirs, and who take part
     * @param answered those of them who said when they can
     * @param groups that are fixed
     */
    @Schema(name = "ConsultationCounts")
    record Counts(int invited, int interested, int answered, int groups) {}

    /** A preparatory question. */
    @Schema(name = "PreparatoryQuestion")
    record PreparatoryQuestion(UUID id, Text text) {}

    static ConsultationView of(
            Consultation it, List<ConsultationQuestion> questions, Counts counts, Set<Right> rights, LocalDate today) {
        return new ConsultationView(
                it.id,
                it.organisation.id(),
                it.organisation.name(),
                it.bassin,
                it.state,
                Phase.of(it, today),
                it.question,
                it.introduction,
                it.privacy,
                it.languages,
                it.minutes,
                it.rules,
                it.answersUntil,
                it.answersShared,
                questions.stream()
                        .map(each -> new PreparatoryQuestion(each.id, each.text))
                        .toList(),
                it.reason,
                counts,
                rights,
                Clock.inBrussels(it.createdAt),
                Clock.inBrussels(it.updatedAt),
                it.version);
    }
}
