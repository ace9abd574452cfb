package brussels.estuaire.directory;

import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The services that the caller may see: what is not public is filtered in the query itself. */
@RequestScoped
public class VisibleServices {
    /** A condition, on a listing {@code l}, that everybody may see the service: it is published, and its organisation active. */
    public static final String LISTED = "l.listed";

    /**
     * The listings {@code l} of services, with the services {@code s} and their organisations {@code o}; who asks nothing
     * of these does not pay for them.
     */
    public static final String FROM = "from service_listing l left join service s on s.id = l.service_id"
            + " left join organisation o on o.id = s.organisation_id";

    /** A service with all that its record shows, read at once. */
    private static final String WHOLE =
            "from Service s join fetch s.organisation left join fetch s.locations where s.id = ?1";

    private final Membership membership;

    VisibleServices(Membership membership) {
        this.membership = membership;
    }

    /** A condition, on {@link #FROM}, that the caller may see it; what was merged, nobody sees. */
    public String condition(Where where) {
        return LISTED + " or s.merged_into is null and (" + membership.editable(where) + ")";
    }

    /** The service, or null when there is none that the caller may see. */
    public @Nullable Service byId(UUID id) {
        return Service.<Service>find(WHOLE, id)
                .singleResultOptional()
                .filter(service -> service.mergedInto == null)
                .filter(service -> service.listed || membership.edits(service.organisation))
                .orElse(null);
    }

    /** The service, or what it was merged into; null when the caller may not see it. */
    @Nullable
    Service standing(UUID id) {
        var service = byId(id);
        var kept = service == null ? MergeService.mergedInto(id) : Optional.<UUID>empty();
        return kept.isPresent() ? byId(kept.get()) : service;
    }
}
