package brussels.estuaire.reflection.polls;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.reflection.consultations.Consultation;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a poll asks about, by date, with how many can; its version is the consultation's.
 *
 * @param people how many are interested
 * @param answered how many of them answered
 */
@Schema(name = "ProposedGroups")
record ProposedGroupsView(List<Proposed> groups, int people, int answered, Set<Right> rights, int version) {

    /** What the team may do with them. */
    @Schema(name = "ProposedGroupsRight")
    enum Right {
        /** Change what the poll asks about. */
        EDIT,
        /** Ask those for their answer who have not given it. */
        REMIND
    }

    /**
     * A proposed group.
     *
     * @param answers of those who are interested
     * @param locked how many are to be in it, as the team says
     * @param groupId the event that was made of it; null when none was
     */
    @Schema(name = "ProposedGroup")
    record Proposed(
            UUID id,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            ProposedGroup.Mode mode,
            Whereabouts whereabouts,
            Tally answers,
            int locked,
            @Schema(nullable = true) @Nullable UUID groupId) {
        static Proposed of(
                ProposedGroup it, Consultation consultation, Tally answers, int locked, @Nullable UUID groupId) {
            return new Proposed(
                    it.id,
                    Clock.inBrussels(it.startsAt),
                    Clock.inBrussels(it.startsAt.plus(Duration.ofMinutes(consultation.minutes()))),
                    it.mode,
                    it.whereabouts(),
                    answers,
                    locked,
                    groupId);
        }
    }
}
