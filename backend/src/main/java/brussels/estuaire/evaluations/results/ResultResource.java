package brussels.estuaire.evaluations.results;

import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was answered to an evaluation, for its team, once it is closed and counted. */
@Path("/api/evaluations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
class ResultResource {
    @Inject
    CountedEvaluations evaluations;

    @Inject
    ReadResults results;

    @Inject
    FindWords words;

    @Inject
    Edit edit;

    @GET
    @Path("results")
    @Transactional
    @Authenticated
    @Operation(
            summary = "What was answered to an evaluation, question by question.",
            description =
                    "Once it is closed and has five answers at least. A question is told when five answered it, and told apart"
                            + " where each group has five who did, or none. Numbers that were typed in stand outside this rule.")
    @APIResponseSchema(ResultsView.class)
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public ResultsView getEvaluationResults(
            @RestPath UUID id,
            @Parameter(description = "By what to tell the answers apart: one at a time") @RestQuery @Nullable
                    Grouping by) {
        return results.of(evaluations.read(id), by);
    }

    @POST
    @Path("words/search")
    @Transactional
    @Authenticated
    @Operation(
            summary = "What people wrote to an evaluation, each by itself and in no order.",
            description = "Of questions that five answered at least.")
    public Page<WordsItem> searchEvaluationWords(
            @RestPath UUID id, WordsSearchForm form, @Valid @BeanParam Paging paging) {
        return words.page(evaluations.read(id), edit.valid(form), paging);
    }
}
