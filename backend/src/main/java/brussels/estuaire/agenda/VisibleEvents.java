package brussels.estuaire.agenda;

import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events that the caller may see: what is not for everybody is filtered in the query itself. */
@RequestScoped
public class VisibleEvents {
    private final Membership membership;
    private final EventPolicy policy;

    VisibleEvents(Membership membership, EventPolicy policy) {
        this.membership = membership;
        this.policy = policy;
    }

    /**
     * A condition, on an event {@code e}, that the caller may see it: the rule of {@link EventPolicy#maySee}, for lists.
     */
    public String condition(Where where) {
        if (membership.administrator()) {
            return "true";
        }
        var own = membership.acting();
        if (own.isEmpty()) {
            return "e.listed";
        }
        return "e.listed or " + own(where, own, membership.bassins());
    }

    /** A condition, likewise, that an event is of those who act for these organisations and coordinate these bassins. */
    public static String own(Where where, List<String> aliases, List<String> bassins) {
        where.with("ownAliases", aliases).with("ownBassins", bassins);
        return "e.bassin = any (:ownBassins)"
                + " or e.organisation_id in (select id from organisation where alias = any (:ownAliases))";
    }

    /** The event, or null when there is none that the caller may see. */
    public @Nullable Event byId(UUID id) {
        return Event.<Event>find("from Event e join fetch e.organisation join fetch e.type where e.id = ?1", id)
                .singleResultOptional()
                .filter(event -> policy.maySee(event))
                .orElse(null);
    }

    /** The event, when everybody may see it. */
    public static Optional<Event> announced(UUID id) {
        return Event.find("id = ?1 and listed", id).firstResultOptional();
    }
}
