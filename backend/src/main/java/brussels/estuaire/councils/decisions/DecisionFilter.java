package brussels.estuaire.councils.decisions;

import brussels.estuaire.platform.Where;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of a circle's decisions: values of one parameter are « any of », parameters are « all of ». */
record DecisionFilter(
        @RestQuery @Size(max = 3) List<Decision.State> state,

        @Parameter(description = "Only those that were taken at this meeting") @RestQuery @Nullable
        UUID meeting,

        @Parameter(description = "Only those that are to be done until this day") @RestQuery @Nullable
        LocalDate dueUntil) {

    Where applyTo(Where where) {
        return where.and("d.state = any (:state)", "state", Where.names(state))
                .and("d.meeting_id = :meeting", "meeting", meeting)
                .and("d.due_day <= :due", "due", dueUntil);
    }
}
