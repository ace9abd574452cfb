package brussels.estuaire.opendoors.allocation.exact;

import brussels.estuaire.opendoors.allocation.exact.Demand.Person;
import brussels.estuaire.opendoors.allocation.exact.Demand.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Demands at random, the same for the same number. */
final class Demands {
    private static final Instant WEEK = Instant.parse("2026-10-05T07:00:00Z");

    private final Random random;

    Demands(long seed) {
        random = new Random(seed);
    }

    /** A demand of so many people, who choose so many slots of these at most. */
    Demand of(int people, int most, int slots, int places) {
        var some = new ArrayList<Slot>();
        for (var number = 0; number < slots; number++) {
            some.add(slot(random.nextInt(1 + slots / 4), random.nextInt(7), random.nextInt(places + 1)));
        }
        var those = new ArrayList<Person>();
        for (var number = 0; number < people; number++) {
            var choices = new ArrayList<>(some.stream().map(Slot::id).toList());
            Collections.shuffle(choices, random);
            // somebody chose what does not take place any more
            if (random.nextInt(10) == 0) {
                choices.addFirst(id());
            }
            those.add(new Person(id(), choices.subList(0, 1 + random.nextInt(Math.min(most, slots))), List.of()));
        }
        return new Demand(some, those);
    }

    /** The same, in another order of its rows. */
    Demand shuffled(Demand demand) {
        var slots = new ArrayList<>(demand.slots());
        var people = new ArrayList<>(demand.people());
        Collections.shuffle(slots, random);
        Collections.shuffle(people, random);
        return new Demand(slots, people);
    }

    /** A slot of an hour and a half that begins at some half hour of some day. */
    Slot slot(int day, int halfHour, int places) {
        var starts = WEEK.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(30L * halfHour));
        return new Slot(id(), starts, starts.plus(Duration.ofMinutes(90)), places);
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
