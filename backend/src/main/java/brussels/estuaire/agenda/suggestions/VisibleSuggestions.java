package brussels.estuaire.agenda.suggestions;

import brussels.estuaire.agenda.suggestions.EventSuggestion.State;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The suggestions that the caller answers: the confirmed ones of the bassins that they coordinate, or all of the Region. */
@RequestScoped
class VisibleSuggestions {
    private static final String FROM = "from event_suggestion s";

    private final Membership membership;
    private final EntityManager entities;

    VisibleSuggestions(Membership membership, EntityManager entities) {
        this.membership = membership;
        this.entities = entities;
    }

    /** The suggestion, or null when there is none that the caller answers. */
    @Nullable
    EventSuggestion byId(UUID id) {
        return isSeen(id) ? EventSuggestion.findById(id) : null;
    }

    /** Likewise, once nobody else answers it: until this transaction ends. */
    @Nullable
    EventSuggestion alone(UUID id) {
        return isSeen(id) ? EventSuggestion.alone(entities, id).orElse(null) : null;
    }

    /** One page of the suggestions, those that wait first, and the oldest of them at the top. */
    Page<EventSuggestionView> page(@Nullable State state, Paging paging) {
        var where = where().and("s.state = :state", "state", state == null ? null : state.name());
        @SuppressWarnings("unchecked")
        var ids = (List<UUID>) where.query(
                        entities,
                        "select s.id " + FROM,
                        " order by s.state <> 'WAITING', s.answered_at desc, s.created_at, s.id" + paging.sql(where),
                        UUID.class)
                .getResultList();
        return Page.of(views(ids), paging, where.count(entities, FROM));
    }

    private boolean isSeen(UUID id) {
        return where().and("s.id = :id", "id", id).count(entities, FROM) > 0;
    }

    private Where where() {
        var where = new Where().and("s.state <> 'UNCONFIRMED'");
        return membership.administrator()
                ? where
                : where.and("s.bassin = any (:ownBassins)").with("ownBassins", membership.bassins());
    }

    private static List<EventSuggestionView> views(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var words = SuggestedWords.of(ids);
        return EventSuggestion.<EventSuggestion>list("id in ?1", ids).stream()
                .sorted(Comparator.comparing(suggestion -> ids.indexOf(suggestion.id)))
                .map(suggestion -> EventSuggestionView.of(suggestion, words.get(suggestion.id)))
                .toList();
    }
}
