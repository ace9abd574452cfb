package brussels.estuaire.reflection.assignments;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.reflection.assignments.GroupAssignmentView.Placement;
import brussels.estuaire.reflection.assignments.GroupAssignmentView.Proposed;
import brussels.estuaire.reflection.assignments.GroupAssignmentView.Right;
import brussels.estuaire.reflection.assignments.MoveCost.Cost;
import brussels.estuaire.reflection.assignments.exact.CheckRules;
import brussels.estuaire.reflection.assignments.exact.Demand;
import brussels.estuaire.reflection.assignments.exact.Goal;
import brussels.estuaire.reflection.assignments.exact.Places;
import brussels.estuaire.reflection.assignments.exact.Reason;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.polls.ProposedGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The assignments of a consultation; that the caller may read them is checked by who asks, who has named the consultation. */
@ApplicationScoped
public class GroupAssignments {
    private static final String SOLVER = "OR-Tools CP-SAT 9.15";

    /** Without what each was made from, which is large. */
    private static final String ITEMS = """
            select it.id as id, it.from as fromId, it.state as state, it.madeAt as madeAt, it.author as author, it.fixedAt as fixedAt,
                   it.people as people, it.placed as placed, it.proven as proven
              from GroupAssignment it
             where it.consultation = :consultation
             order by it.madeAt desc, it.id desc""";

    private final ReadDemand read;

    GroupAssignments(ReadDemand read) {
        this.read = read;
    }

    /** One of a consultation, else 404. */
    public GroupAssignment of(Consultation consultation, UUID id) {
        return found(GroupAssignment.<GroupAssignment>find("consultation = ?1 and id = ?2", consultation.id(), id)
                .firstResult());
    }

    /** Likewise, as it stays until this transaction ends. */
    public GroupAssignment alone(Consultation consultation, UUID id) {
        var assignment = of(consultation, id);
        GroupAssignment.getEntityManager().refresh(assignment, LockModeType.PESSIMISTIC_WRITE);
        return assignment;
    }

    /** The last one whose groups became events. */
    public @Nullable GroupAssignment lastFixed(Consultation consultation) {
        return GroupAssignment.<GroupAssignment>find(
                        "consultation = ?1 and fixedAt is not null order by fixedAt desc", consultation.id())
                .firstResult();
    }

    Page<GroupAssignmentItem> page(Consultation consultation, Paging paging) {
        var items = GroupAssignment.getEntityManager()
                .createQuery(ITEMS, Tuple.class)
                .setParameter("consultation", consultation.id())
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList()
                .stream()
                .map(GroupAssignmentItem::of)
                .toList();
        var total = GroupAssignment.count("consultation", consultation.id());
        return Page.of(items, paging, total);
    }

    ComparisonView compare(GroupAssignment one, GroupAssignment other) {
        var before = one.places();
        var after = other.places();
        var people = people(one.consultation);
        var moved = Stream.concat(one.demand.people().stream(), other.demand.people().stream())
                .map(Demand.Person::id)
                .distinct()
                .filter(it -> !Objects.equals(group(before, it), group(after, it)))
                .map(it -> new ComparisonView.Moved(it, name(people.get(it)), group(before, it), group(after, it)))
                .toList();
        var goals = Arrays.stream(Goal.values())
                .map(goal -> new Cost(goal, before.value(goal), after.value(goal)))
                .toList();
        return new ComparisonView(one.id, other.id, one.digest.equals(other.digest), goals, moved);
    }

    GroupAssignmentView view(Consultation consultation, GroupAssignment it) {
        var places = it.places();
        var people = people(it.consultation);
        var stale =
                it.fixedAt == null && !it.digest.equals(read.of(consultation).digest());
        return new GroupAssignmentView(
                it.id,
                it.consultation,
                it.from,
                it.state,
                it.job,
                Clock.inBrussels(it.madeAt),
                it.author,
                Clock.inBrusselsOrNull(it.fixedAt),
                stale,
                it.found().proven(),
                SOLVER,
                it.digest,
                it.found().reached(),
                proposed(it.consultation, places),
                placements(places, people),
                it.clash == null ? List.of() : it.clash.relaxations(),
                CheckRules.of(places),
                rights(consultation, it, stale),
                it.version);
    }

    private static Set<Right> rights(Consultation consultation, GroupAssignment it, boolean stale) {
        if (it.state == GroupAssignment.State.RUNNING || it.fixedAt != null || stale || !consultation.isRunning()) {
            return EnumSet.noneOf(Right.class);
        }
        return it.places().value(Goal.PLACED) == 0 ? EnumSet.of(Right.MOVE) : EnumSet.allOf(Right.class);
    }

    private static List<Proposed> proposed(UUID consultation, Places places) {
        Map<UUID, UUID> groups = ReflectionGroup.of(consultation).stream()
                .filter(it -> it.proposed() != null)
                .collect(Collectors.toMap(ReflectionGroup::proposed, ReflectionGroup::id));
        Map<UUID, ProposedGroup> known = ProposedGroup.of(consultation).stream()
                .collect(Collectors.toMap(ProposedGroup::id, Function.identity()));
        var there = places.written();
        return places.demand().groups().stream()
                .map(it -> new Proposed(
                        it.id(),
                        Clock.inBrussels(it.starts()),
                        ProposedGroup.Mode.valueOf(it.mode()),
                        known.containsKey(it.id())
                                ? known.get(it.id()).whereabouts().name()
                                : null,
                        it.largest(),
                        (int) there.stream().filter(it.id()::equals).count(),
                        groups.get(it.id())))
                .toList();
    }

    private static List<Placement> placements(Places places, Map<UUID, Participant> known) {
        var people = places.demand().people();
        var reasons = Reason.all(places);
        return IntStream.range(0, people.size())
                .mapToObj(it -> placement(
                        places,
                        people.get(it),
                        reasons.get(it),
                        known.get(people.get(it).id())))
                .toList();
    }

    private static Placement placement(Places places, Demand.Person it, Reason reason, @Nullable Participant known) {
        return new Placement(
                it.id(),
                name(known),
                known == null ? null : known.organisation(),
                it.sector(),
                known == null ? null : known.role(),
                it.yes(),
                it.ifNeeded(),
                it.locked(),
                it.current(),
                places.of(it.id()),
                reason.why(),
                reason.others());
    }

    private static Map<UUID, Participant> people(UUID consultation) {
        return Participant.<Participant>list("consultation", consultation).stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }

    private static @Nullable String name(@Nullable Participant known) {
        return known == null ? null : known.name();
    }

    private static @Nullable UUID group(Places places, UUID person) {
        return places.knows(person) ? places.of(person) : null;
    }
}
