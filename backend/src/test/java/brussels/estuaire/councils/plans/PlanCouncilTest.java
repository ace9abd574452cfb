package brussels.estuaire.councils.plans;

import static brussels.estuaire.circles.Circles.act;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.councils.plans.Plans.action;
import static brussels.estuaire.councils.plans.Plans.form;
import static brussels.estuaire.councils.plans.Plans.plan;
import static brussels.estuaire.councils.plans.Plans.priority;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sits in a bassin's council without an account reads its plan, drafts too, and no longer than they sit there. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class PlanCouncilTest {
    @Inject
    LinkKey links;

    @Test
    void memberOfTheCouncilReadsADraft() {
        var year = Plans.freeYear();
        var plan = plan(year);
        var typed = form(priority(plan, "Se connaître"), "Portes ouvertes");
        typed.put("owner", "Un cabinet");
        action(plan, typed);
        var ada = mandate(circle(), named("Ada", 0, 60));
        opened(ada, year)
                .statusCode(200)
                .body("id", equalTo(plan))
                .body("rights", empty())
                .body("priorities[0].actions[0].owner", equalTo("Un cabinet"));
        opened(ada, year + 1).statusCode(404);
        opened(UUID.randomUUID().toString(), year).statusCode(401);
        as(visitor()).get("/api/my-mandate/plan?year=" + year).then().statusCode(401);
    }

    @Test
    void whoseMandateIsOverReadsItNoLonger() {
        var year = Plans.freeYear();
        plan(year);
        var circle = circle();
        var ada = mandate(circle, named("Ada", -9, 60));
        opened(ada, year).statusCode(200);
        var yesterday = today().minusDays(1).toString();
        act(circle, ada, "end", Map.of("lastDay", yesterday, "reason", "Départ"))
                .statusCode(200);
        opened(ada, year).statusCode(404);
    }

    @Test
    void memberOfAnotherKindOfCircleReadsNone() {
        var year = Plans.freeYear();
        plan(year);
        var ada = mandate(circle(Map.of("kind", "CDP")), named("Ada", 0, 60));
        opened(ada, year).statusCode(404);
    }

    private ValidatableResponse opened(String mandate, int year) {
        var secret = links.secretOf(new PersonalLink(Purpose.MANDATE, UUID.fromString(mandate), 0));
        return as(visitor())
                .header("Authorization", "Link " + secret)
                .get("/api/my-mandate/plan?year=" + year)
                .then();
    }
}
