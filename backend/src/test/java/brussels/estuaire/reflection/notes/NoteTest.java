package brussels.estuaire.reflection.notes;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Grouped.NORD;
import static brussels.estuaire.reflection.Grouped.TEAM;
import static brussels.estuaire.reflection.Grouped.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.reflection.Grouped;
import brussels.estuaire.reflection.Grouped.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Those who are in a group write what they say there, its team what it hears; nobody else reads a word. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class NoteTest {
    private static final String MINE = "/api/my-consultation/notes";

    private final Grouped grouped = Grouped.consultation();
    private final UUID group = grouped.group(-1);
    private final Person ada = grouped.person(group, "Ada", null);
    private final Person bo = grouped.person(group, "Bo", null);
    private final String ofTeam = "/api/reflection-groups/" + group + "/notes";

    @Test
    void eachContributionIsANoteOfItsOwnWithItsAuthor() {
        says(ada, "Ils sont seuls.", grouped.question(0)).statusCode(201).body("author", equalTo("Ada"));
        says(bo, "Ils sont seuls.", null).statusCode(201);
        written(TEAM, "Il faut un répit.", ada.id()).statusCode(201).body("byTeam", equalTo(true));
        written(TEAM, "Nous sommes d’accord.", null)
                .statusCode(201)
                .body("author", nullValue())
                .body("ofGroup", equalTo(true));
        for (var reader : List.of(bo.byLink().get(MINE), as(TEAM).get(ofTeam))) {
            reader.then()
                    .statusCode(200)
                    .body("total", equalTo(4))
                    .body("items.author", contains("Ada", "Bo", "Ada", null))
                    .body("items[0].questionId", equalTo(grouped.question(0).toString()));
        }
    }

    @Test
    void oneChangesWhatOneWroteAndNothingElse() {
        String own = says(ada, "Un répit", null).extract().path("id");
        String heard = written(TEAM, "Un repas", ada.id()).extract().path("id");
        ada.byLink().get(MINE).then().body("items.rights.size()", equalTo(2)).body("items[1].rights", empty());
        change(ada.byLink(), MINE, own, 0, "Un répit d’un jour").statusCode(200).body("changed", equalTo(true));
        change(ada.byLink(), MINE, heard, 0, "Autre").statusCode(403);
        change(bo.byLink(), MINE, own, 1, "Autre").statusCode(403);
        change(as(TEAM), ofTeam, own, 1, "Autre").statusCode(403);
        change(as(TEAM), ofTeam, heard, 0, "Un repas chaud").statusCode(200);
    }

    @Test
    void whatOneWithdrawsIsForgottenAndThatItWasThereStays() {
        String own = says(ada, "Un répit", null).extract().path("id");
        change(ada.byLink(), MINE, own, 0, "Un répit d’un jour").statusCode(200);
        withdraw(ada.byLink(), MINE, own, 0).statusCode(412);
        withdraw(ada.byLink(), MINE, own, 1).statusCode(204);
        bo.byLink()
                .get(MINE)
                .then()
                .body("items[0].text", nullValue())
                .body("items[0].withdrawn", equalTo(true))
                .body("items[0].author", equalTo("Ada"));
        change(ada.byLink(), MINE, own, 2, "Encore").statusCode(409).body("code", equalTo("note-withdrawn"));
        assertThat(count("note where event_id = ? and body is null", group)).isEqualTo(1);
    }

    @Test
    void teamWithdrawsWhatMustNotStandThere() {
        String note =
                says(ada, "Le fils de Madame X est malade", null).extract().path("id");
        withdraw(as(TEAM), ofTeam, note, 0).statusCode(204);
        as(TEAM).get(ofTeam).then().body("items.text", contains(nullValue()));
    }

    @Test
    void staleChangeIsRefusedAndBothTextsAreKnown() {
        String note = says(ada, "Un répit", null).extract().path("id");
        change(ada.byLink(), MINE, note, 0, "Écrit sur le téléphone").statusCode(200);
        change(ada.byLink(), MINE, note, 0, "Écrit sur l’ordinateur").statusCode(412);
        ada.byLink().get(MINE).then().body("items.text", contains("Écrit sur le téléphone"));
        ada.byLink().body(Map.of("text", "x")).put(MINE + "/" + note).then().statusCode(428);
    }

    @Test
    void nobodyWritesBeforeItBeginsNorAfterItsNotesAreClosed() {
        var later = grouped.group(24);
        var cy = grouped.person(later, "Cy", null);
        says(cy, "Trop tôt", null).statusCode(409).body("code", equalTo("notes-not-yet"));
        String note = says(ada, "À temps", null).extract().path("id");
        for (var time = 0; time < 2; time++) {
            as(TEAM).post(ofTeam + "-closing").then().statusCode(204);
        }
        says(ada, "Trop tard", null).statusCode(409).body("code", equalTo("notes-closed"));
        change(ada.byLink(), MINE, note, 0, "Trop tard").statusCode(409);
        ada.byLink()
                .get(MINE)
                .then()
                .body("items.text", contains("À temps"))
                .body("items[0].rights", contains("WITHDRAW"));
        written(TEAM, "L’équipe complète", null).statusCode(201);
        as(TEAM).post(ofTeam + "-reopening").then().statusCode(204);
        says(ada, "De nouveau", null).statusCode(201);
    }

    @Test
    void notesOfACancelledGroupAreNotWritten() {
        Grouped.run("update event set state = 'CANCELLED', reason = '{\"fr\": \"Grippe\"}' where id = ?", group);
        says(ada, "Rien", null).statusCode(404);
        written(TEAM, "Rien", null).statusCode(409).body("code", equalTo("group-off"));
        as(TEAM).post(ofTeam + "-closing").then().statusCode(409);
    }

    @Test
    void strangersReadAndWriteNothing() {
        String note = says(ada, "Secret", null).extract().path("id");
        var other = grouped.group(-2);
        var dan = grouped.person(other, "Dan", null);
        var nobody = Grouped.consultation();
        var stranger = nobody.person(nobody.group(-1), "Eve", null);
        for (var reader : List.of(dan, stranger)) {
            reader.byLink().get(MINE).then().statusCode(200).body("items", empty());
            change(reader.byLink(), MINE, note, 0, "x").statusCode(404);
            withdraw(reader.byLink(), MINE, note, 0).statusCode(404);
        }
        for (var reader : List.of(NORD, Persona.professional(), Persona.editor("la-braise"))) {
            as(reader).get(ofTeam).then().statusCode(404);
            written(reader, "x", null).statusCode(404);
            change(as(reader), ofTeam, note, 0, "x").statusCode(404);
            as(reader).post(ofTeam + "-closing").then().statusCode(404);
        }
        as(visitor()).get(ofTeam).then().statusCode(401);
        as(visitor()).get(MINE).then().statusCode(401);
        written(TEAM, "x", dan.id()).statusCode(422).body("violations.pointer", contains("/participantId"));
    }

    @Test
    void whoLeftTheGroupReadsAndWritesNoMore() {
        says(ada, "Avant de partir", null).statusCode(201);
        Grouped.leaves(ada);
        written(TEAM, "D’une autre personne", bo.id()).statusCode(201);
        ada.byLink()
                .get(MINE)
                .then()
                .statusCode(200)
                .body("items.text", contains("Avant de partir"))
                .body("items[0].rights", contains("WITHDRAW"));
        says(ada, "Après", null).statusCode(404);
        bo.byLink().get(MINE).then().body("items.text", contains("Avant de partir", "D’une autre personne"));
    }

    @Test
    void whatOneSaidIsTakenBackOnceNotesAreClosedAndOnceOneHasLeft() {
        String closed = says(ada, "Avant la clôture", null).extract().path("id");
        String left = says(ada, "Avant de partir", null).extract().path("id");
        String ofBo = says(bo, "De Bo", null).extract().path("id");
        String heard = written(TEAM, "Entendu", ada.id()).extract().path("id");
        as(TEAM).post(ofTeam + "-closing").then().statusCode(204);
        withdraw(ada.byLink(), MINE, closed, 0).statusCode(204);
        withdraw(ada.byLink(), MINE, ofBo, 0).statusCode(403);
        Grouped.leaves(ada);
        withdraw(ada.byLink(), MINE, left, 0).statusCode(204);
        withdraw(ada.byLink(), MINE, ofBo, 0).statusCode(404);
        withdraw(ada.byLink(), MINE, heard, 0).statusCode(403);
        withdraw(ada.byLink(), MINE, left, 1).statusCode(409).body("code", equalTo("note-withdrawn"));
        assertThat(count("note where event_id = ? and body is null", group)).isEqualTo(2);
    }

    @Test
    void whatOneSaidInAGroupThatWasCancelledIsTakenBack() {
        String note = says(ada, "Avant la grippe", null).extract().path("id");
        Grouped.run("update event set state = 'CANCELLED', reason = '{\"fr\": \"Grippe\"}' where id = ?", group);
        withdraw(ada.byLink(), MINE, note, 0).statusCode(204);
    }

    @Test
    void tooLongABlankAndAForeignQuestionAreRefusedAndScriptsStayWords() {
        says(ada, "x".repeat(100_000), null).statusCode(422).body("violations.pointer", contains("/text"));
        says(ada, "  ", null).statusCode(422);
        says(ada, "x", UUID.randomUUID()).statusCode(422).body("violations.pointer", contains("/questionId"));
        var script = "<script>alert(1)</script>";
        says(ada, script, null).statusCode(201).body("text", equalTo(script));
        assertThat(count("note where event_id = ?", group)).isEqualTo(1);
    }

    @Test
    void teamReadsWhoAgreesToBeQuoted() {
        Grouped.run("update participant set quotes_agreed = false where id = ?", ada.id());
        as(TEAM).get("/api/reflection-groups/" + group)
                .then()
                .statusCode(200)
                .body("members.name", contains("Ada", "Bo"))
                .body("members.quotesAgreed", contains(false, null));
    }

    private static ValidatableResponse says(Person person, String text, @Nullable UUID question) {
        var form = new HashMap<String, Object>(Map.of("text", text));
        form.put("questionId", question);
        return person.byLink().body(form).post(MINE).then();
    }

    private ValidatableResponse written(Persona writer, String text, @Nullable UUID participant) {
        var form = new HashMap<String, Object>(Map.of("text", text));
        form.put("participantId", participant);
        return as(writer).body(form).post(ofTeam).then();
    }

    private static ValidatableResponse change(
            RequestSpecification writer, String notes, String id, int version, String text) {
        return writer.header("If-Match", "\"" + version + "\"")
                .body(Map.of("text", text))
                .put(notes + "/" + id)
                .then();
    }

    private static ValidatableResponse withdraw(RequestSpecification writer, String notes, String id, int version) {
        return writer.header("If-Match", "\"" + version + "\"")
                .delete(notes + "/" + id)
                .then();
    }
}
