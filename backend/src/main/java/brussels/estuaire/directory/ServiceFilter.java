package brussels.estuaire.directory;

import brussels.estuaire.directory.Service.Access;
import brussels.estuaire.directory.Service.Visibility;
import brussels.estuaire.platform.Where;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of services: values of one parameter are « any of », parameters are « all of ». */
record ServiceFilter(
        @Parameter(
                description =
                        "What people type: each word is found by its beginning, without accents, in any of the names,"
                                + " the organisation, the type, the themes and the texts")
        @RestQuery
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Is, or may be, in the bassin; or says that it serves it, or one of its communes")
        @RestQuery
        @Size(max = 5)
        List<@Pattern(regexp = CODE) String> bassin,

        @Parameter(description = "NIS code: is in the commune, or says that it serves it") @RestQuery @Size(max = 19)
        List<@Pattern(regexp = "[0-9]{5}") String> commune,

        @Parameter(description = "Is at an address with this postal code") @RestQuery @Size(max = 20)
        List<@Pattern(regexp = "[0-9]{4}") String> postalCode,

        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) String> theme,
        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) String> type,
        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) String> audience,
        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) String> language,
        @RestQuery @Size(max = 10) List<@Pattern(regexp = CODE) String> cost,
        @RestQuery @Size(max = 3) List<Access> access,
        @RestQuery @Size(max = 50) List<UUID> organisation,

        @Parameter(description = "Drafts and archives are shown to who edits them only; PUBLISHED when left out")
        @RestQuery
        @Size(max = 3)
        List<Visibility> visibility,

        @Parameter(description = "relevance when q is given, else name")
        @RestQuery
        @Pattern(regexp = "relevance|name|-updatedAt")
        @Nullable
        String sort) {

    private static final String CODE = "[A-Za-z0-9_]{2,40}";

    private static final String AT_POSTAL_CODE = """
            exists (select from service_location at
                     where at.service_id = s.id and at.postal_code = any (:postalCode))""";

    /** A condition of the list, under the name of its parameter. */
    private record Condition(String sql, @Nullable Object value) {}

    /**
     * Adds the filters to a list's conditions.
     *
     * @param but the parameter to leave out, for the facet that counts its own values; none when it is empty
     */
    Where applyTo(Where where, String but) {
        conditions().forEach((parameter, condition) -> {
            if (!parameter.equals(but)) {
                where.and(condition.sql, parameter, condition.value);
            }
        });
        return where;
    }

    /** Whether a filter is asked for. */
    boolean sets(String parameter) {
        return Optional.ofNullable(conditions().get(parameter))
                .map(Condition::value)
                .filter(value -> !(value instanceof Collection<?> several) || !several.isEmpty())
                .isPresent();
    }

    private Map<String, Condition> conditions() {
        var conditions = new LinkedHashMap<String, Condition>();
        conditions.put("q", new Condition("s.search @@ search_query(:q)", q == null || q.isBlank() ? null : q));
        conditions.put("bassin", new Condition(lies("bassin"), bassin));
        conditions.put("commune", new Condition(lies("commune"), commune));
        conditions.put("postalCode", new Condition(AT_POSTAL_CODE, postalCode));
        conditions.put("theme", new Condition(bears("THEMES", "theme"), theme));
        conditions.put("type", new Condition("s.type = any (:type)", type));
        conditions.put("audience", new Condition(bears("AUDIENCES", "audience"), audience));
        conditions.put("language", new Condition(bears("LANGUAGES", "language"), language));
        conditions.put("cost", new Condition("s.cost = any (:cost)", cost));
        conditions.put("access", new Condition("s.access = any (:access)", Where.names(access)));
        conditions.put(
                "organisation",
                new Condition(
                        "s.organisation_id = any (cast(:organisation as uuid[]))",
                        organisation.stream().map(UUID::toString).toList()));
        conditions.put("visibility", new Condition("s.visibility = any (:visibility)", Where.names(visibility)));
        return conditions;
    }

    private static String bears(String vocabulary, String parameter) {
        return "exists (select from service_term borne where borne.service_id = s.id and borne.vocabulary = '%s'"
                        .formatted(vocabulary)
                + " and borne.code = any (:%s))".formatted(parameter);
    }

    private static String lies(String facet) {
        return "exists (select from service_place(cast(:today as date)) place"
                + " where place.service_id = s.id and place.facet = '%1$s' and place.code = any (:%1$s))"
                        .formatted(facet);
    }

    /** The most telling first when words are searched; by name, with no organisation favoured; or the latest changed. */
    String order() {
        var searched = q != null && !q.isBlank();
        if (searched && (sort == null || sort.equals("relevance"))) {
            return " order by ts_rank(s.search, search_query(:q)) desc, s.sort_name, s.id";
        }
        return "-updatedAt".equals(sort) ? " order by s.updated_at desc, s.id" : " order by s.sort_name, s.id";
    }
}
