package brussels.estuaire.councils.plans;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan, as it is told.
 *
 * @param mission of the bassin's team, that it serves
 * @param owner the organisation that answers for it, as it was typed: for those who work with the plan, since it may be a person's name
 * @param ownerId the same, chosen from the directory
 * @param firstMonth of the plan's year; null while nobody says
 * @param outcome what became of it
 * @param continued whether it goes on from the year before
 * @param events that carried it out, as far as the reader may see them
 */
public record PlannedAction(
        UUID id,
        UUID priorityId,
        Text title,
        @Schema(nullable = true) @Nullable Text description,
        String mission,
        @Schema(nullable = true) @Nullable String theme,
        @Schema(nullable = true) @Nullable String owner,
        @Schema(nullable = true) @Nullable UUID ownerId,
        @Schema(nullable = true) @Nullable Text ownerName,
        @Schema(nullable = true) @Nullable Integer firstMonth,
        @Schema(nullable = true) @Nullable Integer lastMonth,
        State state,
        @Schema(nullable = true) @Nullable Text outcome,
        boolean continued,
        List<PlannedEvent> events,
        int version) {

    /** How far an action has come. */
    @Schema(name = "PlannedActionState")
    public enum State {
        /** It has not begun. */
        PLANNED,
        /** It has begun. */
        RUNNING,
        /** It is finished. */
        DONE,
        /** It is put off. */
        POSTPONED,
        /** It will not be. */
        DROPPED;

        /** Whether one has to say why. */
        public boolean wantsOutcome() {
            return this == POSTPONED || this == DROPPED;
        }
    }

    /** An event that carried an action out. */
    @Schema(name = "PlannedEvent")
    public record PlannedEvent(
            UUID id,
            Text title,
            String type,
            @Schema(nullable = true) @Nullable When when,
            EventState state) {}
}
