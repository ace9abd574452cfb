package brussels.estuaire.reflection.findings;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.reflection.Spoken.COORDINATOR;
import static brussels.estuaire.reflection.Spoken.NORD;
import static brussels.estuaire.reflection.Spoken.consultation;
import static brussels.estuaire.reflection.Spoken.cut;
import static brussels.estuaire.reflection.Spoken.finding;
import static brussels.estuaire.reflection.Spoken.group;
import static brussels.estuaire.reflection.Spoken.member;
import static brussels.estuaire.reflection.Spoken.note;
import static brussels.estuaire.reflection.Spoken.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The team of Sud-Est says what it found, and reads how often it was raised and by whom. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class FindingTest {
    private final UUID consultation = consultation();
    private final UUID first = group(consultation, 1);
    private final UUID second = group(consultation, 2);

    @Test
    void findingIsCountedByGroupsAndByDifferentPeople() {
        var finding = finding(consultation, "Du répit");
        var nobody = finding(consultation, "Que personne n’a dit");
        var ada = member(consultation, first, "PROFESSIONAL", false);
        cut(consultation, note(consultation, first, ada, "Du répit. Encore du répit."), "Du répit.", finding);
        cut(consultation, note(consultation, first, ada, "Du répit, toujours"), "Du répit", finding);
        var carer = member(consultation, second, "CARER", true);
        cut(consultation, note(consultation, second, carer, "Du répit"), "Du répit", finding);
        as(COORDINATOR)
                .get(path(consultation) + "/findings")
                .then()
                .statusCode(200)
                .body("items.id", contains(finding, nobody))
                .body("items.groups", contains(2, 0))
                .body("items.professionals", contains(1, 0))
                .body("items.carers", contains(1, 0))
                .body("items.statements", contains(3, 0));
    }

    @Test
    void twoThatSayTheSameAreMergedAndLoseNothing() {
        var kept = finding(consultation, "Du répit");
        var gone = finding(consultation, "Souffler");
        var ada = member(consultation, first, "PROFESSIONAL", false);
        var note = note(consultation, first, ada, "Du répit. Souffler un peu.");
        cut(consultation, note, "Du répit.", kept, gone).statusCode(201);
        cut(consultation, note, "Souffler un peu.", gone).statusCode(201);
        String action = as(COORDINATOR)
                .body(Map.of(
                        "pole", "PREVENTION", "title", Map.of("fr", "Un lieu"), "year", 2026, "findings", new String[] {
                            gone
                        }))
                .post(path(consultation) + "/actions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        merge(kept, kept).statusCode(422);
        merge(kept, finding(consultation(), "D’une autre")).statusCode(422);
        merge(kept, gone).statusCode(200).body("statements", equalTo(2)).body("version", equalTo(1));
        as(COORDINATOR).get(path(consultation) + "/findings/" + gone).then().statusCode(404);
        as(COORDINATOR).get(path(consultation) + "/actions/" + action).then().body("findings", contains(kept));
        merge(kept, gone).statusCode(412);
    }

    @Test
    void findingIsRefusedWhatItCannotBe() {
        for (var vocabulary : new String[] {"theme", "pole"}) {
            as(COORDINATOR)
                    .body(Map.of("kind", "NEED", "title", Map.of("fr", "X"), vocabulary, "NOWHERE"))
                    .post(path(consultation) + "/findings")
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/" + vocabulary));
        }
        var finding = finding(consultation, "Du répit");
        change(COORDINATOR, finding, "\"0\"", Map.of("kind", "LEAD", "pole", "RESEAU", "title", Map.of("nl", "Rust")))
                .statusCode(200)
                .body("pole", equalTo("RESEAU"))
                .body("title.nl", equalTo("Rust"));
        change(COORDINATOR, finding, "\"0\"", Map.of("kind", "LEAD", "title", Map.of("nl", "Rust")))
                .statusCode(412);
        change(NORD, finding, "\"1\"", Map.of("kind", "LEAD", "title", Map.of("nl", "Rust")))
                .statusCode(404);
        as(COORDINATOR).get(path(consultation) + "/findings?kind=NEED").then().body("total", equalTo(0));
        as(COORDINATOR).get(path(consultation) + "/findings?pole=RESEAU").then().body("total", equalTo(1));
        remove(finding, "\"0\"").statusCode(412);
        remove(finding, "\"1\"").statusCode(204);
    }

    private ValidatableResponse merge(String kept, String gone) {
        return as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("findingId", gone))
                .post(path(consultation) + "/findings/" + kept + "/merging")
                .then();
    }

    private ValidatableResponse change(Persona persona, String finding, String version, Map<String, ?> form) {
        return as(persona)
                .header("If-Match", version)
                .body(form)
                .put(path(consultation) + "/findings/" + finding)
                .then();
    }

    private ValidatableResponse remove(String finding, String version) {
        return as(COORDINATOR)
                .header("If-Match", version)
                .delete(path(consultation) + "/findings/" + finding)
                .then();
    }
}
