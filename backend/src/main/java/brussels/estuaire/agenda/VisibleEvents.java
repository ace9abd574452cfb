package brussels.estuaire.agenda;

import brussels.estuaire.agenda.audience.Belonging;
import brussels.estuaire.agenda.types.EventType.Visibility;
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
    private final Belonging belonging;

    VisibleEvents(Membership membership, EventPolicy policy, Belonging belonging) {
        this.membership = membership;
        this.policy = policy;
        this.belonging = belonging;
    }

    /**
     * A condition, on an event {@code e}, that the caller may see it: the rule of {@link EventPolicy#maySee}, for lists.
     */
    public String condition(Where where) {
        if (membership.administrator()) {
            return "true";
        }
        var acting = membership.acting();
        var own = acting.isEmpty() ? "" : " or " + own(where, acting, membership.bassins());
        var belonging = this.belonging.condition(where).map(it -> " or " + it).orElse("");
        return "e.listed" + own + belonging;
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

    /** For whom those parts of an event are told that the caller reads: its documents, its minutes. */
    public List<Visibility> audiences(Event event) {
        return policy.audiences(event);
    }

    /** The event, when everybody may see it. */
    public static Optional<Event> announced(UUID id) {
        return Event.find("id = ?1 and listed", id).firstResultOptional();
    }
}
