package brussels.estuaire.councils.calls.candidacies;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.circles.composition.Composition;
import brussels.estuaire.councils.calls.Call;
import brussels.estuaire.councils.calls.VisibleCalls;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Who answered a call: read, compared and decided on by those who run the circle. */
@Path("/api/circles/{id}/calls/{callId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
class CandidacyResource {
    @Inject
    VisibleCalls calls;

    @Inject
    Candidacies candidacies;

    @Inject
    DecideCandidacy decide;

    @Inject
    Edit edit;

    @GET
    @Path("candidacies")
    @Transactional
    @Authenticated
    @Operation(summary = "Who answered a call, those about whom nobody has decided first.")
    public Page<CandidacyView> listCandidacies(
            @RestPath UUID id, @RestPath UUID callId, @Valid @BeanParam Paging paging) {
        return candidacies.of(calls.editable(id, callId), paging);
    }

    @GET
    @Path("composition")
    @Transactional
    @Authenticated
    @Operation(
            summary = "How the circle would be with some of the candidates.",
            description =
                    "On the first day of the mandates that the call gives: who sits there then, and the chosen ones.")
    public Composition getCompositionWithCandidates(
            @RestPath UUID id,
            @RestPath UUID callId,
            @Parameter(description = "Candidacies about which nobody has decided, or in reserve")
                    @RestQuery
                    @Size(max = 100)
                    List<UUID> candidacy) {
        return candidacies.with(calls.editable(id, callId), candidacy);
    }

    @GET
    @Path("candidacies/{candidacyId}")
    @Transactional
    @Authenticated
    @Operation(summary = "One answer to a call.")
    public RestResponse<CandidacyView> getCandidacy(
            @RestPath UUID id, @RestPath UUID callId, @RestPath UUID candidacyId) {
        return answer(calls.editable(id, callId), candidacyId);
    }

    @POST
    @Path("candidacies/{candidacyId}/acceptance")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Names who answered a call.",
            description = "A mandate of the circle, by its rules. They are told by mail, with the mandate's link.")
    public RestResponse<CandidacyView> acceptCandidacy(
            @RestPath UUID id, @RestPath UUID callId, @RestPath UUID candidacyId, AcceptanceForm form) {
        var call = calls.editable(id, callId);
        decide.accept(call, alone(call, candidacyId), form);
        return answer(call, candidacyId);
    }

    @POST
    @Path("candidacies/{candidacyId}/reserve")
    @Transactional
    @Authenticated
    @Operation(summary = "Keeps who answered a call in reserve; they are told by mail.")
    public RestResponse<CandidacyView> reserveCandidacy(
            @RestPath UUID id, @RestPath UUID callId, @RestPath UUID candidacyId, ReserveForm form) {
        var call = calls.editable(id, callId);
        decide.reserve(call, alone(call, candidacyId), form);
        return answer(call, candidacyId);
    }

    @POST
    @Path("candidacies/{candidacyId}/refusal")
    @Transactional
    @Authenticated
    @Operation(summary = "Refuses who answered a call, and says why; they are told by mail.")
    public RestResponse<CandidacyView> refuseCandidacy(
            @RestPath UUID id, @RestPath UUID callId, @RestPath UUID candidacyId, CandidacyRefusalForm form) {
        var call = calls.editable(id, callId);
        decide.refuse(call, alone(call, candidacyId), form);
        return answer(call, candidacyId);
    }

    /** Who corrects it meanwhile is not decided on unread. */
    private Candidacy alone(Call call, UUID id) {
        var candidacy = found(
                Candidacy.alone(id).filter(it -> it.call.equals(call.id())).orElse(null));
        edit.madeFrom(candidacy.version);
        return candidacy;
    }

    private RestResponse<CandidacyView> answer(Call call, UUID id) {
        var view = found(candidacies.of(call, id));
        return Edit.tagged(Status.OK, view, view.version());
    }
}
