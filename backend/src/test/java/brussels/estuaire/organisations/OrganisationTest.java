package brussels.estuaire.organisations;

import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OrganisationTest {
    private static final Persona VISITOR = Persona.visitor();
    private static final Persona SUD_EST = Persona.coordinator("bassin-sud-est");
    private static final Persona NORD = Persona.coordinator("bassin-nord");

    @Test
    void visitorProposesAndItsCoordinatorAccepts() {
        var id = proposed("Les Voisins du Parc", "21005");
        as(VISITOR).get("/api/organisations/" + id).then().statusCode(404);
        as(NORD).get("/api/organisations/" + id).then().statusCode(404);
        as(NORD).post("/api/organisations/" + id + "/acceptance").then().statusCode(404);
        as(SUD_EST)
                .get("/api/organisations/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANDIDATE"))
                .body("rights", hasItem("ACCEPT"));
        as(SUD_EST).post("/api/organisations/" + id + "/acceptance").then().statusCode(200);
        as(VISITOR)
                .get("/api/organisations/" + id)
                .then()
                .statusCode(200)
                .body("bassin.bassin", equalTo("SUD_EST"))
                .body("rights", empty());
        as(SUD_EST).post("/api/organisations/" + id + "/acceptance").then().statusCode(403);
    }

    @Test
    void coordinatorSeesCandidatesOfItsBassinOnly() {
        proposed("Candidate de Jette", "21010");
        as(VISITOR)
                .get("/api/organisations?q=candidate&status=CANDIDATE")
                .then()
                .body("total", equalTo(0));
        as(SUD_EST)
                .get("/api/organisations?q=candidate&status=CANDIDATE")
                .then()
                .body("total", equalTo(0));
        as(NORD).get("/api/organisations?q=candidate&status=CANDIDATE").then().body("total", greaterThanOrEqualTo(1));
    }

    @Test
    void managerChangesTheRecordAndAnEditorDoesNot() {
        var laBraise = "/api/organisations/" + Network.laBraise();
        int version = as(VISITOR).get(laBraise).then().extract().path("version");
        var form = form("La Braise");
        form.put("enterpriseNumber", "0632653202");
        var editor = as(Persona.editor("la-braise")).header("If-Match", etag(version));
        editor.body(form).put(laBraise).then().statusCode(403);
        var manager = Persona.manager("la-braise");
        as(manager)
                .header("If-Match", etag(version))
                .body(form)
                .put(laBraise)
                .then()
                .statusCode(200)
                .body("enterpriseNumber", equalTo("0632653202"));
        as(manager)
                .header("If-Match", etag(version))
                .body(form)
                .put(laBraise)
                .then()
                .statusCode(412);
    }

    @Test
    void visitorIsToldWhatIsWrong() {
        var form = form("Mauvais numéro");
        form.put("enterpriseNumber", "0632653203");
        as(VISITOR)
                .body(form)
                .post("/api/organisations")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/enterpriseNumber"));
        var team = form("Fausse équipe");
        team.put("kind", "REGIONAL_TEAM");
        as(VISITOR).body(team).post("/api/organisations").then().statusCode(422);
    }

    @Test
    void coordinatorHasNoHandOnAnotherBassinsTeam() {
        String nord = as(VISITOR)
                .get("/api/organisations?kind=BASSIN_TEAM&size=100")
                .then()
                .extract()
                .path("items.find { it.name.fr == 'Bassin Nord' }.id");
        as(SUD_EST).get("/api/organisations/" + nord).then().statusCode(200).body("rights", empty());
        as(NORD).get("/api/organisations/" + nord).then().body("rights", hasItem("CREATE_SERVICE"));
    }

    @Test
    void callerIsToldWhoItIs() {
        var id = Network.laBraise().toString();
        as(VISITOR)
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("signedIn", equalTo(false))
                .body("coordinates", empty(), "rights", empty());
        as(Persona.manager("la-braise"))
                .get("/api/me")
                .then()
                .body("signedIn", equalTo(true))
                .body("email", nullValue())
                .body("organisations[0].id", equalTo(id))
                .body("organisations[0].roles", contains("editor", "manager"))
                .body("organisations[0].bassin", nullValue())
                .body("coordinates", empty())
                .body("rights", contains("CREATE_SERVICE", "CREATE_EVENT"));
        as(SUD_EST)
                .get("/api/me")
                .then()
                .body("organisations[0].bassin", equalTo("SUD_EST"))
                .body("coordinates", contains("SUD_EST"))
                .body("rights", contains("CREATE_SERVICE", "CREATE_EVENT", "ACCEPT_ORGANISATIONS", "READ_TERRITORY"));
    }

    /** A seat need not name its commune: its postal code alone may place it, or leave it to be confirmed. */
    @Test
    void coordinatorSeesCandidatesByTheirPostalCodeAlone() {
        var certain = proposed("Entraide du Miroir", Map.of("postalCode", "1090"));
        var uncertain = proposed("Entraide des Squares", Map.of("postalCode", "1040"));
        var outside = proposed("Entraide de Liège", Map.of("postalCode", "4000"));
        as(NORD).get("/api/organisations?q=entraide&status=CANDIDATE&bassin=NORD")
                .then()
                .body("items.id", contains(certain));
        as(SUD_EST)
                .get("/api/organisations?q=entraide&status=CANDIDATE")
                .then()
                .body("items.id", containsInAnyOrder(uncertain, outside));
    }

    /** An editor whose organisation's group was given the roles of teams in Keycloak by mistake. */
    @Test
    void rolesOfTeamsMeanNothingElsewhere() {
        var name = "editor of la-braise";
        var mistaken = List.of(Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR);
        var editor = new Persona(name, "estuaire-web", Map.of("la-braise", mistaken, "bassin-nowhere", mistaken));
        Network.laBraise();
        as(editor)
                .get("/api/me")
                .then()
                .body("organisations.find { it.alias == 'la-braise' }.roles", contains("editor"))
                .body("rights", contains("CREATE_SERVICE", "CREATE_EVENT"));
        as(editor).get("/api/assignments").then().statusCode(403);
        as(editor).get("/api/organisations/" + Network.aidantsProches()).then().body("rights", empty());
        var term = Map.of("code", "STOLEN", "label", Map.of("fr", "Volé"));
        as(editor).body(term).post("/api/vocabularies/themes").then().statusCode(403);
    }

    /** A team gives the role that runs what it stands for, and not another team's. */
    @Test
    void eachTeamGivesItsOwnRole() {
        var both = List.of(Role.COORDINATOR, Role.ADMINISTRATOR);
        var person = new Persona("person", "estuaire-web", Map.of("bassin-nord", both, "regional-team", both));
        as(person)
                .get("/api/me")
                .then()
                .body("organisations.find { it.alias == 'bassin-nord' }.roles", contains("coordinator"))
                .body("organisations.find { it.alias == 'regional-team' }.roles", contains("administrator"))
                .body("coordinates", contains("CENTRE_OUEST", "NORD", "NORD_EST", "SUD", "SUD_EST", "REGION"));
    }

    private static String proposed(String name, String commune) {
        return proposed(name, Map.of("commune", commune));
    }

    private static String proposed(String name, Map<String, String> seat) {
        var form = form(name);
        form.put("seat", seat);
        return as(VISITOR)
                .body(form)
                .post("/api/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> form(String name) {
        var form = new LinkedHashMap<String, Object>();
        form.put("kind", "ASBL");
        form.put("name", Map.of("fr", name));
        return form;
    }

    private static String etag(int version) {
        return "\"" + version + "\"";
    }
}
