package brussels.estuaire.organisations;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the organisations that the caller may see: what is not public is filtered in the query itself. */
@RequestScoped
class FindOrganisations {
    private final Membership membership;
    private final EntityManager entities;
    private final Clock clock;

    FindOrganisations(Membership membership, EntityManager entities, Clock clock) {
        this.membership = membership;
        this.entities = entities;
        this.clock = clock;
    }

    /** The organisation, or null when there is none that the caller may see. */
    @Nullable
    Organisation visible(UUID id) {
        return select(visible().and("o.id = :id", "id", id), "").stream()
                .findFirst()
                .orElse(null);
    }

    /** One page of the list. */
    Page<Organisation> page(OrganisationFilter filter, Paging paging) {
        var where = filter.where(visible().with("today", clock.today()));
        var items = select(where, filter.order() + paging.sql());
        return Page.of(items, paging, where.count(entities, "from organisation o"));
    }

    private Where visible() {
        var where = new Where();
        return where.and("o.status = 'ACTIVE' or " + membership.editable(where));
    }

    @SuppressWarnings("unchecked")
    private List<Organisation> select(Where where, String then) {
        return where.query(entities, "select o.* from organisation o", then, Organisation.class)
                .getResultList();
    }
}
