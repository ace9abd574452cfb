package brussels.estuaire.registrations.invitations;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.registrations.availability.FindRegistrable;
import brussels.estuaire.registrations.availability.Registrable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Leaves the mails of invitations, a portion at a time, as long as the event is to take place and takes registrations. */
@ApplicationScoped
class SendInvitations {
    private static final int PORTION = 100;

    private final EntityManager entities;
    private final FindRegistrable events;
    private final Outbox outbox;
    private final Clock clock;

    SendInvitations(EntityManager entities, FindRegistrable events, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "${estuaire.registrations.invited-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void send() {
        while (QuarkusTransaction.requiringNew().call(this::sendSome)) {
            // goes on with the next portion
        }
    }

    private boolean sendSome() {
        EventInvitation.see("pending");
        var id = (UUID) entities.createNativeQuery("select next_invited_event(:now)", UUID.class)
                .setParameter("now", clock.now())
                .getSingleResult();
        if (id == null) {
            return false;
        }
        EventInvitation.see(id);
        var some = some(id);
        var event = events.of(id).orElseThrow();
        var organiser = Event.<Event>findById(id).organisation().name();
        some.forEach(invitation -> leave(event, organiser, invitation));
        return !some.isEmpty();
    }

    /** Held until this transaction ends; what others hold is passed over. */
    @SuppressWarnings("unchecked")
    private List<EventInvitation> some(UUID event) {
        return entities.createNativeQuery(
                        "select * from registration_invitation where event_id = :event and pending order by id"
                                + " for update skip locked",
                        EventInvitation.class)
                .setParameter("event", event)
                .setMaxResults(PORTION)
                .getResultList();
    }

    private void leave(Registrable event, Text organiser, EventInvitation invitation) {
        outbox.write(
                "registration-invitation",
                invitation.recipient(),
                told(event, organiser, invitation),
                invitation.id,
                invitation.subscription());
        entities.createNativeQuery("""
                        update registration_invitation
                           set pending = false, message = null, mailed_at = :now, sent_at = null, failed_at = null
                         where id = :id""")
                .setParameter("now", clock.now())
                .setParameter("id", invitation.id)
                .executeUpdate();
    }

    private static Map<String, Object> told(Registrable event, Text organiser, EventInvitation invitation) {
        var told = new HashMap<String, Object>();
        told.put("title", event.title());
        told.put("when", SayWhen.of(event.when()));
        told.put("place", event.venue().inWords());
        told.put("online", event.venue().onlineLink() != null);
        told.put("onlineLink", "");
        told.put("colleague", "");
        told.put("organiser", organiser);
        told.put("message", invitation.message == null ? "" : Map.of("lines", invitation.message));
        told.put("link", invitation.link());
        return told;
    }
}
