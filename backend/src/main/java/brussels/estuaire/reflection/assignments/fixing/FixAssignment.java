package brussels.estuaire.reflection.assignments.fixing;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.reflection.assignments.GroupAssignment;
import brussels.estuaire.reflection.assignments.GroupAssignments;
import brussels.estuaire.reflection.assignments.ReadDemand;
import brussels.estuaire.reflection.assignments.exact.Demand.Person;
import brussels.estuaire.reflection.assignments.exact.Places;
import brussels.estuaire.reflection.assignments.exact.Reason;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.groups.GroupPlaces;
import brussels.estuaire.reflection.groups.GroupPlaces.GroupPlace;
import brussels.estuaire.reflection.participants.Held;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.registrations.KeepRegistration;
import brussels.estuaire.registrations.Register;
import brussels.estuaire.registrations.Registrant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the groups of an assignment events, gives each person their place, and leaves each a mail: in one transaction, while nobody answers,
 * withdraws or fixes another one.
 */
@RequestScoped
class FixAssignment {
    @Inject
    GroupAssignments assignments;

    @Inject
    ReadDemand read;

    @Inject
    WriteGroups groups;

    @Inject
    GroupPlaces places;

    @Inject
    KeepRegistration registrations;

    @Inject
    Register register;

    @Inject
    TellGrouped tell;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    void fix(Consultation consultation, GroupAssignment assignment) {
        assignment.refuseUnlessFixable(read.of(consultation));
        var last = assignments.lastFixed(consultation);
        var told = last == null ? null : last.places();
        consultation.group(clock.now());
        var wanted = assignment.places();
        var events = groups.of(consultation, wanted);
        var there = places.of(consultation.id());
        var moving = wanted.demand().people().stream()
                .filter(it -> !Objects.equals(it.current(), wanted.of(it.id())))
                .toList();
        // first out, then in: a place that one leaves may be another's
        moving.forEach(it -> leave(there.get(it.id())));
        moving.forEach(it -> enter(consultation, wanted, it, events));
        wanted.demand().people().stream()
                .filter(it -> it.current() == null && wanted.of(it.id()) == null && !wasTold(told, it.id()))
                .forEach(it -> tellUnplaced(consultation, wanted, it.id()));
        assignment.fix(clock.now());
        GroupAssignment.flush();
        audit.did("GROUPS_FIXED", consultation.subject());
    }

    private void leave(@Nullable GroupPlace place) {
        if (place != null) {
            registrations.alone(place.registration()).ifPresent(registrations::leave);
        }
    }

    private void enter(Consultation consultation, Places wanted, Person person, Map<UUID, UUID> events) {
        var group = wanted.of(person.id());
        if (group == null) {
            tellUnplaced(consultation, wanted, person.id());
            return;
        }
        var participant = participant(person.id());
        var registration = register.given(
                Objects.requireNonNull(events.get(group)),
                registrant(participant),
                Held.of(participant).privacyVersion());
        Consultation.see(consultation.id());
        tell.placed(consultation, participant, registration, person.current() != null);
    }

    /** Who had no group before, either, was told so then. */
    private static boolean wasTold(@Nullable Places told, UUID person) {
        return told != null && told.knows(person);
    }

    private void tellUnplaced(Consultation consultation, Places wanted, UUID person) {
        Consultation.see(consultation.id());
        tell.unplaced(consultation, participant(person), Reason.of(wanted, person));
    }

    private static Participant participant(UUID id) {
        return Participant.byId(id).orElseThrow();
    }

    private static Registrant registrant(Participant it) {
        return new Registrant(
                it.name(),
                Held.of(it).email(),
                null,
                it.organisation(),
                it.organisationId(),
                it.function(),
                it.language(),
                null,
                List.of(),
                false);
    }
}
