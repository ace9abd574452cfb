package brussels.estuaire.councils.decisions;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.opened;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.councils.decisions.Decided.decision;
import static brussels.estuaire.councils.decisions.Decided.follow;
import static brussels.estuaire.councils.decisions.Decided.form;
import static brussels.estuaire.councils.decisions.Decided.meeting;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.platform.Clock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A circle looks back at its next meeting on what it decided at the last one, and on what is open from before. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class FollowUpTest {
    @Test
    void decisionIsCarriedFromMeetingToMeetingUntilItIsClosed() throws SQLException {
        var circle = circle();
        var old = meeting(circle, 60);
        var last = meeting(circle, 20);
        var next = meeting(circle, -10);
        var carried = decision(circle, at(old, "Portée"));
        var closed = decision(circle, at(old, "Faite depuis"));
        decision(circle, at(last, "Prise à la dernière"));
        follow(circle, closed, "DONE").statusCode(201);
        followUp(circle, "")
                .body("meeting.id", equalTo(next))
                .body("last.id", equalTo(last))
                .body("decided.text.fr", contains("Prise à la dernière"))
                .body("open.text.fr", contains("Portée"))
                .body("open.openDays", contains(60))
                .body("closed.text.fr", contains("Faite depuis"))
                .body("rights", contains("RECORD"));
        follow(circle, carried, "DROPPED").statusCode(201);
        followUp(circle, "").body("open", empty()).body("closed.number", contains(1, 2));
        followUp(circle, "?meeting=" + last).body("last.id", equalTo(old)).body("decided.number", contains(1, 2));
    }

    /** Coordinator: the page is open while the circle sits together. */
    @Test
    void meetingThatGoesOnLooksBackOnTheOneBefore() throws SQLException {
        var circle = circle();
        var last = meeting(circle, 20);
        var now = meeting(circle, ZonedDateTime.now(Clock.BRUSSELS).minusMinutes(20));
        meeting(circle, -10);
        decision(circle, at(last, "Prise à la dernière"));
        followUp(circle, "")
                .body("meeting.id", equalTo(now))
                .body("last.id", equalTo(last))
                .body("decided.text.fr", contains("Prise à la dernière"));
    }

    @Test
    void whatIsOverdueComesFirst() throws SQLException {
        var circle = circle();
        meeting(circle, 1);
        decision(circle, form("Sans échéance", 30));
        decision(circle, due("Plus tard", 5));
        decision(circle, due("En retard", -2));
        followUp(circle, "").body("open.number", contains(3, 2, 1)).body("open.overdue", contains(true, false, false));
    }

    /** Circles met before Estuaire knew of it. */
    @Test
    void circleWithoutMeetingsLooksBackOnTheDayOfItsLastDecisions() {
        var circle = circle();
        followUp(circle, "").body("since", nullValue()).body("decided", empty()).body("open", empty());
        decision(circle, form("Avant", 90));
        decision(circle, form("La dernière", 30));
        followUp(circle, "")
                .body("last", nullValue())
                .body("since", equalTo(today().minusDays(30).toString()))
                .body("decided.number", contains(2))
                .body("open.number", contains(1));
    }

    @Test
    void memberReadsItByTheLinkAndNotThatOfAnotherMeeting() throws SQLException {
        var circle = circle();
        decision(circle, at(meeting(circle, 4), "À lire"));
        opened(mandate(circle, named("Ada", 0, 60)))
                .get("/api/my-mandate/follow-up")
                .then()
                .statusCode(200)
                .body("decided.text.fr", contains("À lire"))
                .body("rights", empty());
        as(COORDINATOR)
                .get("/api/circles/" + circle + "/follow-up?meeting=" + meeting(circle(), 1))
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> at(String meeting, String text) {
        var form = form(text);
        form.put("meetingId", meeting);
        return form;
    }

    private static Map<String, Object> due(String text, int inDays) {
        var form = form(text, 30);
        form.put("dueDay", today().plusDays(inDays).toString());
        return form;
    }

    private static ValidatableResponse followUp(String circle, String query) {
        return as(COORDINATOR)
                .get("/api/circles/" + circle + "/follow-up" + query)
                .then()
                .statusCode(200);
    }
}
