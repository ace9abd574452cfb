package brussels.estuaire.reflection.preparations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Grouped.NORD;
import static brussels.estuaire.reflection.Grouped.TEAM;
import static brussels.estuaire.reflection.Grouped.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.organisations.twins.Organisations;
import brussels.estuaire.reflection.Grouped;
import brussels.estuaire.reflection.Grouped.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Those who are in a group prepare its questions, alone or with their colleagues; its team reads all. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class PreparationTest {
    private static final String MINE = "/api/my-consultation/preparations";

    @Inject
    RemindToPrepare reminders;

    private final Grouped grouped = Grouped.consultation();
    private final UUID house = Network.another();
    private final UUID first = grouped.group(48);
    private final UUID second = grouped.group(72);
    private final Person ada = grouped.person(first, "Ada", house);
    private final Person bo = grouped.person(second, "Bo", house);
    private final Person cy = grouped.person(second, "Cy", null);

    @Test
    void onePreparesAloneAndColleaguesTogether() {
        writes(ada, 0, 0, "Seule", false).statusCode(200).body("version", equalTo(1));
        writes(ada, 0, 0, "À plusieurs", true).statusCode(200);
        bo.byLink()
                .get(MINE)
                .then()
                .body("questions[0].alone.text", equalTo(""))
                .body("questions[0].together.text", equalTo("À plusieurs"))
                .body("questions[0].together.changedBy", equalTo("Ada"))
                .body("organisationName.fr", equalTo("Une autre"))
                .body("rights", contains("WRITE", "WRITE_TOGETHER"));
        writes(bo, 0, 1, "À plusieurs, et mieux", true).statusCode(200).body("version", equalTo(2));
        cy.byLink()
                .get(MINE)
                .then()
                .body("questions.together", contains(nullValue(), nullValue()))
                .body("rights", contains("WRITE"));
        writes(cy, 0, 0, "x", true).statusCode(422).body("violations.pointer", contains("/together"));
    }

    @Test
    void whatAColleagueSavedMeanwhileIsNeverOverwritten() {
        writes(ada, 1, 0, "Version d’Ada", true).statusCode(200);
        writes(bo, 1, 0, "Version de Bo", true).statusCode(412);
        bo.byLink().get(MINE).then().body("questions[1].together.text", equalTo("Version d’Ada"));
        writes(bo, 1, 1, "Les deux", true).statusCode(200);
        assertThat(count("preparation where organisation_id = ?", house)).isEqualTo(1);
    }

    @Test
    void teamReadsWhatWasPreparedByQuestionAndByGroup() {
        writes(ada, 1, 0, "Ensemble", true).statusCode(200);
        writes(cy, 0, 0, "Seul", false).statusCode(200);
        writes(cy, 1, 0, "", false).statusCode(200);
        var all = "/api/consultations/" + grouped.id() + "/preparations";
        as(TEAM).get(all).then().statusCode(200).body("items.text", contains("Seul", "Ensemble"));
        as(TEAM).queryParam("group", first).get(all).then().body("items.text", contains("Ensemble"));
        as(TEAM).queryParam("group", second).get(all).then().body("items.text", contains("Seul", "Ensemble"));
        as(TEAM).queryParam("question", grouped.question(0))
                .get(all)
                .then()
                .body("items.name", contains("Cy"))
                .body("total", equalTo(1));
        as(NORD).get(all).then().statusCode(404);
        as(visitor()).get(all).then().statusCode(401);
    }

    @Test
    void groupOfAnotherConsultationFiltersNothingIn() {
        writes(ada, 1, 0, "Ensemble", true).statusCode(200);
        var other = Grouped.consultation();
        as(TEAM).queryParam("group", other.group(5))
                .get("/api/consultations/" + grouped.id() + "/preparations")
                .then()
                .body("items", empty());
    }

    @Test
    void nobodyPreparesWithoutAGroupNorAfterIt() {
        var held = grouped.person(grouped.group(-10), "Dan", null);
        writes(held, 0, 0, "x", false).statusCode(409).body("code", equalTo("preparation-over"));
        held.byLink().get(MINE).then().body("rights", empty());
        Grouped.leaves(cy);
        writes(cy, 0, 0, "x", false).statusCode(409).body("code", equalTo("preparation-no-group"));
        as(visitor()).get(MINE).then().statusCode(401);
        Grouped.linked(UUID.randomUUID()).get(MINE).then().statusCode(401);
    }

    @Test
    void tooLongATextAndAForeignQuestionAreRefused() {
        writes(ada, 0, 0, "x".repeat(100_000), false).statusCode(422).body("violations.pointer", contains("/text"));
        var foreign = Grouped.consultation().question(0);
        writes(ada, foreign, 0, "x", false).statusCode(404);
        assertThat(count("preparation where consultation_id = ?", grouped.id())).isZero();
    }

    @Test
    void colleaguesWhoBeginAtOnceHaveOneDraft() throws Exception {
        Callable<Integer> adas = () -> writes(ada, 0, 0, "Ada", true).extract().statusCode();
        Callable<Integer> bos = () -> writes(bo, 0, 0, "Bo", true).extract().statusCode();
        try (var people = Executors.newFixedThreadPool(2)) {
            var answers = people.invokeAll(List.of(adas, bos));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        }
        assertThat(count("preparation where organisation_id = ?", house)).isEqualTo(1);
    }

    /** No statement makes two drafts of one; without the guard, it does. */
    @Test
    void noStatementMakesTwoDraftsOfColleagues() {
        writes(ada, 0, 0, "Ada", true).statusCode(200);
        var once = "create unique index preparation_together_once on preparation (question_id, organisation_id)"
                + " where organisation_id is not null";
        assertThat(catchThrowable(this::again)).hasMessageContaining("preparation_together_once");
        try (var unguarded = new Sabotage("drop index preparation_together_once", once)) {
            again();
            assertThat(count("preparation where organisation_id = ?", house)).isEqualTo(2);
            Grouped.run("delete from preparation where organisation_id = ?", house);
        }
    }

    @Test
    void whatColleaguesPreparedTogetherMovesWithTheirOrganisationAndNothingIsLost() {
        var gone = Organisations.active(Map.of("name", Map.of("fr", "Maison B")));
        var kept = Organisations.active(Map.of("name", Map.of("fr", "Maison A")));
        var eve = grouped.person(first, "Eve", UUID.fromString(gone));
        var fay = grouped.person(second, "Fay", UUID.fromString(kept));
        writes(eve, 0, 0, "x".repeat(10_000), true).statusCode(200);
        writes(eve, 1, 0, "Seulement B", true).statusCode(200);
        writes(fay, 0, 0, "Ce que A dit", true).statusCode(200);
        merge(gone, kept);
        for (var reader : List.of(eve, fay)) {
            reader.byLink()
                    .get(MINE)
                    .then()
                    .body("questions[0].together.text", equalTo("Ce que A dit\n\n" + "x".repeat(10_000)))
                    .body("questions[1].together.text", equalTo("Seulement B"));
        }
        writes(fay, 0, 1, "Écrit sans l’avoir lu", true).statusCode(412);
        assertThat(count("preparation where organisation_id = ?", UUID.fromString(gone)))
                .isZero();
    }

    @Test
    void whatWasPreparedGoesWithWhoPreparedIt() {
        writes(ada, 0, 0, "Seule", false).statusCode(200);
        writes(ada, 0, 0, "Ensemble", true).statusCode(200);
        erase(ada);
        assertThat(count("preparation where consultation_id = ?", grouped.id())).isEqualTo(1);
        erase(bo);
        assertThat(count("preparation where consultation_id = ?", grouped.id())).isZero();
    }

    @Test
    void whoPreparedNothingIsRemindedOnceAWeekBefore() throws Exception {
        writes(ada, 0, 0, "Ensemble", true).statusCode(200);
        var far = grouped.person(grouped.group(24 * 9), "Eve", null);
        for (var time = 0; time < 2; time++) {
            reminders.remind(Instant.now());
        }
        assertThat(CaughtMail.sentTo(ada.email())).isEmpty();
        assertThat(CaughtMail.sentTo(bo.email())).isEmpty();
        assertThat(CaughtMail.sentTo(far.email())).isEmpty();
        var mails = CaughtMail.sentTo(cy.email());
        assertThat(mails).hasSize(1);
        assertThat(CaughtMail.text(mails.getFirst()))
                .contains("1. Qui sont-ils ?", "2. Qui sont-ils ?", "/fr/my-consultation#");
        reminders.remind(Instant.now().plus(Duration.ofDays(3)));
        assertThat(CaughtMail.sentTo(far.email())).hasSize(1);
    }

    private static void merge(String gone, String kept) {
        int version = as(Persona.administrator())
                .get("/api/organisations/" + gone)
                .then()
                .extract()
                .path("version");
        as(Persona.administrator())
                .body(Map.of("into", kept, "version", version))
                .post("/api/organisations/" + gone + "/merge")
                .then()
                .statusCode(200);
    }

    private void again() {
        Grouped.run("""
                insert into preparation (consultation_id, question_id, participant_id, organisation_id, body, created_at, changed_at)
                values (?, ?, ?, ?, 'Bo', now(), now())""", grouped.id(), grouped.question(0), bo.id(), house);
    }

    private static void erase(Person person) {
        Grouped.run("""
                update participant set erased_at = now(), name = null, email = null, mailbox = null, language = null
                 where id = ?""", person.id());
    }

    private ValidatableResponse writes(Person person, int question, int version, String text, boolean together) {
        return writes(person, grouped.question(question), version, text, together);
    }

    private static ValidatableResponse writes(
            Person person, UUID question, int version, String text, boolean together) {
        return person.byLink()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("text", text, "together", together))
                .put(MINE + "/" + question)
                .then();
    }
}
