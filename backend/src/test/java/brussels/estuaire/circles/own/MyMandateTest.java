package brussels.estuaire.circles.own;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.act;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.Paging;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sits in a circle reads it by the link in the mails, or signed in with the same address, and no longer than they sit there. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MyMandateTest {
    @Inject
    LinkKey links;

    @Inject
    MyMandates mandates;

    @Test
    void memberWithoutAnAccountReadsWhoElseSitsThere() {
        var circle = circle();
        var ada = mandate(circle, named("Ada", 0, 60));
        var bo = named("Bo", 0, 60);
        bo.put("organisation", "Un cabinet");
        mandate(circle, bo);
        mandate(circle, named("Cy", 5, 60));
        opened(ada, Purpose.MANDATE)
                .statusCode(200)
                .body("sits", equalTo(true))
                .body("email", equalTo("ada@example.org"))
                .body("members.name", contains("Ada", "Bo"))
                .body("members.organisation", contains(null, "Un cabinet"));
    }

    @Test
    void whoseMandateIsOverReadsTheirOwnAndNobodyElses() {
        var circle = circle();
        var ada = mandate(circle, named("Ada", -9, 60));
        mandate(circle, named("Bo", -9, 60));
        var yesterday = today().minusDays(1).toString();
        act(circle, ada, "end", Map.of("lastDay", yesterday, "reason", "Départ"))
                .statusCode(200);
        opened(ada, Purpose.MANDATE)
                .statusCode(200)
                .body("state", equalTo("OVER"))
                .body("sits", equalTo(false))
                .body("members", nullValue())
                .body("reason", equalTo("Départ"));
    }

    @Test
    void linkOpensNothingElse() {
        var ada = mandate(circle(), named("Ada", 0, 60));
        opened(ada, Purpose.REGISTRATION).statusCode(401);
        opened(UUID.randomUUID().toString(), Purpose.MANDATE).statusCode(401);
        as(visitor()).get("/api/my-mandate").then().statusCode(401);
        as(visitor()).get("/api/my-mandates").then().statusCode(401);
        as(professional()).get("/api/my-mandates").then().statusCode(200).body("total", equalTo(0));
    }

    /** The link that a mistyped address got is no way in. */
    @Test
    void whoGotALinkByMistakeOpensNothingByIt() {
        var circle = circle();
        var ada = mandate(circle, named("Mistyped", 0, 60));
        var corrected = named("Ada", 0, 60);
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(corrected)
                .put("/api/circles/" + circle + "/mandates/" + ada)
                .then()
                .statusCode(200);
        opened(ada, Purpose.MANDATE).statusCode(401);
    }

    @Test
    void memberWhoErasesTheirMandateSitsNoLongerAndIsNamedNowhere() {
        var circle = circle();
        var ada = mandate(circle, named("Ada", -9, 60));
        var bo = mandate(circle, named("Bo", -9, 60));
        erased(ada).statusCode(204);
        opened(ada, Purpose.MANDATE).statusCode(401);
        erased(ada).statusCode(401);
        opened(bo, Purpose.MANDATE).statusCode(200).body("members.name", contains("Bo"));
        as(COORDINATOR)
                .get("/api/circles/" + circle + "/mandates")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + ada + "' }.name", nullValue())
                .body("items.find { it.id == '" + ada + "' }.email", nullValue())
                .body(
                        "items.find { it.id == '" + ada + "' }.firstDay",
                        equalTo(today().minusDays(9).toString()));
        // the address is free for another mandate
        mandate(circle, named("Ada", 0, 60));
    }

    @Test
    void memberToBeWhoErasesTheirMandateLeavesNothing() {
        var circle = circle();
        var ada = mandate(circle, named("Ada", 3, 60));
        erased(ada).statusCode(204);
        as(COORDINATOR).get("/api/circles/" + circle + "/mandates").then().body("total", equalTo(0));
    }

    @Test
    void mandatesOfAnAddressAreToldThoseThatHoldFirst() {
        var name = "A" + UUID.randomUUID().toString().replace("-", "");
        var circle = circle();
        mandate(circle, named(name, -90, -60));
        mandate(circle, named(name, 5, 60));
        mandate(circle(), named(name, 0, 60));
        var mine = QuarkusTransaction.requiringNew()
                .call(() -> mandates.of(name.toLowerCase(Locale.ROOT) + "@example.org", new Paging(1, 20)));
        assertThat(mine.items()).extracting(it -> it.state().name()).containsExactly("CURRENT", "COMING", "OVER");
        as(COORDINATOR).get("/api/circles/" + circle).then().statusCode(200);
    }

    private ValidatableResponse opened(String id, Purpose purpose) {
        return by(id, purpose).get("/api/my-mandate").then();
    }

    private ValidatableResponse erased(String id) {
        return by(id, Purpose.MANDATE).post("/api/my-mandate/erasure").then();
    }

    private RequestSpecification by(String id, Purpose purpose) {
        var secret = links.secretOf(new PersonalLink(purpose, UUID.fromString(id), 0));
        return as(visitor()).header("Authorization", "Link " + secret);
    }
}
