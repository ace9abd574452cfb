package brussels.estuaire.reflection.assignments.exact;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.reflection.assignments.exact.Reason.Why;
import org.junit.jupiter.api.Test;

/** Somebody who answered a poll is in the group in which the rule puts them, whoever answered first and however the rows come. */
class SearchTest {
    private static final double WORK = 30;

    @Test
    void itFindsWhatAnExhaustiveSearchFinds() {
        var unplaced = 0;
        for (var seed = 0; seed < 400; seed++) {
            var demand = new Demands(seed).small();
            var found = Search.all(demand, WORK);
            assertThat(found.proven()).isTrue();
            assertThat(found.places()).as("demand %s", seed).isEqualTo(Exhaustive.of(demand));
            unplaced += found.places().contains(null) ? 1 : 0;
        }
        assertThat(unplaced).as("with and without a solution").isBetween(100, 350);
    }

    @Test
    void theOrderOfTheRowsChangesNothing() {
        var demands = new Demands(7);
        var demand = demands.large(36, 7, 4, 6, 7);
        var found = Search.all(demand, WORK);
        for (var time = 0; time < 3; time++) {
            var shuffled = demands.shuffled(demand);
            assertThat(Search.all(shuffled, WORK)).isEqualTo(found);
            assertThat(shuffled.digest()).isEqualTo(demand.digest());
        }
    }

    @Test
    void noRuleIsBrokenAndEachReasonIsTrue() {
        for (var seed = 0; seed < 6; seed++) {
            var demand = new Demands(seed).large(20, 6, 3, 5, 5);
            var places = Places.read(demand, Search.all(demand, WORK).places());
            assertThat(CheckRules.of(places)).isEmpty();
            demand.people().forEach(person -> isTrue(places, person));
        }
    }

    @Test
    void whatIsGoneOnWithStepByStepIsWhatIsFoundAtOnce() {
        var demand = new Demands(3).large(12, 4, 2, 4, 4);
        var found = Found.nothing(demand);
        for (var goal : Goal.values()) {
            found = Search.step(demand, found, WORK);
            assertThat(found.reached().getLast().goal()).isEqualTo(goal);
        }
        while (!found.complete()) {
            found = Search.step(demand, found, WORK);
        }
        assertThat(found).isEqualTo(Search.all(demand, WORK));
    }

    @Test
    void whatIsNotProvenIsSaidNotToBeAndIsTheSameEachTime() {
        var demand = new Demands(5).large(120, 20, 4, 8, 18);
        var found = Search.all(demand, 0.05);
        assertThat(found.proven()).isFalse();
        assertThat(found).isEqualTo(Search.all(demand, 0.05));
        assertThat(CheckRules.of(Places.read(demand, found.places()))).isEmpty();
    }

    private static void isTrue(Places places, Demand.Person person) {
        var reason = Reason.of(places, person.id());
        var there = places.of(person.id());
        var could = person.yes().size() + person.ifNeeded().size();
        assertThat(reason.why())
                .isEqualTo(
                        there == null
                                ? could == 0 ? Why.NO_DATE : Why.UNPLACED
                                : could == 1 ? Why.ONLY_DATE : Why.BEST);
        assertThat(reason.others()).hasSize(there == null ? could : could - 1);
        for (var other : reason.others()) {
            var moved = places.moved(person.id(), other.proposedId());
            assertThat(other.better()).isFalse();
            if (other.broken() != null) {
                assertThat(CheckRules.of(moved)).extracting(Condition::rule).contains(other.broken());
            } else if (other.worse() != null) {
                assertThat(CheckRules.of(moved)).isEmpty();
                assertThat(other.worse().isBetter(places.value(other.worse()), moved.value(other.worse())))
                        .isTrue();
            }
        }
    }
}
