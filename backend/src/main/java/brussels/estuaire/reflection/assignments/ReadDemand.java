package brussels.estuaire.reflection.assignments;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.reflection.assignments.exact.Demand;
import brussels.estuaire.reflection.assignments.exact.Demand.Group;
import brussels.estuaire.reflection.assignments.exact.Demand.Person;
import brussels.estuaire.reflection.assignments.exact.Demand.Rules;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.groups.GroupPlaces;
import brussels.estuaire.reflection.groups.GroupPlaces.GroupPlace;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.participants.Participants;
import brussels.estuaire.reflection.polls.Answer;
import brussels.estuaire.reflection.polls.Answers;
import brussels.estuaire.reflection.polls.Pair;
import brussels.estuaire.reflection.polls.ProposedGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads who is to be placed, in what, and under which rules; that the caller may is checked by who asks, who has named the consultation. */
@ApplicationScoped
public class ReadDemand {
    /** One organisation, however it is spelled, and whether it was typed or is known. */
    private static final String ORGANISATIONS = """
            select p.id, plain_text(coalesce(first_language(o.name), p.organisation))
              from participant p left join organisation o on o.id = p.organisation_id
             where p.consultation_id = :consultation and coalesce(first_language(o.name), p.organisation) is not null""";

    private final Participants participants;
    private final Answers answers;
    private final GroupPlaces places;
    private final EntityManager entities;
    private final Clock clock;

    ReadDemand(Participants participants, Answers answers, GroupPlaces places, EntityManager entities, Clock clock) {
        this.participants = participants;
        this.answers = answers;
        this.places = places;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * As it is now: what has begun stays as it is, and so does a group that was moved since it was proposed, and who is in it: nobody was
     * asked about its new date. What does not take place is left out.
     */
    public Demand of(Consultation consultation) {
        entities.flush();
        var made =
                ReflectionGroup.of(consultation.id()).stream().collect(Collectors.toMap(ReflectionGroup::id, it -> it));
        var open = ProposedGroup.of(consultation.id()).stream()
                .filter(it -> it.startsAt().isAfter(clock.now()))
                .filter(it -> made.values().stream()
                        .filter(group -> it.id().equals(group.proposed()))
                        .allMatch(group -> group.takesPlace() && group.startsAt(it.startsAt())))
                .toList();
        var ids = open.stream().map(ProposedGroup::id).collect(Collectors.toSet());
        var running = made.values().stream()
                .filter(it -> it.takesPlace() && !ids.contains(it.proposed()))
                .map(ReflectionGroup::id)
                .collect(Collectors.toSet());
        var rules = consultation.rules();
        var people = people(consultation.id(), made, ids, running);
        return new Demand(
                open.stream()
                        .map(it -> new Group(it.id(), it.startsAt(), it.mode().name(), rules.largest()))
                        .toList(),
                people,
                pairs(consultation.id(), people),
                new Rules(
                        rules.smallest(),
                        Math.max(0, rules.groupsAtMost() - running.size()),
                        rules.organisationsApart()));
    }

    private List<Person> people(UUID consultation, Map<UUID, ReflectionGroup> made, Set<UUID> open, Set<UUID> running) {
        var told = answers.of(consultation);
        var organisations = organisations(consultation);
        var there = places.of(consultation);
        return participants.interested(consultation).stream()
                .filter(it -> !there.containsKey(it.id())
                        || !running.contains(there.get(it.id()).group()))
                .map(it -> new Person(
                        it.id(),
                        can(told.get(it.id()), Answer.YES, open),
                        can(told.get(it.id()), Answer.IF_NEEDED, open),
                        organisations.get(it.id()),
                        it.sector(),
                        it.lockedOn(),
                        current(it, there, made)))
                .toList();
    }

    private static @Nullable UUID current(
            Participant participant, Map<UUID, GroupPlace> there, Map<UUID, ReflectionGroup> made) {
        var place = there.get(participant.id());
        var group = place == null ? null : made.get(place.group());
        return group == null ? null : group.proposed();
    }

    private static List<UUID> can(@Nullable Map<UUID, Answer> told, Answer wanted, Set<UUID> open) {
        return told == null
                ? List.of()
                : told.keySet().stream()
                        .filter(it -> told.get(it) == wanted && open.contains(it))
                        .toList();
    }

    /** Of those who are to be placed. */
    private static List<Demand.Pair> pairs(UUID consultation, List<Person> people) {
        var ids = people.stream().map(Person::id).collect(Collectors.toSet());
        return Pair.of(consultation).stream()
                .filter(it -> ids.contains(it.one()) && ids.contains(it.other()))
                .map(it -> new Demand.Pair(it.one(), it.other(), it.kind() == Pair.Kind.APART, it.binds()))
                .toList();
    }

    private Map<UUID, String> organisations(UUID consultation) {
        var organisations = new HashMap<UUID, String>();
        var rows = entities.createNativeQuery(ORGANISATIONS, Tuple.class)
                .setParameter("consultation", consultation)
                .getResultList();
        for (var row : rows) {
            var told = (Tuple) row;
            organisations.put(told.get(0, UUID.class), told.get(1, String.class));
        }
        return organisations;
    }
}
