package brussels.estuaire.directory;

import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The services that the caller may see: what is not public is filtered in the query itself. */
@RequestScoped
public class VisibleServices {
    /** A condition, on a service {@code s}, that everybody may see it: it is published, and its organisation is active. */
    public static final String LISTED = "s.listed";

    /** Services {@code s} with their organisations {@code o}; who asks nothing of these does not pay for them. */
    public static final String FROM = "from service s left join organisation o on o.id = s.organisation_id";

    private final Membership membership;

    VisibleServices(Membership membership) {
        this.membership = membership;
    }

    /** A condition, on a service {@code s} and its organisation {@code o}, that the caller may see it. */
    public String condition(Where where) {
        return LISTED + " or " + membership.editable(where);
    }

    /** The service, or null when there is none that the caller may see. */
    @Nullable
    Service byId(UUID id) {
        var where = new Where().and("s.id = :id", "id", id);
        var visible = where.and(condition(where)).count(Service.getEntityManager(), FROM) > 0;
        return visible ? Service.findById(id) : null;
    }
}
