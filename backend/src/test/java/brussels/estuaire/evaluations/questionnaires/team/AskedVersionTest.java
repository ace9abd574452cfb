package brussels.estuaire.evaluations.questionnaires.team;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluating.NEIGHBOUR;
import static brussels.estuaire.evaluations.questionnaires.team.QuestionnaireTest.PATH;
import static brussels.estuaire.evaluations.questionnaires.team.QuestionnaireTest.change;
import static brussels.estuaire.evaluations.questionnaires.team.QuestionnaireTest.copied;
import static brussels.estuaire.evaluations.questionnaires.team.QuestionnaireTest.form;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.evaluations.Evaluating;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.questionnaires.Questionnaire;
import brussels.estuaire.evaluations.questionnaires.QuestionnaireVersion;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Text;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What somebody was shown when they answered stays; what is changed afterwards is another version. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class AskedVersionTest {
    private static final String REWRITING =
            "update questionnaire_version set content = '{\"attributes\": [], \"sections\": []}' where questionnaire_id = '";

    private static final String GUARD = "alter table questionnaire_version %s trigger questionnaire_version_stays";

    @Test
    void changeOfWhatIsAskedMakesTheNextVersionAndTheLastStays() {
        var id = asked();
        var form = reworded(id, "Êtes-vous content ?");
        change(COORDINATOR, id, 0, form)
                .statusCode(200)
                .body("number", equalTo(2))
                .body("asked", equalTo(true));
        as(COORDINATOR).get(PATH + "/" + id + "/versions").then().body("items.number", contains(2, 1));
        as(COORDINATOR)
                .get(PATH + "/" + id + "/versions/1")
                .then()
                .body("content.sections[0].questions[0].text.fr", equalTo("Êtes-vous satisfait·e ?"));
        as(COORDINATOR)
                .get(PATH + "/" + id + "/versions/2")
                .then()
                .body("content.sections[0].questions[0].text.fr", equalTo("Êtes-vous content ?"));
        as(COORDINATOR).get(PATH + "/" + id + "/versions/3").then().statusCode(404);
        as(NEIGHBOUR).get(PATH + "/" + id + "/versions/1").then().statusCode(404);
        change(COORDINATOR, id, 1, form).statusCode(200).body("number", equalTo(2));
    }

    @Test
    void questionOfAnyEarlierVersionKeepsItsKind() {
        var id = asked();
        var form = form(id);
        question(form).put("kind", "NUMBER");
        question(form).put("range", Map.of("lowest", 1, "highest", 5));
        question(form).put("satisfaction", false);
        change(COORDINATOR, id, 0, form)
                .statusCode(422)
                .body("violations.code", contains("question-kind-changed"))
                .body("violations.pointer", contains("/content/sections/0/questions/0/kind"));
    }

    /** Whose it is they do not learn; answers to it stay comparable wherever it is asked. */
    @Test
    void questionThatOthersAskKeepsItsKindInANewTemplateToo() {
        var form = form(asked());
        form.remove("eventType");
        form.put("bassin", "NORD");
        question(form).put("kind", "NUMBER");
        question(form).put("range", Map.of("lowest", 1, "highest", 5));
        question(form).put("satisfaction", false);
        QuestionnaireTest.create(NEIGHBOUR, form)
                .statusCode(422)
                .body("violations.code", contains("question-kind-changed"));
        question(form).put("id", UUID.randomUUID().toString());
        QuestionnaireTest.create(NEIGHBOUR, form).statusCode(201);
    }

    @Test
    void questionnaireOfAnEvaluationIsNoTemplateAndIsNotTakenAway() {
        var id = asked();
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .delete(PATH + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("questionnaire-of-evaluation"));
        var form = form(id);
        form.put("eventType", "CAB");
        change(COORDINATOR, id, 0, form).statusCode(422);
        QuestionnaireTest.create(
                        COORDINATOR,
                        Map.of("bassin", "SUD_EST", "title", Map.of("fr", "Modèle", "nl", "Sjabloon"), "from", id))
                .statusCode(201)
                .body("template", equalTo(true))
                .body("content.sections[0].questions[0].id", equalTo(Evaluating.SATISFACTION));
    }

    @Test
    void evaluationStartsFromACopyThatChangesInPlaceUntilItIsAsked() {
        var template = UUID.fromString(copied());
        var own = QuarkusTransaction.requiringNew().call(() -> {
            Organisation team = Organisation.findById(Network.team("bassin-sud-est"));
            Questionnaire from = Questionnaire.findById(template);
            return from.copyFor(team, "SUD_EST", new Text("À nous", "Van ons", null), Instant.now())
                    .id();
        });
        change(COORDINATOR, own, 0, reworded(own, "Alors ?")).statusCode(200).body("number", equalTo(1));
        open(own);
        change(COORDINATOR, own, 2, reworded(own, "Et alors ?")).statusCode(200).body("number", equalTo(2));
        as(COORDINATOR)
                .get(PATH + "/" + template)
                .then()
                .body(
                        "content.sections[0].questions[0].text.fr",
                        equalTo("Quelle est votre impression globale du groupe de réflexion ?"));
    }

    /** Whoever writes has read that nobody was asked; it opens before they write. */
    @Test
    void databaseKeepsWhatWasAskedWhateverWasReadBefore() {
        assertThat(rewrittenAfterItsOpening()).isFalse();
    }

    @Test
    void withoutTheGuardWhatWasAskedWouldSaySomethingElse() {
        try (var ignored = new Sabotage(GUARD.formatted("disable"), GUARD.formatted("enable"))) {
            assertThat(rewrittenAfterItsOpening()).isTrue();
        }
    }

    private static boolean rewrittenAfterItsOpening() {
        var id = questionnaire();
        exec("update questionnaire set asked_from = null where id = '" + id + "'");
        try (var opening = RealPostgres.server().connectAsOwner();
                var statement = opening.createStatement()) {
            opening.setAutoCommit(false);
            statement.execute("update questionnaire set asked_from = now() where id = '" + id + "'");
            var writing = CompletableFuture.runAsync(() -> exec(REWRITING + id + "'"));
            while (!writing.isDone() && !waits(statement)) {
                Thread.onSpinWait();
            }
            opening.commit();
            writing.exceptionally(refused -> null).join();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> QuestionnaireVersion.of(id, 1)
                        .orElseThrow()
                        .content()
                        .sections()
                        .isEmpty());
    }

    /** Whether somebody who rewrites a version waits for somebody else. */
    private static boolean waits(Statement statement) throws SQLException {
        statement.execute("select pg_stat_clear_snapshot()");
        try (var row = statement.executeQuery("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and query like 'update questionnaire_version%'")) {
            return row.next() && row.getInt(1) > 0;
        }
    }

    private static void exec(String sql) {
        try (var owner = RealPostgres.server().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void open(UUID questionnaire) {
        QuarkusTransaction.requiringNew()
                .run(() -> Questionnaire.alone(questionnaire).asked(Instant.now()));
    }

    /** The questionnaire of an evaluation that takes answers. */
    private static String asked() {
        return questionnaire().toString();
    }

    private static UUID questionnaire() {
        var evaluation = Evaluating.open();
        return QuarkusTransaction.requiringNew()
                .call(() -> Evaluation.<Evaluation>findById(evaluation).questionnaire());
    }

    private static Map<String, Object> reworded(Object id, String fr) {
        var form = form(id);
        question(form).put("text", Map.of("fr", fr, "nl", "Bent u tevreden?"));
        return form;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> question(Map<String, Object> form) {
        var content = (Map<String, Object>) Objects.requireNonNull(form.get("content"));
        var sections = (List<Object>) Objects.requireNonNull(content.get("sections"));
        var section = (Map<String, Object>) sections.getFirst();
        var questions = (List<Object>) Objects.requireNonNull(section.get("questions"));
        return (Map<String, Object>) questions.getFirst();
    }
}
