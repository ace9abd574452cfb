package brussels.estuaire.reflection.assignments.exact;

import brussels.estuaire.reflection.assignments.exact.Demand.Group;
import brussels.estuaire.reflection.assignments.exact.Demand.Pair;
import brussels.estuaire.reflection.assignments.exact.Demand.Person;
import brussels.estuaire.reflection.assignments.exact.Demand.Rules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Demands at random, the same for the same number. */
final class Demands {
    private static final Instant AUTUMN = Instant.parse("2026-10-05T07:00:00Z");

    private final Random random;

    Demands(long seed) {
        random = new Random(seed);
    }

    /** A small one, in which anything may clash. */
    Demand small() {
        var groups = groups(1 + random.nextInt(4), 1 + random.nextInt(3));
        var people = new ArrayList<Person>();
        for (var number = 1 + random.nextInt(6); number > 0; number--) {
            people.add(person(groups, 45, 15, random.nextInt(3), random.nextInt(2), random.nextInt(6) == 0));
        }
        var pairs = new ArrayList<Pair>();
        for (var number = random.nextInt(4); number > 0 && people.size() > 1; number--) {
            Collections.shuffle(people, random);
            var apart = random.nextBoolean();
            pairs.add(new Pair(people.getFirst().id(), people.getLast().id(), apart, apart && random.nextBoolean()));
        }
        return new Demand(
                groups, people, pairs, new Rules(1 + random.nextInt(2), 1 + random.nextInt(4), random.nextBoolean()));
    }

    /** One as large as is asked for, of people who can at about half of the dates. */
    Demand large(int people, int groups, int smallest, int largest, int groupsAtMost) {
        var some = groups(groups, largest);
        var those = new ArrayList<Person>();
        for (var number = 0; number < people; number++) {
            those.add(person(some, 40, 15, random.nextInt(people * 9 / 10), random.nextInt(7), false));
        }
        var pairs = new ArrayList<Pair>();
        for (var number = 0; number + 1 < people; number += 9) {
            pairs.add(new Pair(those.get(number).id(), those.get(number + 1).id(), number % 2 == 0, number % 4 == 0));
        }
        return new Demand(some, those, pairs, new Rules(smallest, groupsAtMost, true));
    }

    /** The same, in another order of its rows. */
    Demand shuffled(Demand demand) {
        return new Demand(
                shuffled(demand.groups()), shuffled(demand.people()), shuffled(demand.pairs()), demand.rules());
    }

    List<Group> groups(int count, int largest) {
        var groups = new ArrayList<Group>();
        for (var number = 0; number < count; number++) {
            var starts = AUTUMN.plus(Duration.ofDays(random.nextInt(20)));
            groups.add(new Group(id(), starts, random.nextBoolean() ? "ON_SITE" : "REMOTE", largest));
        }
        return groups;
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Person person(List<Group> groups, int yes, int ifNeeded, int organisation, int sector, boolean locked) {
        var can = new ArrayList<UUID>();
        var may = new ArrayList<UUID>();
        for (var group : groups) {
            var chance = random.nextInt(100);
            if (chance < yes + ifNeeded) {
                (chance < yes ? can : may).add(group.id());
            }
        }
        return new Person(
                id(),
                can,
                may,
                organisation == 0 ? null : "O" + organisation,
                "S" + sector,
                locked ? any(groups) : null,
                random.nextInt(4) == 0 && groups.size() < 5 ? any(groups) : null);
    }

    private @Nullable UUID any(List<Group> groups) {
        return groups.get(random.nextInt(groups.size())).id();
    }

    private <T> List<T> shuffled(List<T> rows) {
        var others = new ArrayList<>(rows);
        Collections.shuffle(others, random);
        return others;
    }
}
