package brussels.estuaire.evaluations;

import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.codes.PlaceCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters of the list of evaluations: values of one parameter are « any of », parameters are « all of ». */
record EvaluationFilter(
        @Parameter(description = "Codes of bassins; REGION for what concerns the whole Region")
        @RestQuery
        @Size(max = 6)
        List<@Pattern(regexp = "[A-Z_]{3,20}") @PlaceCode(value = PlaceCode.Kind.BASSIN, or = "REGION") String> bassin,

        @RestQuery @Size(max = 4) List<Evaluation.State> state,
        @RestQuery @Size(max = 6) List<Evaluated.Subject> subject,

        @Parameter(description = "Types of the events that are evaluated") @RestQuery @Size(max = 40)
        List<@Pattern(regexp = "[A-Z_0-9]{2,40}") String> eventType) {

    Where applyTo(Where where) {
        return where.and("coalesce(e.bassin, 'REGION') = any (:bassin)", "bassin", bassin)
                .and("e.state = any (:state)", "state", Where.names(state))
                .and("e.subject = any (:subject)", "subject", Where.names(subject))
                .and(
                        "e.event_id in (select about.id from event about where about.type = any (:type))",
                        "type",
                        eventType);
    }
}
