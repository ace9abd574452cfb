package brussels.estuaire.circles;

import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.codes.PlaceCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of circles: values of one parameter are « any of », parameters are « all of ». */
record CircleFilter(
        @Parameter(description = "Codes of bassins; REGION for what concerns the whole Region")
        @RestQuery
        @Size(max = 6)
        List<@Pattern(regexp = "[A-Z_]{3,20}") @PlaceCode(value = PlaceCode.Kind.BASSIN, or = "REGION") String> bassin,

        @RestQuery @Size(max = 5) List<CircleKind> kind,
        @RestQuery Circle.@Nullable State state) {

    Where applyTo(Where where) {
        var ended = state == null ? null : state == Circle.State.ENDED;
        return where.and("coalesce(c.bassin, 'REGION') = any (:bassin)", "bassin", bassin)
                .and("c.kind = any (:kind)", "kind", Where.names(kind))
                .and("coalesce(c.last_day < cast(:today as date), false) = :ended", "ended", ended);
    }
}
