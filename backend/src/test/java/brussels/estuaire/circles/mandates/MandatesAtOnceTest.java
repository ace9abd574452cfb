package brussels.estuaire.circles.mandates;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.act;
import static brussels.estuaire.circles.Circles.address;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.mandates;
import static brussels.estuaire.circles.Circles.name;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.today;
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
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Coordinators who name at the same moment: one chair, one seat for each, one successor. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MandatesAtOnceTest {
    private static final int MANY = 8;

    private static final String ONE_CHAIR =
            "alter table mandate add constraint mandate_one_chair unique (chaired, days without overlaps)";
    private static final String ONE_SEAT =
            "alter table mandate add constraint mandate_one_seat_each unique (circle_id, email, days without overlaps)";
    private static final String IN_ORDER =
            "alter table mandate add constraint mandate_ends_after_it_begins check (last_day >= first_day)";

    @Test
    void aCircleHasOneChairHoweverManyAreNamedAtOnce() throws Exception {
        var circle = circle();
        assertThat(race(number -> status(circle, chair("Person" + number)))).containsExactlyInAnyOrderElementsOf(one());
        assertThat(seated(circle)).isEqualTo(1);
    }

    @Test
    void withoutTheGuardACircleHasSeveralChairs() throws Exception {
        var circle = circle();
        try (var unguarded = without("mandate_one_chair", ONE_CHAIR)) {
            race(number -> status(circle, chair("Person" + number)));
            assertThat(seated(circle)).isGreaterThan(1);
            forget(circle);
        }
    }

    @Test
    void nobodySitsTwiceHoweverOftenTheyAreNamedAtOnce() throws Exception {
        var circle = circle();
        assertThat(race(number -> status(circle, named("Ada", number, 60 + number))))
                .containsExactlyInAnyOrderElementsOf(one());
        assertThat(seated(circle)).isEqualTo(1);
    }

    @Test
    void withoutTheGuardSomebodySitsTwice() throws Exception {
        var circle = circle();
        try (var unguarded = without("mandate_one_seat_each", ONE_SEAT)) {
            race(number -> status(circle, named("Ada", number, 60 + number)));
            assertThat(seated(circle)).isGreaterThan(1);
            forget(circle);
        }
    }

    @Test
    void oneColleagueTakesOverHoweverManyAreToldAtOnce() throws Exception {
        var circle = circle();
        var ada = mandate(circle, named("Ada", -9, 90));
        assertThat(race(number -> act(circle, ada, "replacement", colleague("Person" + number))
                        .extract()
                        .statusCode()))
                .containsExactlyInAnyOrderElementsOf(one());
    }

    /** No statement writes what a program forgot to check. */
    @Test
    void noStatementLetsAMandateEndBeforeItBegins() throws SQLException {
        var circle = circle();
        var ada = mandate(circle, named("Ada", 5, 90));
        var backwards = "update mandate set last_day = first_day - 1 where id = ?";
        assertThat(catchThrowable(() -> superuser(backwards, ada)))
                .hasMessageContaining("mandate_ends_after_it_begins");
        try (var unguarded = without("mandate_ends_after_it_begins", IN_ORDER)) {
            superuser(backwards, ada);
            forget(circle);
        }
    }

    private static Sabotage without(String constraint, String repair) {
        return new Sabotage("alter table mandate drop constraint " + constraint, repair);
    }

    private static List<Integer> one() {
        return IntStream.range(0, MANY)
                .mapToObj(number -> number == 0 ? 201 : 409)
                .toList();
    }

    private static Map<String, ?> chair(String name) {
        var form = named(name, 0, 60);
        form.put("role", "CHAIR");
        return form;
    }

    private static Map<String, Object> colleague(String name) {
        return Map.of(
                "name",
                name,
                "email",
                address(name),
                "firstDay",
                today().plusDays(3).toString());
    }

    private static int status(String circle, Map<String, ?> form) {
        return name(circle, form).extract().statusCode();
    }

    private static int seated(String circle) {
        return as(COORDINATOR).get(mandates(circle)).then().extract().path("total");
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

    /** What the guard would not have let in is gone before it is put back. */
    private static void forget(String circle) throws SQLException {
        superuser("delete from mandate where circle_id = ?", circle);
    }

    private static void superuser(String sql, String id) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeUpdate();
        }
    }
}
