package brussels.estuaire.councils.decisions;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.councils.decisions.Decided.decision;
import static brussels.estuaire.councils.decisions.Decided.decisions;
import static brussels.estuaire.councils.decisions.Decided.follow;
import static brussels.estuaire.councils.decisions.Decided.form;
import static brussels.estuaire.councils.decisions.Decided.record;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Two who write at the same moment: each decision has its own number, and is closed once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class DecisionsAtOnceTest {
    private static final int GATE = 1580;

    /** Both count before either has written. */
    private static final String UNLOCKED = """
            declare counted integer;
            begin
              select coalesce(max(d.number), 0) + 1 into counted from decision d where d.circle_id = next_decision_number.circle;
              perform pg_advisory_xact_lock_shared(%d);
              return counted;
            end""".formatted(GATE);

    private static final String UNIQUE =
            "alter table decision add constraint decision_number unique (circle_id, number)";

    @Test
    void decisionsThatAreWrittenAtOnceHaveOneNumberEach() throws Exception {
        var circle = circle();
        new TwoBackends(() -> record(COORDINATOR, circle, form("Ensemble")).statusCode(201)).run();
        assertThat(numbers(circle)).containsExactly(2, 1);
    }

    @Test
    void withoutTheGuardsTwoDecisionsHaveOneNumber() throws Exception {
        var circle = circle();
        try (var _ = new Sabotage("alter table decision drop constraint decision_number", UNIQUE)) {
            try (var _ = Sabotage.function("next_decision_number(uuid)", UNLOCKED)) {
                new TwoBackends(() ->
                                record(COORDINATOR, circle, form("Ensemble")).statusCode(201))
                        .runThrough(GATE);
            }
            assertThat(numbers(circle)).containsExactly(1, 1);
            forget(circle);
        }
    }

    @Test
    void decisionIsClosedOnceHoweverManyCloseIt() throws Exception {
        var circle = circle();
        var decision = decision(circle, form("À clore"));
        var answers = new ConcurrentLinkedQueue<Integer>();
        new TwoBackends(() ->
                        answers.add(follow(circle, decision, "DONE").extract().statusCode()))
                .run();
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    private static List<Integer> numbers(String circle) {
        return as(COORDINATOR).get(decisions(circle)).then().extract().path("items.number");
    }

    /** What the guards would not have let in is gone before they are put back. */
    private static void forget(String circle) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement("delete from decision where circle_id = ?")) {
            statement.setObject(1, UUID.fromString(circle));
            statement.executeUpdate();
        }
    }
}
