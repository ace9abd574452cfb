package brussels.estuaire.evaluations.questionnaires.team;

import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.codes.PlaceCode;
import brussels.estuaire.vocabularies.TermCode;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters of the list of templates: values of one parameter are « any of », parameters are « all of ». */
record QuestionnaireFilter(
        @Parameter(description = "Codes of types of events for which templates are proposed") @RestQuery @Size(max = 50)
        List<@Pattern(regexp = "[A-Z_]{2,40}") @TermCode(Vocabulary.EVENT_TYPES) String> eventType,

        @Parameter(description = "Codes of bassins; REGION for what the whole Region starts from")
        @RestQuery
        @Size(max = 6)
        List<@Pattern(regexp = "[A-Z_]{3,20}") @PlaceCode(value = PlaceCode.Kind.BASSIN, or = "REGION") String>
                bassin) {

    Where applyTo(Where where) {
        return where.and("q.template")
                .and("q.event_type = any (:eventType)", "eventType", eventType)
                .and("coalesce(q.bassin, 'REGION') = any (:bassin)", "bassin", bassin);
    }
}
