package brussels.estuaire.evaluations.verbatims;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.evaluations.VisibleEvaluations;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

/** What is quoted of an evaluation, for its team. */
@Path("/api/evaluations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
class VerbatimResource {
    @Inject
    VisibleEvaluations evaluations;

    @Inject
    FindVerbatims find;

    @Inject
    KeepVerbatim keep;

    @Inject
    Edit edit;

    @GET
    @Path("verbatims")
    @Transactional
    @Authenticated
    @Operation(summary = "What was chosen of what people wrote, in the order in which it was.")
    public Page<VerbatimView> listVerbatims(
            @RestPath UUID id, @Valid @BeanParam VerbatimFilter filter, @Valid @BeanParam Paging paging) {
        return find.page(evaluations.run(id).id(), filter, paging);
    }

    @POST
    @Path("quotable-words/search")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Searches the open answers that their writers let one quote.",
            description = "Without those that are quoted, or were: what was withdrawn is not quoted again.")
    public Page<QuotableItem> searchQuotableWords(
            @RestPath UUID id, @Valid @BeanParam Paging paging, QuotableSearchForm form) {
        return find.quotable(evaluations.run(id).id(), edit.valid(form), paging);
    }

    @POST
    @Path("verbatims")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Chooses what is to be quoted.",
            description = "An open answer whose writer agreed; typed in, of an evaluation that was held elsewhere.")
    @APIResponseSchema(value = VerbatimView.class, responseCode = "201")
    public RestResponse<VerbatimView> createVerbatim(@RestPath UUID id, NewVerbatimForm form) {
        return answer(Status.CREATED, id, keep.choose(evaluations.alone(id), form));
    }

    @GET
    @Path("verbatims/{verbatimId}")
    @Transactional
    @Authenticated
    @Operation(summary = "One verbatim.")
    public RestResponse<VerbatimView> getVerbatim(@RestPath UUID id, @RestPath UUID verbatimId) {
        return answer(Status.OK, id, of(evaluations.run(id).id(), verbatimId));
    }

    @PUT
    @Path("verbatims/{verbatimId}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Says how a verbatim is read: cleared of names, translated by a person, and what it is about.",
            description = "Also once it is published, and never once it was withdrawn.")
    public RestResponse<VerbatimView> updateVerbatim(@RestPath UUID id, @RestPath UUID verbatimId, VerbatimForm form) {
        var evaluation = evaluations.alone(id);
        var verbatim = of(id, verbatimId);
        keep.change(evaluation, verbatim, form);
        return answer(Status.OK, id, verbatim);
    }

    @DELETE
    @Path("verbatims/{verbatimId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Chooses a verbatim no more, as long as nobody else has read it.")
    public void deleteVerbatim(@RestPath UUID id, @RestPath UUID verbatimId) {
        keep.remove(evaluations.alone(id), of(id, verbatimId));
    }

    @POST
    @Path("verbatims/{verbatimId}/publication")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Lets whoever reads the report read a verbatim.",
            description = "Of the version in `If-Match`: nothing is published that its publisher has not read.")
    public RestResponse<VerbatimView> publishVerbatim(@RestPath UUID id, @RestPath UUID verbatimId) {
        var evaluation = evaluations.alone(id);
        var verbatim = of(id, verbatimId);
        keep.publish(evaluation, verbatim);
        return answer(Status.OK, id, verbatim);
    }

    @POST
    @Path("verbatims/{verbatimId}/withdrawal")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Withdraws a verbatim, for good.",
            description = "At once it is nowhere any more but in its team’s list, and it is not quoted again.")
    public RestResponse<VerbatimView> withdrawVerbatim(@RestPath UUID id, @RestPath UUID verbatimId) {
        var evaluation = evaluations.alone(id);
        var verbatim = of(id, verbatimId);
        keep.withdraw(evaluation, verbatim);
        return answer(Status.OK, id, verbatim);
    }

    private static Verbatim of(UUID evaluation, UUID id) {
        return found(Verbatim.of(evaluation, id).orElse(null));
    }

    private RestResponse<VerbatimView> answer(Status status, UUID evaluation, Verbatim verbatim) {
        return Edit.tagged(status, find.one(evaluation, verbatim.id), verbatim.version);
    }
}
