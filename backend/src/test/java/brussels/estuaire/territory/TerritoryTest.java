package brussels.estuaire.territory;

import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TerritoryTest {
    private static final Persona VISITOR = Persona.visitor();
    private static final Persona ADMINISTRATOR = Persona.administrator();

    @ParameterizedTest
    @CsvSource({
        "postalCode=1020, NORD",
        "postalCode=1200, SUD_EST",
        "commune=21005, SUD_EST",
        "postalCode=1040&commune=21005, SUD_EST",
        "postalCode=1030, NORD_EST",
        "postalCode=1050&commune=21009, SUD"
    })
    void visitorIsToldTheBassinWhereItIsCertain(String address, String bassin) {
        as(VISITOR)
                .get("/api/localities?" + address)
                .then()
                .statusCode(200)
                .body("state", equalTo("CERTAIN"))
                .body("bassin", equalTo(bassin));
    }

    @Test
    void visitorIsToldTheCandidatesWhereNoSourceIsSure() {
        as(VISITOR)
                .get("/api/localities?postalCode=1040")
                .then()
                .body("state", equalTo("TO_CONFIRM"))
                .body("bassin", nullValue())
                .body("candidates.bassin", containsInAnyOrder("SUD_EST", "CENTRE_OUEST"))
                .body("candidates.evidence", not(hasItem(nullValue())));
        as(VISITOR).get("/api/localities?postalCode=1000").then().body("state", equalTo("TO_CONFIRM"));
        as(VISITOR).get("/api/localities?commune=21004").then().body("state", equalTo("TO_CONFIRM"));
    }

    @Test
    void visitorOutsideTheRegionHasNoBassin() {
        as(VISITOR)
                .get("/api/localities?postalCode=4000")
                .then()
                .body("state", equalTo("NONE"))
                .body("candidates", empty());
        as(VISITOR).get("/api/localities").then().statusCode(400);
        as(VISITOR).get("/api/localities?postalCode=10400").then().statusCode(400);
    }

    @Test
    void visitorSeesFiveBassinsAndNineteenCommunes() {
        as(VISITOR).get("/api/bassins").then().body("total", equalTo(5));
        as(VISITOR)
                .get("/api/bassins/NORD")
                .then()
                .body("communes.find { it.nis == '21004' }.shared", equalTo(true))
                .body("communes.find { it.nis == '21010' }.shared", equalTo(false));
        as(VISITOR).get("/api/bassins/OUEST").then().statusCode(404);
        as(VISITOR).get("/api/communes?size=100").then().body("total", equalTo(19));
    }

    @Test
    void administratorCannotPutALocalityInTwoBassinsAtOnce() {
        var form = certainAssignment();
        form.put("from", "2030-01-01");
        as(ADMINISTRATOR)
                .body(form)
                .post("/api/assignments")
                .then()
                .statusCode(409)
                .body("code", equalTo("assignment-overlap"));
    }

    @Test
    void administratorEndsAnAssignmentAndSeesTheGap() {
        var form = certainAssignment();
        form.put("until", "2999-01-01");
        change(form);
        as(ADMINISTRATOR)
                .get("/api/assignments/gaps?size=100")
                .then()
                .body(
                        "items.find { it.localityId == '%s' }.from".formatted(form.get("localityId")),
                        equalTo("2999-01-01"));
        form.put("until", null);
        change(form);
        as(ADMINISTRATOR).get("/api/assignments/gaps").then().body("items", empty());
    }

    private static void change(Map<String, Object> form) {
        var jette = jette();
        as(ADMINISTRATOR)
                .header("If-Match", "\"" + jette.get("version") + "\"")
                .body(form)
                .put("/api/assignments/" + jette.get("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void onlyTheAdministratorEditsTheTerritory() {
        as(VISITOR).get("/api/assignments").then().statusCode(401);
        as(Persona.editor("la-braise")).get("/api/assignments").then().statusCode(403);
        as(Persona.coordinator("bassin-nord"))
                .get("/api/assignments")
                .then()
                .statusCode(200)
                .body("total", notNullValue());
        as(Persona.coordinator("bassin-nord"))
                .body(certainAssignment())
                .post("/api/assignments")
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> jette() {
        return as(ADMINISTRATOR)
                .get("/api/assignments?size=100")
                .then()
                .extract()
                .path("items.find { it.commune == '21010' }");
    }

    /** The assignment of Jette, as a form. */
    private static Map<String, Object> certainAssignment() {
        var form = new LinkedHashMap<>(jette());
        form.keySet().retainAll(Set.of("localityId", "bassin", "from", "until", "confidence", "source"));
        return form;
    }
}
