package brussels.estuaire.agenda.documents;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The documents of an event that the caller may read: what is not for everybody is filtered in the query itself. */
@RequestScoped
class VisibleDocuments {
    private final VisibleEvents events;

    VisibleDocuments(VisibleEvents events) {
        this.events = events;
    }

    /** One page of them, in the order in which they came; 404 unless the caller may see the event. */
    Page<EventDocument> page(UUID event, Paging paging) {
        var documents = EventDocument.<EventDocument>find(
                "event = ?1 and audience in ?2",
                Sort.by("createdAt", "id"),
                event,
                events.audiences(found(events.byId(event))));
        return Page.of(documents.page(paging.page() - 1, paging.size()).list(), paging, documents.count());
    }

    /** The document, or null when there is none of this event that the caller may read. */
    @Nullable
    EventDocument byId(UUID event, UUID id) {
        return EventDocument.<EventDocument>find(
                        "event = ?1 and id = ?2 and audience in ?3",
                        event,
                        id,
                        events.audiences(found(events.byId(event))))
                .firstResult();
    }
}
