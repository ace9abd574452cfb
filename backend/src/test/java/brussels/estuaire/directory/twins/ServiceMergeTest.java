package brussels.estuaire.directory.twins;

import static brussels.estuaire.directory.Services.form;
import static brussels.estuaire.identity.Persona.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who answer for an organisation put together two records of one of its services. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ServiceMergeTest {
    private static final Persona VISITOR = Persona.visitor();
    private static final Persona MANAGER = Persona.manager("la-braise");

    private String gone;
    private String kept;

    @BeforeEach
    void writeItDownTwice() {
        gone = published(
                "Soirées de la Braise",
                Map.of(
                        "summary", Map.of("fr", "Tous les jeudis."),
                        "languages", List.of("fr", "nl"),
                        "openingHours", "Th 18:00-22:00"));
        kept = published("Veillées de la Braise", Map.of("languages", List.of("ar")));
    }

    @Test
    void managerMergesAndTheOldAddressesLeadToTheKeptOne() {
        Merges.services(MANAGER, gone, kept)
                .statusCode(200)
                .body("aliases", contains("Soirées de la Braise"))
                .body("filled", containsInAnyOrder("summary", "openingHours"));
        as(VISITOR)
                .redirects()
                .follow(false)
                .get("/api/services/" + gone)
                .then()
                .statusCode(301)
                .header("Location", endsWith("/api/services/" + kept));
        given().redirects()
                .follow(false)
                .get("/nl/services/" + gone)
                .then()
                .statusCode(301)
                .header("Location", endsWith("/nl/services/" + kept));
        as(VISITOR)
                .get("/api/services/" + gone)
                .then()
                .body("id", equalTo(kept))
                .body("summary.fr", equalTo("Tous les jeudis."))
                .body("languages", contains("ar"));
    }

    @Test
    void reportedErrorsFollowAndTheListLeavesItOut() {
        as(VISITOR)
                .body(Map.of("reasons", List.of("HOURS"), "message", "Plutôt le mardi."))
                .post("/api/services/" + gone + "/error-reports")
                .then()
                .statusCode(201);
        Merges.services(MANAGER, gone, kept).statusCode(200).body("errorReports", equalTo(1));
        as(VISITOR).get("/api/services?q=soirées braise").then().body("items.id", hasItem(kept));
        as(MANAGER).get("/api/services/" + kept + "/error-reports").then().body("items.size()", equalTo(1));
        as(MANAGER).get("/api/services?visibility=ARCHIVED&size=100").then().body("items.id", not(hasItem(gone)));
    }

    @Test
    void historyOfBothIsReadFromTheKeptOne() {
        Merges.services(MANAGER, gone, kept).statusCode(200);
        as(MANAGER)
                .get("/api/services/" + kept + "/history")
                .then()
                .body("items.act", hasItems("MERGED", "MERGED_INTO"))
                .body("items.findAll { it.act == 'CREATED' }.size()", equalTo(2));
        as(MANAGER).get("/api/services/" + gone + "/history").then().statusCode(404);
    }

    @Test
    void partnerGoesOnWritingTheKeptOneUnderItsKey() {
        var partner = Persona.partner("la-braise");
        var key = "/api/services/by-key/crm/" + UUID.randomUUID();
        var form = form(Network.laBraise(), "Tenu sous une clé");
        String keyed =
                as(partner).body(form).put(key).then().statusCode(201).extract().path("id");
        Merges.services(MANAGER, keyed, kept).statusCode(200);
        as(partner).body(form).put(key).then().statusCode(200).body("id", equalTo(kept));
    }

    @Test
    void trialStoresNothing() {
        Merges.trial(MANAGER, "services", gone, kept).statusCode(200).body("filled", hasItem("summary"));
        as(VISITOR).get("/api/services/" + gone).then().body("id", equalTo(gone));
        as(VISITOR).get("/api/services/" + kept).then().body("summary", equalTo(null));
    }

    @Test
    void onlyWhoAnswersForBothMerges() {
        var elsewhere = Services.published(Persona.administrator(), form(Network.aidantsProches(), "Ailleurs"));
        Merges.services(VISITOR, gone, kept).statusCode(401);
        Merges.services(Persona.editor("la-braise"), gone, kept).statusCode(403);
        Merges.services(MANAGER, gone, elsewhere).statusCode(403);
        Merges.services(MANAGER, elsewhere, gone).statusCode(403);
        Merges.services(Persona.coordinator("bassin-nord"), elsewhere, gone).statusCode(200);
    }

    @Test
    void managerIsToldWhatIsWrong() {
        Merges.services(MANAGER, UUID.randomUUID().toString(), kept).statusCode(404);
        Merges.services(MANAGER, gone, UUID.randomUUID().toString()).statusCode(422);
        Merges.services(MANAGER, gone, gone).statusCode(422);
        Merges.from(MANAGER, "services", gone, kept, 99).statusCode(412);
        String draft = Services.draft(MANAGER, form(Network.laBraise(), "Fini"))
                .extract()
                .path("id");
        as(MANAGER)
                .header("If-Match", "\"0\"")
                .delete("/api/services/" + draft)
                .then()
                .statusCode(204);
        Merges.services(MANAGER, gone, draft).statusCode(409).body("code", equalTo("merge-target-inactive"));
    }

    private static String published(String name, Map<String, Object> told) {
        var form = form(Network.laBraise(), name);
        form.putAll(told);
        return Services.published(MANAGER, form);
    }
}
