package brussels.estuaire.opendoors.allocation.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.estuaire.opendoors.allocation.exact.Demand.Person;
import brussels.estuaire.opendoors.allocation.exact.Demand.Slot;
import brussels.estuaire.opendoors.choices.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody who chose has what the rule gives them, whoever wrote first and however the rows come. */
class AllocateTest {
    private static final Duration MOST = Duration.ofSeconds(60);

    @Test
    void itGivesWhatAnExhaustiveSearchFinds() {
        for (var seed = 0; seed < 150; seed++) {
            var demand = new Demands(seed).of(2 + seed % 4, seed % 4 == 3 ? 3 : 4, 2 + seed % 5, 2);
            assertThat(given(demand)).as("demand %s", seed).isEqualTo(Exhaustive.of(demand));
        }
    }

    @Test
    void whatSomebodyKeepsStaysAndIsCounted() {
        for (var seed = 0; seed < 40; seed++) {
            var demands = new Demands(seed);
            var some = demands.of(4, 3, 5, 2);
            var people = new ArrayList<>(some.people());
            var first = people.removeFirst();
            people.add(new Person(
                    first.id(), first.choices(), List.of(some.slots().getFirst().id())));
            var demand = new Demand(some.slots(), people);
            var allocated = Allocate.of(demand, MOST);
            holds(demand, allocated);
            assertThat(given(demand)).as("demand %s", seed).isEqualTo(Exhaustive.of(demand));
            assertThat(allocated.served()).isPositive();
        }
    }

    @Test
    void theOrderOfTheRowsChangesNothing() {
        var demands = new Demands(7);
        var demand = demands.of(30, 6, 25, 3);
        var given = given(demand);
        for (var time = 0; time < 5; time++) {
            var shuffled = demands.shuffled(demand);
            assertThat(given(shuffled)).isEqualTo(given);
            assertThat(shuffled.digest()).isEqualTo(demand.digest());
        }
    }

    @Test
    void nobodyIsInTwoPlacesAndNoSlotHasMoreThanItsPlacesAndEachReasonIsTrue() {
        for (var seed = 0; seed < 20; seed++) {
            var demand = new Demands(seed).of(25, 6, 20, 3);
            holds(demand, Allocate.of(demand, MOST));
        }
    }

    @Test
    void moreVisitsGoBeforeAFirstChoice() {
        var demands = new Demands(1);
        var wide = demands.slot(0, 1, 5);
        var early = demands.slot(0, 0, 5);
        var late = demands.slot(0, 3, 5);
        var person = new Person(demands.id(), List.of(wide.id(), early.id(), late.id()), List.of());
        var allocated = Allocate.of(new Demand(List.of(wide, early, late), List.of(person)), MOST);
        assertThat(allocated.given(person)).containsExactly(early.id(), late.id());
        assertThat(allocated.answer(person, wide.id()))
                .isEqualTo(new Answer(Outcome.OVERLAPS, List.of(early.id(), late.id())));
    }

    @Test
    void nothingChosenNeedsNothing() {
        var allocated = Allocate.of(new Demand(List.of(), List.of()), MOST);
        assertThat(allocated.visits()).isZero();
        assertThat(allocated.served()).isZero();
    }

    @Test
    void whatIsNotProvenInTimeIsNoAnswer() {
        var demand = new Demands(3).of(60, 8, 60, 3);
        assertThatThrownBy(() -> Allocate.of(demand, Duration.ZERO)).isInstanceOf(NotProven.class);
    }

    private static Map<UUID, List<UUID>> given(Demand demand) {
        var allocated = Allocate.of(demand, MOST);
        var given = new HashMap<UUID, List<UUID>>();
        demand.people().stream()
                .filter(person -> !allocated.given(person).isEmpty())
                .forEach(person -> given.put(person.id(), allocated.given(person)));
        return given;
    }

    private static void holds(Demand demand, Allocated allocated) {
        var taken = new HashMap<UUID, Integer>();
        for (var person : demand.people()) {
            var visits = new ArrayList<>(person.kept());
            for (var slot : allocated.given(person)) {
                assertThat(visits).noneMatch(other -> slot(demand, other).overlaps(slot(demand, slot)));
                visits.add(slot);
                taken.merge(slot, 1, Integer::sum);
            }
        }
        taken.forEach((slot, count) ->
                assertThat(count).isLessThanOrEqualTo(slot(demand, slot).places()));
        for (var person : demand.people()) {
            person.choices().forEach(choice -> isTrue(demand, allocated, person, choice));
        }
    }

    private static void isTrue(Demand demand, Allocated allocated, Person person, UUID choice) {
        var answer = allocated.answer(person, choice);
        var taken = demand.people().stream()
                .filter(it -> allocated.given(it).contains(choice))
                .count();
        switch (answer.outcome()) {
            case GIVEN -> assertThat(allocated.given(person)).contains(choice);
            case KEPT -> assertThat(person.kept()).contains(choice);
            case GONE -> assertThat(demand.slots()).extracting(Slot::id).doesNotContain(choice);
            case FULL -> assertThat(taken).isEqualTo(slot(demand, choice).places());
            case OVERLAPS -> {
                var visits = new ArrayList<>(person.kept());
                visits.addAll(allocated.given(person));
                assertThat(answer.because()).isNotEmpty().isSubsetOf(visits);
            }
        }
    }

    private static Slot slot(Demand demand, UUID id) {
        return demand.slots().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
