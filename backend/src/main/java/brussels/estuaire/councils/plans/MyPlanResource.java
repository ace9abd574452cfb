package brussels.estuaire.councils.plans;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.CircleKind;
import brussels.estuaire.circles.own.LinkedSeat;
import brussels.estuaire.platform.Clock;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The plan of a bassin, for who sits in its council without an account. */
@Path("/api/my-mandate/plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class MyPlanResource {
    @Inject
    LinkedSeat seat;

    @Inject
    ReadPlan read;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The plan of the bassin in whose council the link's holder sits today.",
            description = "By the link in the mails of a mandate: `Authorization: Link …`. 404 when there is none.")
    @APIResponseSchema(PlanView.class)
    @APIResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    public PlanView getMyPlan(
            @Parameter(description = "This year when left out") @RestQuery @Min(2000) @Max(2199) @Nullable
                    Integer year) {
        var asked = year == null ? clock.today().getYear() : year;
        var plan = Circle.<Circle>findByIdOptional(seat.circle())
                .filter(circle -> circle.kind() == CircleKind.CAB)
                .flatMap(council -> Optional.ofNullable(council.bassin()))
                .flatMap(bassin -> VisiblePlans.of(bassin, asked));
        return read.of(found(plan.orElse(null)), true, Set.of());
    }
}
