package brussels.estuaire.councils.meetings;

import static brussels.estuaire.agenda.Events.published;
import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.NEIGHBOUR;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.opened;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sits in a circle reads its meetings and how many come; who runs it, also who came to which. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MeetingTest {
    private String circle;

    @BeforeEach
    void inACircle() {
        circle = circle(Map.of("quorum", 2));
    }

    @Test
    void memberReadsTheNextMeetingAndTheirOwnAnswer() {
        var ada = mandate(circle, named("Ada", -9, 60));
        mandate(circle, named("Bo", -9, 60));
        var event = meeting(120);
        comes(event, "Ada");
        opened(ada)
                .get("/api/my-mandate/meetings")
                .then()
                .statusCode(200)
                .body("items.id", contains(event))
                .body("items[0].expected", equalTo(2), "items[0].comes", equalTo(1))
                .body("items[0].present", nullValue())
                .body("items[0].quorum.needed", equalTo(2), "items[0].quorum.reached", equalTo(false))
                .body("items[0].own.answer", equalTo("COMES"));
        comes(event, "Bo");
        meetings().body("items[0].quorum.reached", equalTo(true), "items[0].own", nullValue());
    }

    /** Two colleagues in the place of one do not make a quorum. */
    @Test
    void substituteCountsInThePlaceOfSomebodyAndAGuestNever() {
        mandate(circle, named("Ada", -9, 60));
        mandate(circle, role("Sub", "SUBSTITUTE"));
        mandate(circle, role("Stand", "SUBSTITUTE"));
        mandate(circle, role("Guest", "PERMANENT_GUEST"));
        var event = meeting(120);
        for (var name : new String[] {"Sub", "Stand", "Guest"}) {
            comes(event, name);
        }
        meetings().body("items[0].comes", equalTo(3), "items[0].quorum.counted", equalTo(1));
        mandate(circle, named("Bo", -9, 60));
        meetings().body("items[0].quorum.counted", equalTo(2), "items[0].quorum.reached", equalTo(true));
    }

    @Test
    void whoRunsTheCircleReadsWhoCameOverItsCycle() throws SQLException {
        mandate(circle, named("Ada", -90, 60));
        mandate(circle, named("Bo", -90, -20));
        var first = meeting(120);
        var second = meeting(240);
        comes(first, "Ada");
        comes(first, "Bo");
        comes(second, "Ada");
        held(first, 30, "Ada");
        held(second, 10, "Ada");
        as(COORDINATOR)
                .get("/api/circles/" + circle + "/presence")
                .then()
                .statusCode(200)
                .body("meetings.id", contains(first, second))
                .body("meetings[0].present", equalTo(1), "meetings[0].expected", equalTo(2))
                .body("meetings[0].quorum.reached", equalTo(false))
                .body("members.name", contains("Ada", "Bo"))
                .body("members[0].marks.presence", contains("PRESENT", "PRESENT"))
                .body("members[0].present", equalTo(2), "members[0].expected", equalTo(2))
                .body("members[1].marks[1].answer", nullValue())
                .body("members[1].present", equalTo(0), "members[1].expected", equalTo(1));
    }

    @Test
    void strangerReadsNoneOfIt() {
        var over = mandate(circle, named("Over", -60, -1));
        meeting(120);
        var path = "/api/circles/" + circle;
        for (var what : new String[] {"/meetings", "/presence"}) {
            as(visitor()).get(path + what).then().statusCode(401);
        }
        for (var stranger : new Persona[] {professional(), NEIGHBOUR}) {
            as(stranger).get(path + "/meetings").then().statusCode(404);
            as(stranger).get(path + "/presence").then().statusCode(403);
        }
        opened(over).get("/api/my-mandate/meetings").then().statusCode(404);
        as(visitor()).get("/api/my-mandate/meetings").then().statusCode(401);
    }

    @Test
    void circleKeepsItsQuorumAndNoneThatNobodyReaches() {
        as(COORDINATOR).get("/api/circles/" + circle).then().body("quorum", equalTo(2));
        var form = Circles.form();
        form.put("quorum", 0);
        as(COORDINATOR)
                .body(form)
                .post("/api/circles")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/quorum"));
        as(COORDINATOR).get("/api/circles/" + circle()).then().body("quorum", nullValue());
    }

    @Test
    void circleWithoutMeetingsHasAnEmptyTable() {
        meetings().body("items", empty(), "total", equalTo(0));
        as(COORDINATOR)
                .get("/api/circles/" + circle + "/presence")
                .then()
                .statusCode(200)
                .body("meetings", empty(), "members", hasSize(0), "members", notNullValue());
    }

    private ValidatableResponse meetings() {
        return as(COORDINATOR)
                .get("/api/circles/" + circle + "/meetings")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> role(String name, String role) {
        var form = named(name, -9, 60);
        form.put("role", role);
        return form;
    }

    private String meeting(int hours) {
        var form = Events.meeting(Network.team("bassin-sud-est"), "Réunion", circle);
        form.put("when", Map.of("precision", "TIME", "start", Registrants.in(hours), "end", Registrants.in(hours + 3)));
        form.put("ownRules", Map.of("registration", "OPEN"));
        return published(COORDINATOR, form);
    }

    private static void comes(String event, String name) {
        as(COORDINATOR)
                .body(Registrants.form(name))
                .post("/api/events/" + event + "/registrations")
                .then()
                .statusCode(201);
    }

    /** It was so many days ago, and one of them came. */
    private static void held(String event, int daysAgo, String came) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.createStatement()) {
            statement.executeUpdate("update event set state = 'HELD', starts_at = now() - interval '" + daysAgo
                    + " days', ends_at = null where id = '" + event + "'");
            statement.executeUpdate("update registration set presence = 'PRESENT' where event_id = '" + event
                    + "' and name = '" + came + "'");
        }
    }
}
