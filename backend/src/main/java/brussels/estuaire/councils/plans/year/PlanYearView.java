package brussels.estuaire.councils.plans.year;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.Attendance;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.councils.plans.PlannedAction;
import brussels.estuaire.platform.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a plan, mission by mission; numbers of those who came are never added up, since they differ in what they count.
 *
 * @param missions all of them, those that no action serves too
 */
@Schema(name = "PlanYear")
record PlanYearView(UUID id, String bassin, int year, List<MissionYear> missions) {

    /**
     * What was done for a mission.
     *
     * @param done how many of its actions are finished
     * @param events how many events carried them out, each counted once
     * @param held how many of those have been
     */
    @Schema(name = "MissionYear")
    record MissionYear(String mission, int done, int events, int held, List<ActionYear> actions) {}

    /**
     * One action over the year.
     *
     * @param quarters in which it was planned, from 1 to 4; none when nobody said
     */
    @Schema(name = "ActionYear")
    record ActionYear(
            UUID id,
            Text priority,
            Text title,
            PlannedAction.State state,
            @Schema(nullable = true) @Nullable String owner,
            @Schema(nullable = true) @Nullable Text ownerName,
            List<Integer> quarters,
            @Schema(nullable = true) @Nullable Text outcome,
            List<EventYear> events) {}

    /**
     * An event that carried an action out.
     *
     * @param attendance how many came, as those who organised it told
     * @param registered how many registered, for those who work with the plan; null when nobody did
     * @param came how many of them were marked present, and how many came without having registered
     */
    @Schema(name = "EventYear")
    record EventYear(
            UUID id,
            Text title,
            String type,
            @Schema(nullable = true) @Nullable When when,
            EventState state,
            @Schema(nullable = true) @Nullable Attendance attendance,
            @Schema(nullable = true) @Nullable Integer registered,
            @Schema(nullable = true) @Nullable Integer came) {}
}
