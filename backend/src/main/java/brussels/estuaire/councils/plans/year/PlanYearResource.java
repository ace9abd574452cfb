package brussels.estuaire.councils.plans.year;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.councils.plans.VisiblePlans;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What came of a plan over its year, for everybody who may read it. */
@Path("/api/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanYearResource {
    private final VisiblePlans plans;
    private final CountYear count;

    PlanYearResource(VisiblePlans plans, CountYear count) {
        this.plans = plans;
        this.count = count;
    }

    @GET
    @Path("by-mission")
    @Transactional
    @PermitAll
    @Operation(
            summary =
                    "What came of a plan, mission by mission: its actions, the events that carried them out, who came.",
            description = "Numbers only. Registrations are counted for those who work with the plan.")
    public PlanYearView getPlanByMission(@RestPath UUID id) {
        var plan = found(plans.byId(id));
        return count.of(plan, plans.worksWith(plan));
    }
}
