package brussels.estuaire.reflection.assignments.exact;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.reflection.assignments.exact.Demand.Person;
import brussels.estuaire.reflection.assignments.exact.Demand.Rules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A team that cannot place everybody learns what clashes, and what would help. */
class FindClashTest {
    private static final double WORK = 30;

    @Test
    void everyClashIsOneAndWithoutAnyPartOfItThereIsNone() {
        var clashes = 0;
        for (var seed = 0; seed < 300; seed++) {
            var demand = new Demands(seed).small();
            var clash = FindClash.of(demand, WORK);
            assertThat(clash.isEmpty()).as("demand %s", seed).isEqualTo(Exhaustive.solvable(demand));
            if (clash.isPresent()) {
                clashes++;
                isIrreducible(demand, clash.get());
            }
        }
        assertThat(clashes).isGreaterThan(100);
    }

    @Test
    void fivePeopleWhoAreOnlyFreeOnOneDateClashWithAGroupOfFour() {
        var demands = new Demands(1);
        var groups = demands.groups(3, 4);
        var only = groups.get(1).id();
        var people = new ArrayList<Person>();
        for (var number = 0; number < 5; number++) {
            people.add(new Person(demands.id(), List.of(only), List.of(), null, null, null, null));
        }
        var tight = List.copyOf(people);
        people.add(new Person(demands.id(), List.of(groups.getFirst().id()), List.of(), null, null, null, null));
        var demand = new Demand(groups, people, List.of(), new Rules(1, 3, true));
        var clash = FindClash.of(demand, WORK).orElseThrow();
        var expected = new ArrayList<>(List.of(new Condition(Rule.LARGEST, List.of(), only)));
        tight.forEach(it -> expected.add(Condition.of(Rule.FREE, it.id())));
        assertThat(clash.conditions()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(clash.relaxations()).allSatisfy(it -> assertThat(it.placed()).isEqualTo(6));
    }

    @Test
    void theOrderOfTheRowsChangesNothing() {
        for (var seed = 0; seed < 60; seed++) {
            var demands = new Demands(seed);
            var demand = demands.small();
            assertThat(FindClash.of(demands.shuffled(demand), WORK)).isEqualTo(FindClash.of(demand, WORK));
        }
    }

    /** What is left out again, one after the other, of everything but the clash: it alone holds. */
    private static void isIrreducible(Demand demand, Clash clash) {
        var only = only(demand, clash.conditions());
        assertThat(Exhaustive.solvable(only)).isFalse();
        for (var relaxation : clash.relaxations()) {
            assertThat(Exhaustive.solvable(only.without(relaxation.condition())))
                    .isTrue();
            var placed = Exhaustive.of(demand.without(relaxation.condition())).stream()
                    .filter(it -> it != null)
                    .count();
            assertThat(relaxation.placed()).isEqualTo((int) placed);
        }
    }

    private static Demand only(Demand demand, List<Condition> conditions) {
        var left = demand;
        for (var condition : FindClash.all(demand)) {
            left = conditions.contains(condition) ? left : left.without(condition);
        }
        return left;
    }
}
