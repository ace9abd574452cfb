package brussels.estuaire.directory;

import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the services that the caller may see: what is not public is filtered in the query itself. */
@RequestScoped
class FindServices {
    static final String FROM = "from service s join organisation o on o.id = s.organisation_id";

    private static final String PUBLIC = "s.visibility = 'PUBLISHED' and o.status = 'ACTIVE'";

    private final Membership membership;
    private final EntityManager entities;
    private final Clock clock;

    FindServices(Membership membership, EntityManager entities, Clock clock) {
        this.membership = membership;
        this.entities = entities;
        this.clock = clock;
    }

    /** The service, or null when there is none that the caller may see. */
    @Nullable
    Service visible(UUID id) {
        var where = new Where().with("today", clock.today()).and("s.id = :id", "id", id);
        return read(where.and(PUBLIC + " or " + membership.editable(where)), "").stream()
                .findFirst()
                .orElse(null);
    }

    /** One page of the list. */
    Page<Service> page(ServiceFilter filter, Paging paging) {
        var where = where(filter, "");
        var items = read(where, filter.order() + paging.sql());
        return Page.of(items, paging, where.count(entities, FROM));
    }

    /**
     * The conditions of the list.
     *
     * @param but the parameter to leave out; none when it is empty
     */
    Where where(ServiceFilter filter, String but) {
        var where = filter.applyTo(new Where().with("today", clock.today()), but);
        return filter.visibility().isEmpty()
                ? where.and(PUBLIC)
                : where.and(PUBLIC + " or " + membership.editable(where));
    }

    @SuppressWarnings("unchecked")
    private List<Service> read(Where where, String then) {
        var ids = (List<UUID>)
                where.query(entities, "select s.id " + FROM, then, UUID.class).getResultList();
        return Service.inOrder(ids);
    }
}
