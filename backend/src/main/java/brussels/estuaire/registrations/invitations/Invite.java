package brussels.estuaire.registrations.invitations;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.addresses.ReadAddresses;
import brussels.estuaire.registrations.addresses.ReadAddresses.Invited;
import brussels.estuaire.registrations.availability.FindRegistrable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Invites people to an event: each address once, and nobody who stopped the invitations of who organises it. */
@RequestScoped
class Invite {
    private static final int FAULTS_TOLD = 100;

    /** What each is to the event already. */
    private static final String KNOWN = """
            select p.place,
                   case when exists (select from registration r where r.event_id = :event and r.email = p.address
                                       and r.state in ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED', 'REFUSED')) then 'REGISTERED'
                        when exists (select from registration_invitation i
                                      where i.event_id = :event and i.address = p.address) then 'INVITED'
                        when exists (select from mail_subscription m where m.topic = 'EVENT_INVITATION' and m.about = p.stopping
                                       and m.stopped_at is not null) then 'STOPPED'
                        else 'FRESH' end
              from jsonb_to_recordset(cast(:people as jsonb)) as p(place integer, address text, stopping uuid)""";

    private static final String KEEP = """
            insert into registration_invitation (event_id, address, name, language, invited_by, stopping, message, created_at)
            select :event, p.address, p.name, p.language, :by, p.stopping, cast(nullif(:message, '') as jsonb), :now
              from jsonb_to_recordset(cast(:people as jsonb)) as p(address text, name text, language text, stopping uuid)
            on conflict do nothing""";

    private static final String AGAIN = """
            update registration_invitation i set pending = true, message = cast(nullif(:message, '') as jsonb)
             where i.event_id = :event and\s""" + FindInvitations.ASKED_AGAIN;

    @Inject
    KeepEvent events;

    @Inject
    FindRegistrable registrable;

    @Inject
    LinkKey keys;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Somebody to invite, as SQL reads it. */
    private record Person(
            int place,
            String address,
            @Nullable String name,
            @Nullable Language language,
            UUID stopping) {}

    private record Sorted(InvitationTrialView told, List<Person> fresh) {}

    /** The event to which one invites: of a series that registers as a whole, the series; when the caller may edit it. */
    Event reachable(UUID asked) {
        var event = events.reachable(asked);
        var registeredFor = found(registrable.of(asked).orElse(null)).id();
        return registeredFor.equals(asked) ? event : events.reachable(registeredFor);
    }

    /** What would become of a valid form. */
    InvitationTrialView trial(Event event, InvitationForm form) {
        refuseUnlessOpen(event.id());
        return sorted(event, form).told;
    }

    /** Invites those of a valid form who are not yet. */
    InvitationTrialView invite(Event event, InvitationForm form) {
        refuseUnlessOpen(event.id());
        entities.createNativeQuery("select one_at_a_time(:what)")
                .setParameter("what", "invitations " + event.id())
                .getSingleResult();
        var sorted = sorted(event, form);
        if (sorted.fresh.size() > sorted.told.left()) {
            throw Refusal.conflict("too-many-invitations");
        }
        if (!sorted.fresh.isEmpty()) {
            entities.createNativeQuery(KEEP)
                    .setParameter("event", event.id())
                    .setParameter("people", written(sorted.fresh))
                    .setParameter("message", written(form.message()))
                    .setParameter("by", caller.subject().orElseThrow())
                    .setParameter("now", clock.now())
                    .executeUpdate();
            audit.did("PEOPLE_INVITED", KeepEvent.subject(event), null, Map.of("invited", sorted.fresh.size()));
        }
        return sorted.told;
    }

    /** Asks those who have not answered once more; a week later at the earliest. */
    int inviteAgain(Event event, @Nullable Text message) {
        refuseUnlessOpen(event.id());
        see(event.id());
        var asked = entities.createNativeQuery(AGAIN)
                .setParameter("event", event.id())
                .setParameter("message", written(message))
                .setParameter("before", clock.now().minus(EventInvitation.AGAIN))
                .executeUpdate();
        if (asked > 0) {
            audit.did("PEOPLE_INVITED_AGAIN", KeepEvent.subject(event), null, Map.of("invited", asked));
        }
        return asked;
    }

    /** Takes an invitation back that nobody registered by: its link opens nothing any more. */
    void withdraw(Event event, EventInvitation invitation) {
        see(event.id());
        if (Registration.count("event = ?1 and registrant.email = ?2", event.id(), invitation.address) > 0) {
            throw Refusal.conflict("invitation-answered");
        }
        invitation.delete();
        entities.flush();
        audit.did("PERSON_NOT_INVITED", KeepEvent.subject(event));
    }

    private void refuseUnlessOpen(UUID event) {
        switch (registrable.of(event).orElseThrow().accessWhenInvited(clock.now())) {
            case NONE -> throw Refusal.conflict("registration-none");
            case CLOSED -> throw Refusal.conflict("registration-closed");
            default -> {
                // goes on, also before it opens: one registers later
            }
        }
    }

    private Sorted sorted(Event event, InvitationForm form) {
        var understood = ReadAddresses.in(form.addresses());
        var people = people(event.organisation().id(), understood.people());
        var known = known(event.id(), people);
        var fresh = people.stream()
                .filter(it -> known.get(it.place).equals("FRESH"))
                .toList();
        var faults = understood.faults();
        var told = new InvitationTrialView(
                fresh.size(),
                Collections.frequency(known, "INVITED"),
                Collections.frequency(known, "REGISTERED"),
                Collections.frequency(known, "STOPPED"),
                understood.twice(),
                faults.size(),
                faults.subList(0, Math.min(FAULTS_TOLD, faults.size())),
                EventInvitation.MOST - Math.toIntExact(EventInvitation.count("event", event.id())));
        return new Sorted(told, fresh);
    }

    private List<Person> people(UUID organiser, List<Invited> invited) {
        return IntStream.range(0, invited.size())
                .mapToObj(place -> {
                    var it = invited.get(place);
                    return new Person(place, it.address(), it.name(), it.language(), it.stopping(keys, organiser));
                })
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> known(UUID event, List<Person> people) {
        see(event);
        var rows = (List<Object[]>) entities.createNativeQuery(KNOWN + " order by p.place", Object[].class)
                .setParameter("event", event)
                .setParameter("people", written(people))
                .getResultList();
        return rows.stream().map(row -> (String) row[1]).toList();
    }

    private static void see(UUID event) {
        Registration.see(event);
        EventInvitation.see(event);
    }

    /** As SQL reads it; nothing of what is not told. */
    private String written(@Nullable Object told) {
        try {
            return told == null ? "" : json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
