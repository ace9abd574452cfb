package brussels.estuaire.reflection.polls.leaving;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.groups.GroupPlaces;
import brussels.estuaire.reflection.groups.GroupPlaces.GroupPlace;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.participants.ParticipantErased;
import brussels.estuaire.reflection.participants.Participants;
import brussels.estuaire.registrations.KeepRegistration;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.availability.FindRegistrable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets people go; the audit says that somebody left, and not who. That the caller may is checked by who asks. */
@ApplicationScoped
public class LeaveConsultation {
    private final GroupPlaces places;
    private final Participants participants;
    private final KeepRegistration registrations;
    private final FindRegistrable events;
    private final TellWithdrawal tell;
    private final Event<ParticipantErased> erased;
    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    LeaveConsultation(
            GroupPlaces places,
            Participants participants,
            KeepRegistration registrations,
            FindRegistrable events,
            TellWithdrawal tell,
            Event<ParticipantErased> erased,
            EntityManager entities,
            Audit audit,
            Clock clock) {
        this.places = places;
        this.participants = participants;
        this.registrations = registrations;
        this.events = events;
        this.tell = tell;
        this.erased = erased;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives up the place in the group, if there is one, until the group begins; what was answered stays. */
    public void withdraw(Participant participant, boolean told) {
        var place = place(participant);
        participants.withdraw(participant);
        // told while the place is still there
        if (told) {
            tell.withdrawn(consultation(participant), participant, place.map(GroupPlace::number));
        }
        place.flatMap(it -> registrations.alone(it.registration())).ifPresent(registrations::cancel);
        audit.did("PARTICIPANT_WITHDREW", consultation(participant).subject());
    }

    /**
     * Erases who they were, with all their registrations for groups; who has not been in a group yet takes part no more, and nobody quotes
     * them from now on.
     */
    public void erase(Participant participant) {
        var been = place(participant)
                .flatMap(it -> events.of(it.group()))
                .filter(it -> it.begun(clock.now()))
                .isPresent();
        if (!been && participant.state() != Participant.State.WITHDRAWN) {
            participants.withdraw(participant);
        }
        for (var registration : registrations(participant)) {
            registrations
                    .alone(registration)
                    .filter(it -> it.registrant().isPresent())
                    .ifPresent(registrations::erase);
        }
        entities.createNativeQuery("update participant set quotes_agreed = false where id = :id")
                .setParameter("id", participant.id())
                .executeUpdate();
        forget(participant);
    }

    /** Erases what stands in the participant's own rows, and tells whoever keeps more. */
    void forget(Participant participant) {
        Consultation.see(participant.consultation());
        entities.createNativeQuery("delete from participant_pair where :id in (one_id, other_id)")
                .setParameter("id", participant.id())
                .executeUpdate();
        entities.createNativeQuery("delete from availability where participant_id = :id")
                .setParameter("id", participant.id())
                .executeUpdate();
        entities.createNativeQuery("""
                        update participant
                           set name = null, email = null, mailbox = null, language = null, organisation = null, function = null,
                               wishes = null, locked_on = null, invitation_id = null, follows = false, erased_at = :now, version = version + 1
                         where id = :id and erased_at is null""")
                .setParameter("now", clock.now())
                .setParameter("id", participant.id())
                .executeUpdate();
        erased.fire(new ParticipantErased(participant.id(), participant.consultation()));
        audit.did("PARTICIPANT_ERASED", consultation(participant).subject());
    }

    private Optional<GroupPlace> place(Participant participant) {
        return Optional.ofNullable(places.of(participant.consultation()).get(participant.id()));
    }

    private Consultation consultation(Participant participant) {
        return entities.find(Consultation.class, participant.consultation());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> registrations(Participant participant) {
        Registration.see("participant " + participant.id());
        return entities.createNativeQuery(
                        "select id from registration where participant_id = :participant order by event_id, id",
                        UUID.class)
                .setParameter("participant", participant.id())
                .getResultList();
    }
}
