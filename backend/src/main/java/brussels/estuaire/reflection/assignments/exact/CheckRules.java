package brussels.estuaire.reflection.assignments.exact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Which rules an assignment breaks; nobody does so but by hand. */
public final class CheckRules {
    private final Places places;
    private final Demand demand;
    private final List<Condition> broken = new ArrayList<>();

    private CheckRules(Places places) {
        this.places = places;
        demand = places.demand();
    }

    /** Those that are broken, in the order of the rules. */
    public static List<Condition> of(Places places) {
        var check = new CheckRules(places);
        check.people();
        check.pairs();
        check.groups();
        return List.copyOf(check.broken);
    }

    private void people() {
        for (var number = 0; number < demand.people().size(); number++) {
            var group = places.group(number);
            if (group >= 0) {
                var person = demand.people().get(number);
                var id = demand.groups().get(group).id();
                if (!person.yes().contains(id) && !person.ifNeeded().contains(id)) {
                    broken.add(new Condition(Rule.FREE, List.of(person.id()), id));
                }
                if (person.locked() != null && !person.locked().equals(id)) {
                    broken.add(new Condition(Rule.LOCK, List.of(person.id()), person.locked()));
                }
            }
        }
    }

    private void pairs() {
        for (var pair : demand.pairs()) {
            if (pair.mustBeApart() && places.isTogether(pair)) {
                var group = places.of(pair.one());
                broken.add(new Condition(Rule.APART, List.of(pair.one(), pair.other()), group));
            }
        }
        if (demand.rules().organisationsApart()) {
            var together = new LinkedHashMap<List<Object>, List<UUID>>();
            for (var number = 0; number < demand.people().size(); number++) {
                var person = demand.people().get(number);
                if (person.organisation() != null && places.group(number) >= 0) {
                    together.computeIfAbsent(
                                    List.of(places.group(number), person.organisation()), it -> new ArrayList<>())
                            .add(person.id());
                }
            }
            together.values().stream()
                    .filter(some -> some.size() > 1)
                    .forEach(some -> broken.add(
                            new Condition(Rule.ORGANISATION, List.copyOf(some), places.of(some.getFirst()))));
        }
    }

    private void groups() {
        var sizes = places.sizes();
        var meeting = 0;
        for (var number = 0; number < sizes.length; number++) {
            var group = demand.groups().get(number);
            meeting += sizes[number] > 0 ? 1 : 0;
            if (sizes[number] > group.largest()) {
                broken.add(new Condition(Rule.LARGEST, List.of(), group.id()));
            }
            if (sizes[number] > 0 && sizes[number] < demand.rules().smallest()) {
                broken.add(new Condition(Rule.SMALLEST, List.of(), group.id()));
            }
        }
        if (meeting > demand.rules().groupsAtMost()) {
            broken.add(Condition.of(Rule.GROUPS_AT_MOST));
        }
    }
}
