package brussels.estuaire.councils.subjects;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.councils.subjects.Raised.get;
import static brussels.estuaire.councils.subjects.Raised.move;
import static brussels.estuaire.identity.Persona.administrator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.correspondence.CaughtMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teams are told of a subject when it is their turn, once, however many move it at the same moment. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class SubjectsAtOnceTest {
    private Raised raised;

    @BeforeEach
    void circles() {
        raised = new Raised();
    }

    @Test
    void teamsAreToldWhenItIsTheirTurn() throws Exception {
        reach("regional-team", "subjects.region@example.org");
        reach("bassin-sud-est", "subjects.sud.est@example.org");
        var subject = raised.sent();
        move(administrator(), subject, "answer", Map.of("answer", Map.of("fr", "Voici la réponse")))
                .statusCode(200);
        var up = CaughtMail.sentTo("subjects.region@example.org").stream()
                .filter(mail -> CaughtMail.text(mail).contains(subject));
        assertThat(up).hasSize(1);
        var back = CaughtMail.sentTo("subjects.sud.est@example.org").stream()
                .filter(mail -> CaughtMail.text(mail).contains(subject))
                .toList();
        assertThat(back).hasSize(1);
        assertThat(CaughtMail.text(back.getFirst())).contains("Voici la réponse");
    }

    @Test
    void subjectIsSentOnceHoweverManySendIt() throws Exception {
        var subject = raised.subject();
        var answers = new ConcurrentLinkedQueue<Integer>();
        new TwoBackends(() -> answers.add(move(COORDINATOR, subject, "sending", Map.of())
                        .extract()
                        .statusCode()))
                .run();
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        get(COORDINATOR, subject).body("steps.state", contains("RAISED", "SENT"));
    }

    /** No statement writes what a program forgot to check. */
    @Test
    void noStatementTakesUpWhatWasNeverSent() throws SQLException {
        var subject = raised.subject();
        var jump = "update subject set state = 'TAKEN_UP', sent_to = '" + raised.council + "' where id = '" + subject
                + "'";
        assertThat(catchThrowable(() -> superuser(jump))).hasMessageContaining("RAISED does not become TAKEN_UP");
        try (var _ = new Sabotage(
                "alter table subject disable trigger subject_follows",
                "alter table subject enable trigger subject_follows")) {
            superuser(jump);
        }
        get(administrator(), subject).body("state", equalTo("TAKEN_UP"));
    }

    private static void reach(String team, String address) throws SQLException {
        superuser("update organisation set contacts = jsonb_build_array(jsonb_build_object('kind', 'EMAIL', 'value', '"
                + address + "', 'label', null)) where alias = '" + team + "'");
    }

    private static void superuser(String sql) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
