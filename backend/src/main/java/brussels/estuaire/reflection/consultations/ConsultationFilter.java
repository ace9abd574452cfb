package brussels.estuaire.reflection.consultations;

import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.codes.PlaceCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters of the list of consultations: values of one parameter are « any of », parameters are « all of ». */
record ConsultationFilter(
        @Parameter(description = "Codes of bassins; REGION for what concerns the whole Region")
        @RestQuery
        @Size(max = 6)
        List<@Pattern(regexp = "[A-Z_]{3,20}") @PlaceCode(value = PlaceCode.Kind.BASSIN, or = "REGION") String> bassin,

        @RestQuery @Size(max = 4) List<Consultation.State> state) {

    Where applyTo(Where where) {
        return where.and("coalesce(c.bassin, 'REGION') = any (:bassin)", "bassin", bassin)
                .and("c.state = any (:state)", "state", Where.names(state));
    }
}
