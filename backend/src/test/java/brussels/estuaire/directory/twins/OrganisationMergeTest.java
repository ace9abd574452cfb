package brussels.estuaire.directory.twins;

import static brussels.estuaire.directory.Services.form;
import static brussels.estuaire.identity.Persona.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.organisations.twins.Organisations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator puts together two records of one organisation. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OrganisationMergeTest {
    private static final Persona ADMINISTRATOR = Persona.administrator();
    private static final Persona VISITOR = Persona.visitor();

    private String gone;
    private String kept;

    @BeforeEach
    void writeItDownTwice() {
        gone = Organisations.active(Map.of(
                "name", Map.of("fr", "Le Grand Marronnier", "nl", "De Paardenkastanje"),
                "aliases", List.of("LGM", "Les Marrons")));
        kept = Organisations.active(Map.of(
                "name", Map.of("fr", "Grand Marronnier ASBL"),
                "aliases", List.of("Les marrons"),
                "website", "https://marronnier.example"));
    }

    @Test
    void administratorMergesAndTheOldAddressesLeadToTheKeptOne() {
        Merges.organisations(ADMINISTRATOR, gone, kept)
                .statusCode(200)
                .body("aliases", contains("Le Grand Marronnier", "De Paardenkastanje", "LGM"));
        as(VISITOR)
                .redirects()
                .follow(false)
                .get("/api/organisations/" + gone)
                .then()
                .statusCode(301)
                .header("Location", endsWith("/api/organisations/" + kept));
        for (var language : List.of("fr", "nl", "en")) {
            given().redirects()
                    .follow(false)
                    .get("/" + language + "/organisations/" + gone)
                    .then()
                    .statusCode(301)
                    .header("Location", endsWith("/" + language + "/organisations/" + kept));
        }
        as(VISITOR)
                .get("/api/organisations/" + gone)
                .then()
                .body("id", equalTo(kept))
                .body("aliases", contains("Les marrons", "Le Grand Marronnier", "De Paardenkastanje", "LGM"));
    }

    @Test
    void theKeptOneIsFoundByTheOldNames() {
        Merges.organisations(ADMINISTRATOR, gone, kept).statusCode(200);
        as(VISITOR).get("/api/organisations?q=paardenkastanje").then().body("items.id", hasItem(kept));
        as(ADMINISTRATOR)
                .get("/api/organisations?q=marronnier&size=100&status=ARCHIVED")
                .then()
                .body("items.id", not(hasItem(gone)));
    }

    @Test
    void whatTheKeptOneLacksIsTakenAndWhatItHasStands() {
        var full = Organisations.active(Map.of(
                "name", Map.of("fr", "Le Marronnier plein"),
                "description", Map.of("fr", "Un lieu ouvert."),
                "website", "https://other.example",
                "enterpriseNumber", "0850000013",
                "seat", Map.of("postalCode", "1090", "commune", "21010")));
        Merges.organisations(ADMINISTRATOR, full, kept)
                .statusCode(200)
                .body("filled", containsInAnyOrder("description", "enterpriseNumber", "seat"));
        as(VISITOR)
                .get("/api/organisations/" + kept)
                .then()
                .body("website", equalTo("https://marronnier.example"))
                .body("description.fr", equalTo("Un lieu ouvert."))
                .body("enterpriseNumber", equalTo("0850000013"))
                .body("seat.postalCode", equalTo("1090"));
    }

    @Test
    void servicesPartsAndHistoryFollow() {
        var service = Services.published(ADMINISTRATOR, form(UUID.fromString(gone), "Cour du marronnier"));
        var part = Organisations.active(Map.of("name", Map.of("fr", "Section du Marronnier"), "parentId", gone));
        Merges.organisations(ADMINISTRATOR, gone, kept)
                .statusCode(200)
                .body("services", equalTo(1))
                .body("parts", equalTo(1));
        as(VISITOR).get("/api/services/" + service).then().statusCode(200).body("organisationId", equalTo(kept));
        as(VISITOR).get("/api/services?organisation=" + kept).then().body("items.id", contains(service));
        as(VISITOR).get("/api/organisations/" + part).then().body("parentId", equalTo(kept));
        as(ADMINISTRATOR)
                .get("/api/organisations/" + kept + "/history")
                .then()
                .statusCode(200)
                .body("items.act", hasItems("MERGED", "MERGED_INTO"))
                .body("items.findAll { it.act == 'CREATED' }.size()", equalTo(2));
    }

    /** Of A into B into C, A leads to C at once. */
    @Test
    void chainsLeadToTheLast() {
        var last = Organisations.active(Map.of("name", Map.of("fr", "Marronnier uni")));
        Merges.organisations(ADMINISTRATOR, gone, kept).statusCode(200);
        Merges.organisations(ADMINISTRATOR, kept, last).statusCode(200);
        as(VISITOR).get("/api/organisations/" + gone).then().body("id", equalTo(last));
        Merges.organisations(ADMINISTRATOR, last, gone).statusCode(422).body("violations.pointer", contains("/into"));
    }

    @Test
    void trialAnswersTheSameAndStoresNothing() {
        Merges.trial(ADMINISTRATOR, "organisations", gone, kept)
                .statusCode(200)
                .body("aliases", hasItem("LGM"))
                .body("kept", equalTo(kept));
        as(VISITOR).get("/api/organisations/" + gone).then().statusCode(200).body("id", equalTo(gone));
        as(VISITOR).get("/api/organisations/" + kept).then().body("aliases", contains("Les marrons"));
        as(ADMINISTRATOR).get("/api/organisations/" + kept + "/history").then().body("total", equalTo(2));
    }

    @Test
    void onlyTheAdministratorMerges() {
        as(VISITOR).get("/api/organisations/" + gone).then().body("rights", empty());
        Merges.organisations(VISITOR, gone, kept).statusCode(401);
        Merges.organisations(Persona.coordinator("bassin-nord"), gone, kept).statusCode(403);
        Merges.organisations(Persona.manager("la-braise"), gone, kept).statusCode(403);
        as(ADMINISTRATOR).get("/api/organisations/" + gone).then().body("rights", hasItem("MERGE"));
    }

    @Test
    void administratorIsToldWhatIsWrong() {
        var unknown = UUID.randomUUID().toString();
        Merges.organisations(ADMINISTRATOR, unknown, kept).statusCode(404);
        Merges.organisations(ADMINISTRATOR, gone, unknown).statusCode(422);
        Merges.organisations(ADMINISTRATOR, gone, gone).statusCode(422);
        Merges.from(ADMINISTRATOR, "organisations", gone, kept, 99).statusCode(412);
        var candidate = Organisations.proposed(Map.of("name", Map.of("fr", "Le Marronnier proposé")));
        Merges.organisations(ADMINISTRATOR, gone, candidate)
                .statusCode(409)
                .body("code", equalTo("merge-target-inactive"));
        Merges.organisations(ADMINISTRATOR, candidate, kept).statusCode(200);
    }

    @Test
    void peopleOfBothWouldBeMixedAndThoseOfOneFollow() {
        var alias = "marronnier-" + UUID.randomUUID();
        var first =
                Network.organisation(alias, "Marronnier un", "ASBL", null, null).toString();
        var second = Network.another().toString();
        Merges.organisations(ADMINISTRATOR, first, second).statusCode(409).body("code", equalTo("both-have-people"));
        var partner = Persona.partner(alias);
        var keyed = form(UUID.fromString(first), "Tenu par un partenaire");
        String service = as(partner)
                .body(keyed)
                .put("/api/services/by-key/crm/marronnier")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Merges.organisations(ADMINISTRATOR, first, kept).statusCode(200).body("people", equalTo(true));
        as(partner)
                .body(keyed)
                .put("/api/services/by-key/crm/marronnier")
                .then()
                .statusCode(200)
                .body("id", equalTo(service))
                .body("organisationId", equalTo(kept));
    }

    @Test
    void teamsAreNotMerged() {
        String nord = as(VISITOR)
                .get("/api/organisations?kind=BASSIN_TEAM&size=100")
                .then()
                .extract()
                .path("items.find { it.name.fr == 'Bassin Nord' }.id");
        Merges.organisations(ADMINISTRATOR, nord, kept).statusCode(403);
        Merges.organisations(ADMINISTRATOR, gone, nord).statusCode(409).body("code", equalTo("team-not-merged"));
    }
}
