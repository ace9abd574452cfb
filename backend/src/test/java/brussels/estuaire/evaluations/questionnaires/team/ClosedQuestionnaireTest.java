package brussels.estuaire.evaluations.questionnaires.team;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.questionnaires.team.QuestionnaireTest.PATH;
import static brussels.estuaire.evaluations.questionnaires.team.QuestionnaireTest.change;
import static brussels.estuaire.evaluations.questionnaires.team.QuestionnaireTest.form;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.evaluations.Counted;
import brussels.estuaire.evaluations.Evaluating;
import brussels.estuaire.evaluations.Evaluation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A team that would like other results cannot have asked something else. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ClosedQuestionnaireTest {
    private static final String GUARD = "alter table questionnaire_version %s trigger questionnaire_version_closed";

    private static final String NEXT = """
            insert into questionnaire_version (questionnaire_id, number, content, made_at)
            select questionnaire_id, 2, content, now() from questionnaire_version where questionnaire_id = '%s'""";

    @Test
    void whatWasAskedStaysOnceItsAnswersAreCounted() {
        var evaluation = Counted.evaluation();
        var id = questionnaire(evaluation);
        as(COORDINATOR)
                .get(PATH + "/" + id)
                .then()
                .body("rights", not(hasItem("EDIT")))
                .body("rights", hasItem("COPY"));
        change(COORDINATOR, id, 0, Map.of("title", title(), "content", swapped(id)))
                .statusCode(409)
                .body("code", equalTo("questionnaire-closed"));
        as(COORDINATOR)
                .get("/api/evaluations/" + evaluation + "/results")
                .then()
                .body(
                        "sections[0].questions.find { it.question.id == '" + Evaluating.SINGLE
                                + "' }.question.choices.text.fr",
                        equalTo(List.of("Oui", "Non")));
    }

    @Test
    void alsoWhileTooFewAnsweredIt() {
        var id = questionnaire(Counted.tooFew(Evaluating.open()));
        change(COORDINATOR, id, 0, form(id)).statusCode(409).body("code", equalTo("questionnaire-closed"));
    }

    @Test
    void teamSaysWhatWasAskedWhereItTypesTheNumbers() {
        var evaluation = Counted.recorded();
        Counted.run("update evaluation set state = 'CLOSED', closed_at = now() where id = ?", evaluation);
        var id = questionnaire(evaluation);
        as(COORDINATOR).get(PATH + "/" + id).then().body("rights", hasItem("EDIT"));
        change(COORDINATOR, id, 0, Map.of("title", title(), "content", swapped(id)))
                .statusCode(200)
                .body("number", equalTo(2));
    }

    /** Whoever writes has read that people answer; it closes before they write. */
    @Test
    void databaseKeepsWhatWasAskedWhateverWasReadBefore() {
        assertThat(askedOtherwiseAfterItsEnd()).isFalse();
    }

    @Test
    void withoutTheGuardNumbersWouldStandUnderWhatNobodyWasAsked() {
        try (var ignored = new Sabotage(GUARD.formatted("disable"), GUARD.formatted("enable"))) {
            assertThat(askedOtherwiseAfterItsEnd()).isTrue();
        }
    }

    private static boolean askedOtherwiseAfterItsEnd() {
        var evaluation = Evaluating.open();
        var id = questionnaire(evaluation);
        try (var closing = RealPostgres.server().connectAsOwner();
                var statement = closing.createStatement()) {
            closing.setAutoCommit(false);
            statement.execute(
                    "update evaluation set state = 'CLOSED', closed_at = now(), counted_at = now() where id = '"
                            + evaluation + "'");
            var writing = CompletableFuture.runAsync(() -> Counted.run(NEXT.formatted(id)));
            while (!writing.isDone() && !waits(statement)) {
                Thread.onSpinWait();
            }
            closing.commit();
            writing.exceptionally(refused -> null).join();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Counted.all("select number from questionnaire_version where questionnaire_id = '" + id + "'")
                .contains("2");
    }

    /** Whether somebody who writes a version waits for somebody else. */
    private static boolean waits(Statement statement) throws SQLException {
        statement.execute("select pg_stat_clear_snapshot()");
        try (var row = statement.executeQuery("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and query like 'insert into questionnaire_version%'")) {
            return row.next() && row.getInt(1) > 0;
        }
    }

    private static UUID questionnaire(UUID evaluation) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Evaluation.<Evaluation>findById(evaluation).questionnaire());
    }

    private static Map<String, String> title() {
        return Map.of("fr", "Questions", "nl", "Vragen");
    }

    /** The same, whose « yes » says no, and the other way round. */
    private static Map<String, Object> swapped(UUID id) {
        var said = as(COORDINATOR).get(PATH + "/" + id).asString();
        return JsonPath.from(said.replace("\"Oui\"", "\"?\"")
                        .replace("\"Non\"", "\"Oui\"")
                        .replace("\"?\"", "\"Non\""))
                .getMap("content");
    }
}
