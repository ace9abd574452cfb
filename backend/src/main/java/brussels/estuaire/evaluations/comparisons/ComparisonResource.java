package brussels.estuaire.evaluations.comparisons;

import brussels.estuaire.evaluations.comparisons.TrendView.Period;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The evaluations of the caller's teams beside each other. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
class ComparisonResource {
    @Inject
    FindComparison comparisons;

    @Inject
    FindComparableQuestions questions;

    @Inject
    FindTrends trends;

    @GET
    @Path("evaluation-comparisons")
    @Transactional
    @Authenticated
    @Operation(
            summary = "The same question, wherever the caller's teams asked it.",
            description =
                    "The newest hundred that match every filter. What may not be told of an evaluation is left out, and says why."
                            + " 404 when none of them asked the question.")
    @APIResponseSchema(ComparisonView.class)
    @APIResponse(responseCode = "404", ref = "#/components/responses/NotFound")
    public ComparisonView compareEvaluations(
            @RestQuery @NotNull UUID question, @Valid @BeanParam ComparisonFilter filter) {
        return comparisons.of(question, filter);
    }

    @GET
    @Path("evaluation-comparisons/questions")
    @Transactional
    @Authenticated
    @Operation(
            summary = "The questions that can be compared, those asked most often first.",
            description = "Answered in two evaluations of the caller's teams at least, by enough people to be shown.")
    public Page<ComparableQuestionItem> listComparableQuestions(
            @Parameter(description = "What their text has in it, accents and capitals aside")
                    @RestQuery
                    @Size(max = 200)
                    @Nullable
                    String q,
            @Valid @BeanParam Paging paging) {
        return questions.page(q, paging);
    }

    @GET
    @Path("evaluation-trends")
    @Transactional
    @Authenticated
    @Operation(
            summary = "How attendance and satisfaction went, by type of events, bassin and period.",
            description =
                    "Over the evaluations of the caller's teams that are counted, of the last year asked for, else this one, and the four before unless `from` or"
                            + " `evaluation` is told; answers on different scales stay apart.")
    public TrendView listEvaluationTrends(
            @Parameter(description = "How long a period is") @RestQuery @DefaultValue("YEAR") Period by,
            @Valid @BeanParam ComparisonFilter filter) {
        return trends.by(by, filter);
    }
}
