package brussels.estuaire.registrations.invitations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.registrations.invitations.Inviting.byLink;
import static brussels.estuaire.registrations.invitations.Inviting.change;
import static brussels.estuaire.registrations.invitations.Inviting.event;
import static brussels.estuaire.registrations.invitations.Inviting.invite;
import static brussels.estuaire.registrations.invitations.Inviting.invited;
import static brussels.estuaire.registrations.invitations.Inviting.register;
import static brussels.estuaire.registrations.invitations.Inviting.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.agenda.series.Repeating;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Those who organise an event invite people to it, and read what became of it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EventInvitationTest {
    @Inject
    EraseInvitations erase;

    @Test
    void coordinatorTriesAndNothingIsKept() {
        var event = Registrants.event(5, 72);
        Registrants.registered(event, "Ada", "CONFIRMED");
        invite(event, "bo@example.org").statusCode(200);
        send(event, "/trial", Map.of("addresses", "ada@example.org\nbo@example.org\ncy@example.org\nnobody"))
                .statusCode(200)
                .body("fresh", equalTo(1), "invited", equalTo(1), "registered", equalTo(1), "faulty", equalTo(1))
                .body("faults.line", contains(4))
                .body("faults.fault", contains("NO_ADDRESS"))
                .body("left", equalTo(1999));
        invited(event).body("items.address", contains("bo@example.org"));
    }

    @Test
    void coordinatorWhoSendsTheSameTwiceInvitesNobodyTwice() {
        var event = event(5);
        invite(event, "Ann <ann@example.org>;bo@example.org").body("fresh", equalTo(2));
        invite(event, "ANN@example.org\nbo@example.org\ncy@example.org")
                .body("fresh", equalTo(1))
                .body("invited", equalTo(2));
        invited(event).body("total", equalTo(3)).body("items[0].name", equalTo("Ann"));
    }

    @Test
    void coordinatorReadsWhoOpenedWhoRegisteredAndWhoDeclined() {
        var event = event(5);
        byLink(invited(event, "ann@example.org"))
                .post("/api/my-invitation/opening")
                .then()
                .statusCode(200);
        byLink(invited(event, "bo@example.org"))
                .post("/api/my-invitation/refusal")
                .then()
                .statusCode(200);
        register(invited(event, "cy@example.org"), "Cy").statusCode(201);
        invite(event, "di@example.org");
        invited(event)
                .body("items.state", contains("OPENED", "DECLINED", "REGISTERED", "TO_SEND"))
                .body("items[2].registration", equalTo("CONFIRMED"));
        send(event, "/search", Map.of("state", new String[] {"DECLINED"}))
                .body("items.address", contains("bo@example.org"));
        as(Registrants.COORDINATOR)
                .get("/api/events/" + event + "/invitations/figures")
                .then()
                .statusCode(200)
                .body("invited", equalTo(4), "again", equalTo(0), "left", equalTo(1996))
                .body("states.find { it.state == 'REGISTERED' }.count", equalTo(1));
    }

    @Test
    void coordinatorTakesAnInvitationBackAndItsLinkOpensNothing() {
        var event = event(5);
        var ann = invited(event, "ann@example.org");
        var bo = invited(event, "bo@example.org");
        register(bo, "Bo").statusCode(201);
        withdraw(event, bo).statusCode(409).body("code", equalTo("invitation-answered"));
        withdraw(event(5), ann).statusCode(404);
        withdraw(event, ann).statusCode(204);
        byLink(ann).get("/api/my-invitation").then().statusCode(401);
        invited(event).body("items.address", contains("bo@example.org"));
    }

    @Test
    void coordinatorInvitesNoMoreThanManyAndToNothingThatIsOff() {
        var event = event(5);
        invite(event, many(0, 2000)).statusCode(200).body("fresh", equalTo(2000));
        invite(event, many(2000, 2001)).statusCode(409).body("code", equalTo("too-many-invitations"));
        send(event, "/trial", Map.of("addresses", many(1999, 2001))).body("fresh", equalTo(1), "left", equalTo(0));
        as(Registrants.COORDINATOR)
                .body(Map.of("reason", Map.of("fr", "Grève")))
                .post("/api/events/" + event + "/cancellation")
                .then()
                .statusCode(200);
        invite(event, "ann@example.org").statusCode(409).body("code", equalTo("registration-closed"));
        invite(event, " ").statusCode(422);
        var free = Registrants.event(5, 72, Map.of("ownRules", Map.of("registration", "NONE")));
        invite(free, "ann@example.org").statusCode(409).body("code", equalTo("registration-none"));
    }

    @Test
    void coordinatorOfAnotherBassinAndVisitorsInviteNobody() {
        var event = event(5);
        var form = Map.of("addresses", "ann@example.org");
        for (var to : new String[] {"", "/trial", "/search", "/reminder"}) {
            var told = to.isEmpty() || to.equals("/trial") ? form : Map.of();
            var path = "/api/events/" + event + "/invitations" + to;
            as(Persona.coordinator("bassin-nord")).body(told).post(path).then().statusCode(403);
            as(visitor()).body(told).post(path).then().statusCode(401);
        }
        as(Persona.coordinator("bassin-nord"))
                .get("/api/events/" + event + "/invitations/figures")
                .then()
                .statusCode(403);
        invited(event).body("total", equalTo(0));
    }

    @Test
    void coordinatorBringsASheetAndReadsItAsPasted() {
        var event = event(5);
        String pasted = sheet(event, "Nom;Courriel;Langue\n\"Ann; P\";ann@example.org;NL\n")
                .statusCode(200)
                .extract()
                .path("addresses");
        assertThat(pasted).isEqualTo("Nom; Courriel; Langue\nAnn P; ann@example.org; NL");
        invite(event, pasted).body("fresh", equalTo(1), "faulty", equalTo(0));
        invited(event).body("items.name", contains("Ann P")).body("items.language", contains("NL"));
        sheet(event, "x".repeat(1 << 20) + ";\n1;2").statusCode(413);
        sheet(event, "PK\3\4 no workbook").statusCode(422);
    }

    @Test
    void coordinatorOfASeriesThatRegistersAsAWholeInvitesToTheSeries() {
        var form = Events.form(Registrants.team(), "FORMATION", "Cycle");
        form.put("when", Repeating.nine(Repeating.next()));
        String series = Events.draft(Registrants.COORDINATOR, form).extract().path("id");
        var how = Map.of("rule", Repeating.THIRD_MONDAY, "registration", "SERIES");
        Repeating.repeat(Registrants.COORDINATOR, series, how).statusCode(201);
        as(Registrants.COORDINATOR)
                .post("/api/events/" + series + "/publication")
                .then()
                .statusCode(200);
        var day = String.valueOf(
                Repeating.occurrences(Registrants.COORDINATOR, series).getLast().get("id"));
        invite(day, "ann@example.org").statusCode(200).body("fresh", equalTo(1));
        invited(series).body("items.address", contains("ann@example.org"));
    }

    @Test
    void personWhoWasInvitedIsForgottenWithThoseWhoRegistered() throws SQLException {
        var event = event(5);
        var ann = invited(event, "ann@example.org");
        change("update event set starts_at = now() - interval '25 months', ends_at = null where id = ?", event);
        erase.erase();
        byLink(ann).get("/api/my-invitation").then().statusCode(200);
        change(
                "update registration_invitation set created_at = now() - interval '25 months' where event_id = ?",
                event);
        erase.erase();
        byLink(ann).get("/api/my-invitation").then().statusCode(401);
    }

    @Test
    void historyTellsThatPeopleWereInvitedAndNotWho() {
        var event = event(5);
        invite(event, "ann@example.org").statusCode(200);
        var history = as(Registrants.COORDINATOR)
                .get("/api/events/" + event + "/history")
                .then()
                .statusCode(200)
                .body(containsString("PEOPLE_INVITED"))
                .extract()
                .asString();
        assertThat(history).doesNotContain("ann@");
    }

    private static ValidatableResponse withdraw(String event, String invitation) {
        return as(Registrants.COORDINATOR)
                .post("/api/events/" + event + "/invitations/" + invitation + "/withdrawal")
                .then();
    }

    private static String many(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> "guest" + number + "@example.org")
                .collect(Collectors.joining("\n"));
    }

    private static ValidatableResponse sheet(String event, String csv) {
        return as(Registrants.COORDINATOR)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/events/" + event + "/invitations/sheet")
                .then();
    }
}
