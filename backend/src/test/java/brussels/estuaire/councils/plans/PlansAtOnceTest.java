package brussels.estuaire.councils.plans;

import static brussels.estuaire.councils.plans.Plans.COORDINATOR;
import static brussels.estuaire.councils.plans.Plans.create;
import static brussels.estuaire.councils.plans.Plans.get;
import static brussels.estuaire.councils.plans.Plans.plan;
import static brussels.estuaire.councils.plans.Plans.priority;
import static brussels.estuaire.councils.plans.Plans.put;
import static brussels.estuaire.councils.plans.Plans.version;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Coordinators who write at the same moment: one plan a year, one place for each, one order. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class PlansAtOnceTest {
    private static final int MANY = 8;

    private static final String ONE_PLACE = "alter table plan_priority add constraint plan_priority_one_place_each"
            + " unique (plan_id, place) deferrable initially deferred";

    @Test
    void aBassinHasOnePlanAYearHoweverManyAreBegunAtOnce() throws Exception {
        var year = Plans.freeYear();
        assertThat(race(number -> begin(year))).containsExactlyInAnyOrderElementsOf(one(201, 409));
        assertThat(plans(year)).isEqualTo(1);
    }

    @Test
    void withoutTheGuardABassinHasSeveralPlansAYear() throws Exception {
        var year = Plans.freeYear();
        try (var unguarded = new Sabotage(
                "alter table plan drop constraint plan_one_each_year",
                "alter table plan add constraint plan_one_each_year unique (bassin, year)")) {
            race(number -> begin(year));
            assertThat(plans(year)).isGreaterThan(1);
            owner("delete from plan where year = " + year);
        }
    }

    @Test
    void prioritiesThatAreAddedAtOnceHaveAPlaceEach() throws Exception {
        var plan = plan();
        assertThat(race(number -> added(plan, number))).containsOnly(201);
        assertThat(places(plan))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, MANY).boxed().toList());
    }

    /** Each has read the last place before anybody has written: all but one are refused, though nothing stands in their way. */
    @Test
    void withoutTheLockWhoAddsAtOnceIsRefused() throws Exception {
        var plan = plan();
        try (var together = Sabotage.function("plan_alone(uuid)", "select")) {
            var answers = new ArrayList<Integer>();
            for (var round = 0; round < MANY && answers.stream().allMatch(it -> it == 201); round++) {
                answers.addAll(race(number -> added(plan, number)));
            }
            assertThat(answers).anyMatch(it -> it != 201);
        }
    }

    /** No statement puts two in one place. */
    @Test
    void noStatementLetsPrioritiesShareAPlace() throws SQLException {
        var plan = plan();
        priority(plan, "Une");
        var twice = "insert into plan_priority (plan_id, place, title) select plan_id, place, title from plan_priority"
                + " where plan_id = '" + plan + "'";
        assertThat(catchThrowable(() -> owner(twice))).hasMessageContaining("plan_priority_one_place_each");
        try (var unguarded =
                new Sabotage("alter table plan_priority drop constraint plan_priority_one_place_each", ONE_PLACE)) {
            owner(twice);
            assertThat(places(plan)).hasSize(2).containsOnly(1);
            owner("delete from plan_priority where plan_id = '" + plan + "'");
        }
    }

    @Test
    void oneOrderIsKeptHoweverManyAreGivenAtOnce() throws Exception {
        var plan = plan();
        var ids = IntStream.range(0, MANY)
                .mapToObj(number -> priority(plan, "Priorité " + number))
                .toList();
        var from = version(plan);
        assertThat(race(number -> put(COORDINATOR, plan + "/order", from, order(turned(ids, number)))
                        .extract()
                        .statusCode()))
                .containsExactlyInAnyOrderElementsOf(one(204, 412));
        List<String> kept = get(COORDINATOR, plan).extract().path("priorities.id");
        assertThat(IntStream.range(0, MANY).mapToObj(number -> turned(ids, number)))
                .contains(kept);
        assertThat(places(plan)).doesNotHaveDuplicates();
    }

    private static int begin(int year) {
        return create(COORDINATOR, Map.of("bassin", "SUD_EST", "year", year))
                .extract()
                .statusCode();
    }

    private static int added(String plan, int number) {
        return as(COORDINATOR)
                .body(Map.of("title", Map.of("fr", "Priorité " + number)))
                .post("/api/plans/" + plan + "/priorities")
                .statusCode();
    }

    private static Map<String, ?> order(List<String> ids) {
        return Map.of(
                "priorities",
                ids.stream().map(id -> Map.of("id", id, "actions", List.of())).toList());
    }

    /** The same, beginning with another. */
    private static List<String> turned(List<String> ids, int by) {
        var turned = new ArrayList<>(ids.subList(by, ids.size()));
        turned.addAll(ids.subList(0, by));
        return turned;
    }

    private static List<Integer> one(int answer, int others) {
        return IntStream.range(0, MANY)
                .mapToObj(number -> number == 0 ? answer : others)
                .toList();
    }

    private static int plans(int year) {
        return as(COORDINATOR).get("/api/plans?year=" + year).then().extract().path("total");
    }

    private static List<Integer> places(String plan) throws SQLException {
        try (var owner = RealPostgres.server().connectAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select place from plan_priority where plan_id = '" + plan + "' order by place")) {
            var places = new ArrayList<Integer>();
            while (rows.next()) {
                places.add(rows.getInt(1));
            }
            return places;
        }
    }

    private static List<Integer> race(IntFunction<Integer> act) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new ArrayList<Future<Integer>>();
            for (var number = 0; number < MANY; number++) {
                var mine = number;
                started.add(threads.submit(() -> act.apply(mine)));
            }
            var answers = new ArrayList<Integer>();
            for (var answer : started) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static void owner(String sql) throws SQLException {
        try (var owner = RealPostgres.server().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
