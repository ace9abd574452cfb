package brussels.estuaire.organisations.twins;

import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.organisations.twins.SimilarOrganisations.Reason;
import brussels.estuaire.organisations.twins.SimilarOrganisations.Similar;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Finds the organisations that may be the one that is told; what the caller may not see is filtered in the query itself. */
@RequestScoped
class FindSimilarOrganisations {
    private static final String SELECT = """
            select o.id, cast(o.name as text), known_as, o.seat_postal_code, o.seat_commune, o.status, because
              from organisations_like(:names, cast(:number as text), array[]::text[],
                     cast(:postalCode as text), cast(:street as text))
              join organisation o on o.id = organisation_id""";

    private final Membership membership;
    private final EntityManager entities;

    FindSimilarOrganisations(Membership membership, EntityManager entities) {
        this.membership = membership;
        this.entities = entities;
    }

    /** Those that are like what is told so far. */
    @SuppressWarnings("unchecked")
    SimilarOrganisations to(SimilarOrganisationFilter told) {
        var where = told.applyTo(new Where());
        where.and(membership.visible(where));
        var rows = (List<Tuple>)
                where.query(entities, SELECT, " order by likeness desc, o.sort_name, o.id limit 5", Tuple.class)
                        .getResultList();
        return new SimilarOrganisations(
                rows.stream().map(FindSimilarOrganisations::similar).toList());
    }

    private static Similar similar(Tuple row) {
        return new Similar(
                row.get(0, UUID.class),
                StoredText.read(row.get(1, String.class)),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                Organisation.Status.valueOf(row.get(5, String.class)),
                Arrays.stream(row.get(6, String[].class)).map(Reason::valueOf).toList());
    }
}
