package brussels.estuaire.councils.calls.own;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.councils.calls.Calls.candidacy;
import static brussels.estuaire.councils.calls.Calls.candidate;
import static brussels.estuaire.councils.calls.Calls.close;
import static brussels.estuaire.councils.calls.Calls.decide;
import static brussels.estuaire.councils.calls.Calls.open;
import static brussels.estuaire.councils.calls.Calls.path;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who answered a call without an account reads, corrects and takes back what they wrote by the link in the mails. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MyCandidacyTest {
    @Inject
    LinkKey links;

    @Test
    void candidateReadsAndCorrectsWhatTheyWrote() {
        var call = open(circle());
        var ada = candidacy(call, candidate("Ada"));
        by(ada).get("/api/my-candidacy")
                .then()
                .statusCode(200)
                .body("email", equalTo("ada@example.org"))
                .body("call.circle.fr", equalTo("Conseil de l’action"))
                .body("rights", containsInAnyOrder("CORRECT", "ERASE"));
        by(ada).body(corrected()).put("/api/my-candidacy").then().statusCode(428);
        from(ada, 0).body(Map.of("name", "Ada")).put("/api/my-candidacy").then().statusCode(422);
        from(ada, 0)
                .body(corrected())
                .put("/api/my-candidacy")
                .then()
                .statusCode(200)
                .body("motivation", equalTo("Autre chose"))
                .body("email", equalTo("ada@example.org"));
    }

    @Test
    void nobodyCorrectsOnceTheCallIsClosed() throws Exception {
        var call = open(circle());
        var ada = candidacy(call, candidate("Ada"));
        close(call);
        by(ada).get("/api/my-candidacy").then().body("rights", contains("ERASE"));
        from(ada, 0)
                .body(corrected())
                .put("/api/my-candidacy")
                .then()
                .statusCode(409)
                .body("code", equalTo("call-closed"));
    }

    @Test
    void nobodyCorrectsWhatIsDecided() {
        var circle = circle();
        var call = open(circle);
        var ada = candidacy(call, candidate("Ada"));
        decide(circle, call, ada, "refusal", Map.of("message", "Complet")).statusCode(200);
        by(ada).get("/api/my-candidacy")
                .then()
                .body("state", equalTo("REFUSED"))
                .body("message", equalTo("Complet"));
        from(ada, 1)
                .body(corrected())
                .put("/api/my-candidacy")
                .then()
                .statusCode(409)
                .body("code", equalTo("candidacy-decided"));
    }

    @Test
    void candidateTakesItBackAndIsErasedAtOnce() {
        var circle = circle();
        var call = open(circle);
        var ada = candidacy(call, candidate("Ada"));
        by(ada).delete("/api/my-candidacy").then().statusCode(428);
        from(ada, 0).delete("/api/my-candidacy").then().statusCode(204);
        by(ada).get("/api/my-candidacy").then().statusCode(401);
        as(COORDINATOR)
                .get(path(circle, call) + "/candidacies")
                .then()
                .body("items[0].name", nullValue())
                .body("items[0].motivation", nullValue());
        decide(circle, call, ada, "acceptance", Map.of()).statusCode(404);
        candidacy(call, candidate("Ada"));
    }

    @Test
    void linkOpensNothingElse() {
        var ada = candidacy(open(circle()), candidate("Ada"));
        as(visitor()).get("/api/my-candidacy").then().statusCode(401);
        by(UUID.randomUUID().toString()).get("/api/my-candidacy").then().statusCode(401);
        by(ada).get("/api/my-mandate").then().statusCode(401);
        var other = links.secretOf(new PersonalLink(Purpose.MANDATE, UUID.fromString(ada), 0));
        as(visitor())
                .header("Authorization", "Link " + other)
                .get("/api/my-candidacy")
                .then()
                .statusCode(401);
    }

    private static Map<String, Object> corrected() {
        return new HashMap<>(Map.of("name", "Ada", "motivation", "Autre chose", "language", "NL"));
    }

    private RequestSpecification by(String id) {
        var secret = links.secretOf(new PersonalLink(Purpose.CANDIDACY, UUID.fromString(id), 0));
        return as(visitor()).header("Authorization", "Link " + secret);
    }

    private RequestSpecification from(String id, int version) {
        return by(id).header("If-Match", "\"" + version + "\"");
    }
}
