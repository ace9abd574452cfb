package brussels.estuaire.organisations;

import brussels.estuaire.identity.Caller;
import brussels.estuaire.identity.Role;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the organisations that the caller may see: what is not public is filtered in the query itself. */
@RequestScoped
class FindOrganisations implements Caller.Teams {
    private final Membership membership;
    private final EntityManager entities;
    private final Clock clock;

    FindOrganisations(Membership membership, EntityManager entities, Clock clock) {
        this.membership = membership;
        this.entities = entities;
        this.clock = clock;
    }

    /** One page of the list. */
    Page<Organisation> page(OrganisationFilter filter, Paging paging) {
        var where = new Where().with("today", clock.today());
        filter.applyTo(where).and(membership.visible(where));
        var items = select(where, filter.order() + paging.sql(where));
        return Page.of(items, paging, where.count(entities, "from organisation o"));
    }

    @Override
    public Map<String, Role> among(Set<String> aliases) {
        return Organisation.<Organisation>list("alias in ?1 and status = ?2", aliases, Organisation.Status.ACTIVE)
                .stream()
                .filter(organisation -> organisation.kind.isTeam())
                .collect(Collectors.toMap(
                        Organisation::alias, team -> team.teamRole().orElseThrow()));
    }

    @SuppressWarnings("unchecked")
    private List<Organisation> select(Where where, String then) {
        return where.query(entities, "select o.* from organisation o", then, Organisation.class)
                .getResultList();
    }
}
