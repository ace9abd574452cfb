package brussels.estuaire.reflection.actions;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.reflection.Spoken.COORDINATOR;
import static brussels.estuaire.reflection.Spoken.NORD;
import static brussels.estuaire.reflection.Spoken.consultation;
import static brussels.estuaire.reflection.Spoken.finding;
import static brussels.estuaire.reflection.Spoken.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The team of Sud-Est says what is done about what was found, and how far it has come. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ReflectionActionTest {
    private final UUID consultation = consultation();

    @Test
    void actionAnswersFindingsAndTellsHowFarItHasCome() {
        var finding = finding(consultation, "Du répit");
        var form = form("PREVENTION");
        form.putAll(Map.of("ownerId", Network.laBraise(), "findings", List.of(finding)));
        String action = add(COORDINATOR, form)
                .statusCode(201)
                .body("state", equalTo("PLANNED"))
                .body("ownerName.fr", equalTo("La Braise"))
                .body("findings", contains(finding))
                .extract()
                .path("id");
        tell(action, Circles.today().toString(), "Un lieu est trouvé")
                .statusCode(200)
                .body("progress.text.fr", contains("Un lieu est trouvé"))
                .body("progress.told", contains(false));
        tell(action, Circles.today().minusDays(9).toString(), "Nous cherchons un lieu")
                .statusCode(200)
                .body("progress.text.fr", contains("Un lieu est trouvé", "Nous cherchons un lieu"));
        tell(action, Circles.today().plusDays(1).toString(), "Demain").statusCode(422);
        form.put("state", "UNDERWAY");
        change(COORDINATOR, action, "\"2\"", form).statusCode(200).body("state", equalTo("UNDERWAY"));
        change(COORDINATOR, action, "\"2\"", form).statusCode(412);
        change(NORD, action, "\"3\"", form).statusCode(404);
    }

    @Test
    void whatWasToldOfAnActionIsTakenBackFromTheVersionThatOneRead() {
        String action = add(COORDINATOR, form("RESEAU")).extract().path("id");
        String entry =
                tell(action, Circles.today().toString(), "Par erreur").extract().path("progress[0].id");
        var progress = path(consultation) + "/actions/" + action + "/progress/" + entry;
        as(COORDINATOR).delete(progress).then().statusCode(428);
        as(COORDINATOR).header("If-Match", "\"0\"").delete(progress).then().statusCode(412);
        as(COORDINATOR).header("If-Match", "\"1\"").delete(progress).then().statusCode(204);
        as(COORDINATOR).header("If-Match", "\"2\"").delete(progress).then().statusCode(404);
    }

    @Test
    void actionsAreReadByPoleAndYear() {
        add(COORDINATOR, form("TRAVAIL"));
        add(COORDINATOR, form("RESEAU"));
        var earlier = form("TRAVAIL");
        earlier.put("year", 2020);
        add(COORDINATOR, earlier);
        as(COORDINATOR)
                .get(path(consultation) + "/actions")
                .then()
                .body("items.pole", contains("RESEAU", "TRAVAIL", "TRAVAIL"))
                .body("items.year", contains(2026, 2020, 2026));
        as(COORDINATOR)
                .get(path(consultation) + "/actions?pole=TRAVAIL&year=2020")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void actionIsRefusedWhatItCannotBe() {
        for (var wrong : Map.of(
                        "pole",
                        "NOWHERE",
                        "year",
                        1999,
                        "ownerId",
                        UUID.randomUUID(),
                        "findings",
                        List.of(UUID.randomUUID()))
                .entrySet()) {
            var form = form("RESEAU");
            form.put(wrong.getKey(), wrong.getValue());
            add(COORDINATOR, form).statusCode(422).body("violations.pointer", contains("/" + wrong.getKey()));
        }
        add(NORD, form("RESEAU")).statusCode(404);
        add(Persona.visitor(), form("RESEAU")).statusCode(401);
    }

    private static Map<String, Object> form(String pole) {
        var form = new LinkedHashMap<String, Object>();
        form.put("pole", pole);
        form.put("title", Map.of("fr", "Ouvrir un lieu"));
        form.put("year", 2026);
        return form;
    }

    private ValidatableResponse add(Persona persona, Map<String, ?> form) {
        return as(persona).body(form).post(path(consultation) + "/actions").then();
    }

    private ValidatableResponse change(Persona persona, String action, String version, Map<String, ?> form) {
        return as(persona)
                .header("If-Match", version)
                .body(form)
                .put(path(consultation) + "/actions/" + action)
                .then();
    }

    private ValidatableResponse tell(String action, String day, String text) {
        return as(COORDINATOR)
                .body(Map.of("day", day, "text", Map.of("fr", text)))
                .post(path(consultation) + "/actions/" + action + "/progress")
                .then();
    }
}
