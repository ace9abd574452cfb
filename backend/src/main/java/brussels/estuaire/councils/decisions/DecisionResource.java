package brussels.estuaire.councils.decisions;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.VisibleCircles;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a circle decided: written by who runs or chairs it, read by who sits in it today; for everybody else it is not there. */
@Path("/api/circles/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
class DecisionResource {
    @Inject
    VisibleCircles circles;

    @Inject
    ReadDecisions decisions;

    @Inject
    KeepDecision keep;

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "The decisions of a circle, the last one first, for who runs it or sits in it today.")
    public DecisionList listDecisions(
            @RestPath UUID id, @Valid @BeanParam DecisionFilter filter, @Valid @BeanParam Paging paging) {
        var circle = circles.peopled(id);
        var keeps = keep.may(circle);
        return DecisionList.of(decisions.page(circle.id(), filter, keeps, paging), keeps);
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Writes down what a circle decided.",
            description = "By who runs the circle, or chairs it today. It gets the circle's next number, for ever.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    public RestResponse<DecisionView> createDecision(@RestPath UUID id, DecisionForm form) {
        var circle = kept(id);
        return answer(Status.CREATED, circle, keep.record(circle, form));
    }

    @GET
    @Path("{decisionId}")
    @Transactional
    @Authenticated
    @Operation(summary = "One decision, with what became of it.")
    public RestResponse<DecisionView> getDecision(@RestPath UUID id, @RestPath UUID decisionId) {
        var circle = circles.peopled(id);
        var decision =
                found(decisions.one(circle.id(), decisionId, keep.may(circle)).orElse(null));
        return Edit.tagged(Status.OK, decision, decision.version());
    }

    @PUT
    @Path("{decisionId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Corrects what was written of a decision.")
    public RestResponse<DecisionView> updateDecision(@RestPath UUID id, @RestPath UUID decisionId, DecisionForm form) {
        var circle = kept(id);
        var decision = alone(circle, decisionId);
        keep.correct(circle, decision, form);
        return answer(Status.OK, circle, decision);
    }

    @POST
    @Path("{decisionId}/steps")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Says what became of a decision: it goes on, is done, or is given up.",
            description = "What is closed is opened again before it is closed otherwise.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    public RestResponse<DecisionView> followDecision(
            @RestPath UUID id, @RestPath UUID decisionId, DecisionForm.Step form) {
        var circle = kept(id);
        var decision = alone(circle, decisionId);
        keep.follow(circle, decision, form);
        return answer(Status.CREATED, circle, decision);
    }

    /** The circle whose decisions the caller may see (else 404) and write down (else 403). */
    private Circle kept(UUID id) {
        var circle = circles.peopled(id);
        allowed(keep.may(circle));
        decisions.see(circle.id());
        return circle;
    }

    private static Decision alone(Circle circle, UUID id) {
        return found(Decision.alone(circle, id).orElse(null));
    }

    private RestResponse<DecisionView> answer(Status status, Circle circle, Decision decision) {
        var view = found(decisions.one(circle.id(), decision.id, true).orElse(null));
        return Edit.tagged(status, view, decision.version);
    }
}
