package brussels.estuaire.organisations;

import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.codes.PlaceCode;
import brussels.estuaire.territory.codes.PlaceCode.Kind;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of organisations: values of one parameter are « any of », parameters are « all of ». */
record OrganisationFilter(
        @Parameter(description = "Words of its names, aliases or description") @RestQuery @Size(max = 200) @Nullable
        String q,

        @RestQuery @Size(max = 20) List<OrganisationKind> kind,

        @Parameter(description = "Where the seat lies, or may lie") @RestQuery @Size(max = 5)
        List<@Pattern(regexp = "[A-Z_]{3,20}") @PlaceCode(Kind.BASSIN) String> bassin,

        @Parameter(description = "NIS code of the seat") @RestQuery @Size(max = 19)
        List<@Pattern(regexp = "[0-9]{5}") @PlaceCode(Kind.COMMUNE) String> commune,

        @RestQuery @Size(max = 3) List<Organisation.Status> status,

        @RestQuery @DefaultValue("name") @Pattern(regexp = "name|-updatedAt")
        String sort) {

    private static final String IN_BASSIN = """
            exists (select from addresses_on(cast(:today as date)) address
             where address.commune = coalesce(o.seat_commune, '')
               and address.postal_code = coalesce(o.seat_postal_code, '')
               and address.bassin = any (:bassin))""";

    Where applyTo(Where where) {
        return where.and("o.search @@ search_query(:q)", "q", q)
                .and("o.kind = any (:kind)", "kind", Where.names(kind))
                .and(IN_BASSIN, "bassin", bassin)
                .and("o.seat_commune = any (:commune)", "commune", commune)
                .and("o.status = any (:status)", "status", Where.names(status));
    }

    String order() {
        return sort.equals("name") ? " order by o.sort_name, o.id" : " order by o.updated_at desc, o.id";
    }
}
