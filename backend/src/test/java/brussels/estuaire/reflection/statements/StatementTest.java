package brussels.estuaire.reflection.statements;

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
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.reflection.Spoken;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The team of Sud-Est cuts what was said into statements, and codes them. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class StatementTest {
    private static final String SAID = "Personne ne nous demande comment nous allons. Il faudrait un lieu à nous.";
    private static final String PART = "Il faudrait un lieu à nous.";

    private final UUID consultation = consultation();
    private final UUID group = group(consultation, 1);
    private final UUID carer = member(consultation, group, "CARER", true);
    private final UUID note = note(consultation, group, carer, SAID);

    @Test
    void partOfANoteIsReadLightlyCorrectedAndBothAreKept() {
        var finding = finding(consultation, "Un lieu");
        String id = cut(consultation, note, PART, finding)
                .statusCode(201)
                .body("part", equalTo(PART))
                .body("role", equalTo("CARER"))
                .body("quotable", equalTo(true))
                .body("noteChanged", equalTo(false))
                .body("findings", contains(finding))
                .extract()
                .path("id");
        var corrected = Map.of("wording", "Il faudrait un lieu pour nous.", "findings", List.of());
        change(id, "\"0\"", corrected)
                .statusCode(200)
                .body("part", equalTo(PART))
                .body("wording", equalTo("Il faudrait un lieu pour nous."))
                .body("findings", empty());
        change(id, "\"0\"", corrected).statusCode(412);
        get(COORDINATOR, "/statements?coded=false").body("items.id", contains(id));
        get(COORDINATOR, "/statements?finding=" + finding).body("items", empty());
    }

    @Test
    void whatTheNoteDoesNotSayIsNoStatementOfIt() {
        cut(consultation, note, "Il faudrait deux lieux")
                .statusCode(422)
                .body("violations.code", contains("not-in-note"));
        cut(consultation, UUID.randomUUID(), PART).statusCode(422);
        cut(consultation, note, PART, finding(consultation(), "D’une autre consultation"))
                .statusCode(422)
                .body("violations.pointer", contains("/findings"));
        cut(consultation, note, "x".repeat(2001)).statusCode(422);
    }

    @Test
    void noteThatChangesSaysSoAtItsStatements() {
        cut(consultation, note, PART).statusCode(201);
        Spoken.run("update note set body = 'Autre chose' where id = ?", note);
        get(COORDINATOR, "/cut-notes?group=" + group)
                .body("items[0].body", equalTo("Autre chose"))
                .body("items[0].statements[0].noteChanged", equalTo(true))
                .body("items[0].statements[0].part", equalTo(PART));
    }

    @Test
    void whatIsTakenBackIsInNoStatement() {
        cut(consultation, note, PART, finding(consultation, "Un lieu")).statusCode(201);
        Spoken.run("update note set body = null, withdrawn_at = now() where id = ?", note);
        get(COORDINATOR, "/statements").body("items", empty());
        get(COORDINATOR, "/cut-notes").body("items", empty());
        get(COORDINATOR, "/findings").body("items.groups", contains(0));
    }

    @Test
    void notesThatNobodyCutAreFound() {
        var other = note(consultation, group, carer, "Autre chose");
        cut(consultation, note, PART).statusCode(201);
        get(COORDINATOR, "/cut-notes?cut=false").body("items.id", contains(other.toString()));
        get(COORDINATOR, "/cut-notes").body("items", hasSize(2));
    }

    @Test
    void strangersLearnNothingOfWhatWasSaid() {
        String id = cut(consultation, note, PART).statusCode(201).extract().path("id");
        for (var stranger : List.of(NORD, Persona.professional(), Persona.editor("la-braise"))) {
            for (var part :
                    List.of("/cut-notes", "/statements", "/statements/" + id, "/findings", "/actions", "/report")) {
                as(stranger).get(path(consultation) + part).then().statusCode(404);
            }
            as(stranger)
                    .body(Map.of("noteId", note, "part", PART))
                    .post(path(consultation) + "/statements")
                    .then()
                    .statusCode(404);
        }
        as(Persona.visitor()).get(path(consultation) + "/statements").then().statusCode(401);
        as(COORDINATOR).get(path(consultation()) + "/statements/" + id).then().statusCode(404);
    }

    @Test
    void partThatTwoPeopleCutAtOnceIsOneStatement() {
        assertThat(atOnce()).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void withoutTheIndexItWouldBeSeveral() {
        try (var _ = new Sabotage("drop index statement_once", """
                delete from statement s using statement t where t.note_id = s.note_id and t.part = s.part and t.id < s.id;
                create unique index statement_once on statement (note_id, md5(part))""")) {
            assertThat(atOnce()).containsOnly(201);
            Spoken.run("delete from statement where note_id = ?", note);
        }
    }

    private List<Integer> atOnce() {
        return IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> cut(consultation, note, PART).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private ValidatableResponse change(String id, String version, Map<String, ?> form) {
        return as(COORDINATOR)
                .header("If-Match", version)
                .body(form)
                .put(path(consultation) + "/statements/" + id)
                .then();
    }

    private ValidatableResponse get(Persona persona, String part) {
        return as(persona).get(path(consultation) + part).then().statusCode(200);
    }
}
