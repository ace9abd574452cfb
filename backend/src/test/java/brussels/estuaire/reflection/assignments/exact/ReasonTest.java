package brussels.estuaire.reflection.assignments.exact;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.reflection.assignments.exact.Reason.Instead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Why somebody is where they are is what comes out when all rules and goals are counted again for each place in which they could be. */
class ReasonTest {
    @Test
    void whatIsToldIsWhatCountingEverythingAgainTells() {
        var seen = new HashSet<Object>();
        for (var seed = 0; seed < 400; seed++) {
            var places = anywhere(new Demands(seed).small(), seed);
            var all = Reason.all(places);
            for (var person = 0; person < all.size(); person++) {
                var reason = all.get(person);
                assertThat(reason)
                        .isEqualTo(Reason.of(places, places.person(person).id()));
                for (var other : reason.others()) {
                    assertThat(other).as("demand %s", seed).isEqualTo(counted(places, person, other));
                    seen.add(Objects.requireNonNullElse(other.broken(), Objects.requireNonNullElse(other.worse(), "")));
                }
            }
        }
        assertThat(seen).contains(Rule.APART, Rule.ORGANISATION, Rule.LARGEST, Rule.SMALLEST, Rule.GROUPS_AT_MOST);
        assertThat(seen).contains((Object[]) Goal.values()).contains("");
    }

    /** Each person somewhere or nowhere, whatever rules that breaks. */
    private static Places anywhere(Demand demand, int seed) {
        var random = new Random(seed);
        var groups = demand.people().stream()
                .mapToInt(it -> random.nextInt(demand.groups().size() + 1) - 1)
                .toArray();
        return new Places(demand, groups);
    }

    private static Instead counted(Places places, int person, Instead told) {
        var id = told.proposedId();
        var there = places.moved(person, places.number(id));
        var broken = new ArrayList<>(CheckRules.of(there));
        broken.removeAll(CheckRules.of(places));
        if (!broken.isEmpty()) {
            return new Instead(id, broken.getFirst().rule(), null, false);
        }
        for (var goal : Goal.values()) {
            var now = places.value(goal);
            var then = there.value(goal);
            if (now != then) {
                return new Instead(id, null, goal, goal.isBetter(then, now));
            }
        }
        return new Instead(id, null, null, false);
    }
}
