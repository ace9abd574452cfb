package brussels.estuaire.reflection.assignments.exact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be placed, in what, and under which rules; each list in canonical order, whichever order it came in.
 *
 * @param groups proposed ones, by their start, their mode and their id
 * @param people those who are interested, by their id as it is written
 * @param pairs who would rather be together or apart
 */
public record Demand(List<Group> groups, List<Person> people, List<Pair> pairs, Rules rules) {
    private static final Comparator<UUID> WRITTEN = Comparator.comparing(UUID::toString);

    public Demand {
        groups = groups.stream()
                .sorted(Comparator.comparing(Group::starts)
                        .thenComparing(Group::mode)
                        .thenComparing(Group::id, WRITTEN))
                .toList();
        people = people.stream()
                .sorted(Comparator.comparing(Person::id, WRITTEN))
                .toList();
        pairs = pairs.stream()
                .sorted(Comparator.comparing(Pair::one, WRITTEN)
                        .thenComparing(Pair::other, WRITTEN)
                        .thenComparing(Pair::apart))
                .toList();
    }

    /**
     * A proposed group.
     *
     * @param mode on site or at a distance
     * @param largest how many people it takes
     */
    public record Group(UUID id, Instant starts, String mode, int largest) {}

    /**
     * Somebody to be placed.
     *
     * @param yes the proposed groups in which they can be
     * @param ifNeeded those in which they can be if need be
     * @param organisation tells one organisation from another; null when they are of none
     * @param sector tells one sector from another; null when it is not known
     * @param locked the only one in which the team wants them; null when any will do
     * @param current in which they are already; null when in none
     */
    public record Person(
            UUID id,
            List<UUID> yes,
            List<UUID> ifNeeded,
            @Nullable String organisation,
            @Nullable String sector,
            @Nullable UUID locked,
            @Nullable UUID current) {
        public Person {
            yes = yes.stream().sorted(WRITTEN).toList();
            ifNeeded = ifNeeded.stream().sorted(WRITTEN).toList();
        }

        Person unlocked() {
            return new Person(id, yes, ifNeeded, organisation, sector, null, current);
        }

        Person free(List<Group> anywhere) {
            var all = anywhere.stream().map(Group::id).toList();
            return new Person(id, all, List.of(), organisation, sector, locked, current);
        }

        Person forgotten() {
            return new Person(id, yes, ifNeeded, null, null, null, current);
        }

        Person alone() {
            return new Person(id, yes, ifNeeded, null, sector, locked, current);
        }
    }

    /**
     * Two people who would rather be together or apart; the one whose id is written first comes first.
     *
     * @param binding whether they are not to be together, whatever it costs
     */
    public record Pair(UUID one, UUID other, boolean apart, boolean binding) {
        public Pair {
            if (WRITTEN.compare(one, other) > 0) {
                var first = other;
                other = one;
                one = first;
            }
        }

        boolean isOf(UUID person) {
            return one.equals(person) || other.equals(person);
        }

        boolean mustBeApart() {
            return apart && binding;
        }
    }

    /**
     * What holds of all groups.
     *
     * @param smallest how many people a group has at least, when it meets
     * @param groupsAtMost how many meet at most
     * @param organisationsApart whether two people of one organisation are not to be in one group
     */
    public record Rules(int smallest, int groupsAtMost, boolean organisationsApart) {}

    /** What tells one demand from another, in 64 hexadecimal digits. */
    public String digest() {
        var told = Stream.of(groups.stream(), people.stream(), pairs.stream(), Stream.of(rules))
                .flatMap(Function.identity())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of a proposed group, from 0; -1 for none. */
    public int number(@Nullable UUID group) {
        for (var number = 0; number < groups.size(); number++) {
            if (groups.get(number).id().equals(group)) {
                return number;
            }
        }
        return -1;
    }

    /** The number of somebody, from 0; -1 for nobody. */
    public int numberOf(UUID person) {
        for (var number = 0; number < people.size(); number++) {
            if (people.get(number).id().equals(person)) {
                return number;
            }
        }
        return -1;
    }

    /** The same, as if one condition were not made. */
    public Demand without(Condition condition) {
        var some = condition.people();
        return switch (condition.rule()) {
            case FREE -> changed(some, it -> it.free(groups));
            case LOCK -> changed(some, Person::unlocked);
            case ORGANISATION -> changed(some, Person::alone);
            case APART ->
                new Demand(
                        groups,
                        people,
                        pairs.stream()
                                .filter(it ->
                                        !it.mustBeApart() || !some.stream().allMatch(it::isOf))
                                .toList(),
                        rules);
            case LARGEST ->
                new Demand(
                        groups.stream()
                                .map(it -> it.id().equals(condition.group()) ? wide(it) : it)
                                .toList(),
                        people,
                        pairs,
                        rules);
            case SMALLEST -> ruled(new Rules(1, rules.groupsAtMost, rules.organisationsApart));
            case GROUPS_AT_MOST -> ruled(new Rules(rules.smallest, groups.size(), rules.organisationsApart));
        };
    }

    /** The same, without what tells who somebody was. */
    public Demand forgetting(UUID person) {
        return new Demand(
                groups,
                people.stream()
                        .map(it -> it.id().equals(person) ? it.forgotten() : it)
                        .toList(),
                pairs.stream().filter(it -> !it.isOf(person)).toList(),
                rules);
    }

    private Group wide(Group group) {
        return new Group(group.id(), group.starts(), group.mode(), Math.max(group.largest(), people.size()));
    }

    private Demand changed(List<UUID> some, Function<Person, Person> change) {
        return new Demand(
                groups,
                people.stream()
                        .map(it -> some.contains(it.id()) ? change.apply(it) : it)
                        .toList(),
                pairs,
                rules);
    }

    private Demand ruled(Rules others) {
        return new Demand(groups, people, pairs, others);
    }
}
