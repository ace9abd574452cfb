package brussels.estuaire.circles.mandates;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.NEIGHBOUR;
import static brussels.estuaire.circles.Circles.act;
import static brussels.estuaire.circles.Circles.address;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.create;
import static brussels.estuaire.circles.Circles.form;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.mandates;
import static brussels.estuaire.circles.Circles.name;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.WhoSits;
import brussels.estuaire.organisations.Network;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sits in a circle follows from the days of mandates, which those who run it give, end, pass on and renew. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MandateTest {
    @Inject
    WhoSits whoSits;

    @Test
    void coordinatorNamesSomebodyForTheTermOfTheCircle() {
        var circle = circle();
        name(circle, named("Ada"))
                .statusCode(201)
                .body("role", equalTo("MEMBER"))
                .body("state", equalTo("CURRENT"))
                .body("firstDay", equalTo(today().toString()))
                .body("lastDay", equalTo(today().plusMonths(12).minusDays(1).toString()))
                .body("rights", hasItems("CORRECT", "END", "REPLACE"))
                .body("rights", not(hasItem("RENEW")));
        as(NEIGHBOUR).body(named("Bo")).post(mandates(circle)).then().statusCode(403);
        as(professional()).body(named("Bo")).post(mandates(circle)).then().statusCode(403);
        as(COORDINATOR).get(mandates(circle)).then().statusCode(200).body("items.email", contains(address("Ada")));
    }

    @Test
    void whoSitsDoesSoFromTheFirstDayToTheLastAndNotADayLonger() {
        var circle = circle();
        mandate(circle, named("Ada", 1, 3));
        assertThat(sits(circle, "Ada", 0)).isFalse();
        assertThat(sits(circle, "Ada", 1)).isTrue();
        assertThat(sits(circle, "Ada", 3)).isTrue();
        assertThat(sits(circle, "Ada", 4)).isFalse();
        assertThat(sits(circle, "Bo", 2)).isFalse();
        assertThat(sits(circle(), "Ada", 2)).isFalse();
    }

    @Test
    void nobodySitsInACircleThatHasEnded() {
        var circle = circle();
        mandate(circle, named("Ada", -9, 9));
        var ended = form();
        ended.put("lastDay", today().minusDays(1).toString());
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(ended)
                .put("/api/circles/" + circle)
                .then()
                .statusCode(200)
                .body("seated", equalTo(0));
        assertThat(sits(circle, "Ada", -1)).isTrue();
        assertThat(sits(circle, "Ada", 0)).isFalse();
        name(circle, named("Bo")).statusCode(409).body("code", equalTo("circle-ended"));
    }

    @Test
    void mandateThatEndsBeforeItStartsIsRefused() {
        var circle = circle();
        name(circle, named("Ada", 3, 2)).statusCode(422).body("violations.code", contains("ends-before-it-starts"));
        var bo = named("Bo");
        bo.put("sector", "NOWHERE");
        bo.put("organisationId", UUID.randomUUID());
        name(circle, bo).statusCode(422).body("violations.pointer", contains("/sector", "/organisationId"));
        var homoglyph = named("Cy");
        homoglyph.put("email", "аda@example.org");
        name(circle, homoglyph).statusCode(422).body("violations.code", contains("not-an-email"));
        as(COORDINATOR).get(mandates(circle)).then().body("total", equalTo(0));
    }

    @Test
    void coordinatorEndsAMandateEarlyWithAReason() {
        var circle = circle();
        var ada = mandate(circle, named("Ada", -9, 90));
        act(circle, ada, "end", Map.of("lastDay", today().toString())).statusCode(422);
        act(circle, ada, "end", end(-10)).statusCode(422).body("violations.code", contains("ends-before-it-starts"));
        act(circle, ada, "end", end(90)).statusCode(422).body("violations.code", contains("not-earlier"));
        act(circle, ada, "end", end(-1))
                .statusCode(200)
                .body("state", equalTo("OVER"))
                .body("givenUntil", equalTo(today().plusDays(90).toString()));
        assertThat(sits(circle, "Ada", 0)).isFalse();
        act(circle, ada, "end", end(-2)).statusCode(409).body("code", equalTo("mandate-over"));
        act(circle, ada, "renewal", Map.of()).statusCode(409).body("code", equalTo("mandate-ended-early"));
    }

    @Test
    void colleagueTakesOverTheRestForTheSameOrganisation() {
        var circle = circle();
        var form = named("Ada", -9, 90);
        form.put("organisationId", Network.cpasEtterbeek());
        form.put("role", "CHAIR");
        var ada = mandate(circle, form);
        act(circle, ada, "replacement", colleague("Ada", 5)).statusCode(422);
        act(circle, ada, "replacement", colleague("Bo", -9)).statusCode(422);
        act(circle, ada, "replacement", colleague("Bo", 91)).statusCode(422);
        act(circle, ada, "replacement", colleague("Bo", 5))
                .statusCode(201)
                .body("organisationName.fr", equalTo("CPAS d’Etterbeek"))
                .body("role", equalTo("CHAIR"))
                .body("replaces", equalTo(ada))
                .body("lastDay", equalTo(today().plusDays(90).toString()));
        assertThat(sits(circle, "Ada", 4)).isTrue();
        assertThat(sits(circle, "Ada", 5)).isFalse();
        assertThat(sits(circle, "Bo", 5)).isTrue();
        act(circle, ada, "replacement", colleague("Cy", 3)).statusCode(409);
    }

    /** Coordinator: that a colleague takes over the rest keeps nobody from taking back what has not begun. */
    @Test
    void mandateThatHasNotBegunIsTakenBackThoughItsRestIsGiven() {
        var circle = circle();
        var ada = mandate(circle, named("Ada", 5, 90));
        act(circle, ada, "replacement", colleague("Bo", 9)).statusCode(201);
        as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .delete(mandates(circle) + "/" + ada)
                .then()
                .statusCode(204);
        assertThat(sits(circle, "Bo", 9)).isTrue();
    }

    @Test
    void mandateIsRenewedNearItsEndAndOnce() {
        var circle = circle();
        var long_ = mandate(circle, named("Ada", 0, 200));
        act(circle, long_, "renewal", Map.of()).statusCode(409).body("code", equalTo("mandate-not-near-its-end"));
        var bo = mandate(circle, named("Bo", -300, 20));
        act(circle, bo, "renewal", Map.of())
                .statusCode(201)
                .body("state", equalTo("COMING"))
                .body("firstDay", equalTo(today().plusDays(21).toString()))
                .body(
                        "lastDay",
                        equalTo(today().plusDays(21).plusMonths(12).minusDays(1).toString()));
        act(circle, bo, "renewal", Map.of()).statusCode(409);
        assertThat(sits(circle, "Bo", 21)).isTrue();
    }

    @Test
    void coordinatorCorrectsAMandateAndTakesOneBackThatHasNotBegun() {
        var circle = circle();
        var ada = mandate(circle, named("Ada", 5, 90));
        var corrected = named("Ada", 6, 90);
        corrected.put("email", "Ada.B@Example.org");
        put(circle, ada, "\"1\"", corrected).statusCode(412);
        put(circle, ada, "\"0\"", corrected).statusCode(200).body("email", equalTo("ada.b@example.org"));
        put(circle, ada, "\"1\"", named("Ada", 9, 8)).statusCode(422);
        var path = mandates(circle) + "/" + ada;
        as(COORDINATOR).get(path).then().statusCode(200).header("ETag", "\"1\"");
        as(NEIGHBOUR).get(path).then().statusCode(403);
        as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .delete(mandates(circle()) + "/" + ada)
                .then()
                .statusCode(404);
        as(COORDINATOR).header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        var bo = mandate(circle, named("Bo", -1, 90));
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .delete(mandates(circle) + "/" + bo)
                .then()
                .statusCode(409);
    }

    @Test
    void nobodyIsNamedToACouncilBeforeItIsComposed() {
        var day = today().plusDays(30);
        Map<String, Object> form = Map.of("kind", "CAR", "name", Map.of("fr", "CAR"), "composedFrom", day.toString());
        String circle = create(administrator(), form).statusCode(201).extract().path("id");
        as(administrator())
                .body(named("Ada"))
                .post(mandates(circle))
                .then()
                .statusCode(409)
                .body("code", equalTo("circle-open"));
        as(administrator())
                .body(named("Ada", 30, 60))
                .post(mandates(circle))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> end(int days) {
        return Map.of("lastDay", today().plusDays(days).toString(), "reason", "Change de fonction");
    }

    private static Map<String, Object> colleague(String name, int days) {
        return Map.of(
                "name",
                name,
                "email",
                address(name),
                "firstDay",
                today().plusDays(days).toString());
    }

    private boolean sits(String circle, String name, int days) {
        return QuarkusTransaction.requiringNew()
                .call(() -> whoSits.sits(UUID.fromString(circle), address(name), today().plusDays(days)));
    }

    private static ValidatableResponse put(String circle, String mandate, String version, Map<String, ?> form) {
        return as(COORDINATOR)
                .header("If-Match", version)
                .body(form)
                .put(mandates(circle) + "/" + mandate)
                .then();
    }
}
