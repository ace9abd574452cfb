package brussels.estuaire.opendoors.visits.own;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.opendoors.visitors.VisitorErased;
import brussels.estuaire.opendoors.visits.FindVisits;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.registrations.KeepRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Erases who a visitor was; that somebody visited is counted further. */
@ApplicationScoped
class EraseVisitor {
    private final EntityManager entities;
    private final KeepRegistration keep;
    private final Event<VisitorErased> erased;
    private final Audit audit;
    private final Clock clock;

    EraseVisitor(EntityManager entities, KeepRegistration keep, Event<VisitorErased> erased, Audit audit, Clock clock) {
        this.entities = entities;
        this.keep = keep;
        this.erased = erased;
        this.audit = audit;
        this.clock = clock;
    }

    /** With all their registrations; seats are waited for in the order in which they are booked. */
    void erase(Visitor visitor) {
        for (var registration : registrations(visitor)) {
            keep.alone(registration).filter(it -> it.registrant().isPresent()).ifPresent(keep::erase);
        }
        forget(visitor.id());
    }

    /** Erases what stands in the visitor's own row, and tells whoever keeps more. */
    void forget(UUID visitor) {
        Visitor.see(visitor);
        entities.createNativeQuery("""
                        update visitor
                           set email = null, mailbox = null, name = null, language = null, erased_at = :now, version = version + 1
                         where id = :id and erased_at is null""")
                .setParameter("now", clock.now())
                .setParameter("id", visitor)
                .executeUpdate();
        erased.fire(new VisitorErased(visitor));
        audit.did("VISITOR_ERASED", new Audit.Subject("visitor", visitor));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> registrations(Visitor visitor) {
        FindVisits.see(visitor);
        return entities.createNativeQuery(
                        "select id from registration where visitor_id = :visitor order by cast(event_id as text), id",
                        UUID.class)
                .setParameter("visitor", visitor.id())
                .getResultList();
    }
}
