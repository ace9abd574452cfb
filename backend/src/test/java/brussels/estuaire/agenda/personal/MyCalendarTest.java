package brussels.estuaire.agenda.personal;

import static brussels.estuaire.agenda.personal.MyCalendars.PAGE;
import static brussels.estuaire.agenda.personal.MyCalendars.choice;
import static brussels.estuaire.agenda.personal.MyCalendars.read;
import static brussels.estuaire.agenda.personal.MyCalendars.renewed;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.partner;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.twins.Organisations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

/** The address of somebody's own calendar, and what they choose; for what it holds see PersonalFeedTest. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MyCalendarTest {
    private final Persona somebody = new Persona("somebody " + UUID.randomUUID(), "estuaire-web", Map.of());

    @Test
    void whoHasAnAccountGetsAnAddressAndFindsItAgain() {
        as(somebody).get(PAGE).then().statusCode(200).body("address", nullValue(), "createdAt", nullValue());
        var path = renewed(as(somebody));
        assertThat(path).matches("/api/calendars/[A-Za-z0-9_-]{64}\\.ics");
        as(somebody)
                .get(PAGE)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("address", matchesPattern(".*" + path), "bassins", empty(), "language", equalTo("FR"));
    }

    @Test
    void addressThatWasRenewedOrTakenAwayIsNotThereAnyMore() {
        var first = renewed(as(somebody));
        var second = renewed(as(somebody));
        assertThat(second).isNotEqualTo(first);
        read(first).statusCode(404);
        as(somebody).delete(PAGE).then().statusCode(428);
        as(somebody).header("If-Match", "\"1\"").delete(PAGE).then().statusCode(204);
        read(second).statusCode(404);
        as(somebody).header("If-Match", "\"-1\"").delete(PAGE).then().statusCode(412);
        var third = renewed(as(somebody));
        read(first).statusCode(404);
        read(second).statusCode(404);
        assertThat(third).isNotEqualTo(second);
    }

    @Test
    void addressIsStoredNowhereEvenForARepeatedRequest() throws Exception {
        var path = renewed(as(somebody).header("Idempotency-Key", "renew-my-calendar"));
        assertThat(renewed(as(somebody).header("Idempotency-Key", "renew-my-calendar")))
                .isNotEqualTo(path);
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var rows = superuser
                        .createStatement()
                        .executeQuery("select 1 from idempotency_key where key = 'renew-my-calendar'")) {
            assertThat(rows.next()).isFalse();
        }
    }

    /** A calendar without the events of one's organisation would say that they are off. */
    @Test
    void calendarIsNeverEmptyBecauseNobodyCanAskKeycloak() {
        read(renewed(as(somebody)))
                .statusCode(503)
                .header("Retry-After", "5")
                .body("code", equalTo("accounts-unavailable"));
    }

    @Test
    void whoChoosesIsToldOfEachFault() {
        change(choice("bassins", "SUD_EST")).statusCode(412);
        renewed(as(somebody));
        as(somebody).body(choice("bassins", "SUD_EST")).put(PAGE).then().statusCode(428);
        change(choice("bassins", "SUD_EST", "MOON")).statusCode(422).body("violations.pointer", contains("/bassins/1"));
        change(Map.of("themes", List.of("NOPE"), "organisations", List.of(UUID.randomUUID())))
                .statusCode(422)
                .body("violations.pointer", contains("/language"));
        change(Map.of("language", "NL", "themes", List.of("NOPE"), "organisations", List.of(UUID.randomUUID())))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/themes/0", "/organisations/0"));
        change(choice("bassins", "SUD_EST", "REGION", "SUD_EST"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("bassins", contains("SUD_EST", "REGION"));
    }

    @Test
    void whoChoseAnOrganisationReadsTheOneThatStandsForIt() {
        var gone = organisation();
        var kept = organisation();
        renewed(as(somebody));
        change(choice("organisations", gone)).statusCode(200);
        as(Persona.administrator())
                .body(Map.of("into", kept, "version", 1))
                .post("/api/organisations/" + gone + "/merge")
                .then()
                .statusCode(200);
        as(somebody).get(PAGE).then().header("ETag", "\"2\"").body("organisations", contains(kept));
    }

    private static String organisation() {
        return Organisations.active(Map.of("name", Map.of("fr", "Organisatrice " + UUID.randomUUID())));
    }

    @Test
    void visitorAndPartnerHaveNone() {
        for (var request : List.of("GET", "POST", "PUT", "DELETE")) {
            as(visitor()).body("{}").request(request, PAGE).then().statusCode(401);
        }
        as(partner("la-braise")).post(PAGE).then().statusCode(403);
        read("/api/calendars/" + "A".repeat(64) + ".ics").statusCode(404);
        read("/api/calendars/short.ics").statusCode(404);
    }

    @Test
    void nobodyElseFindsTheCalendarAndNoQueryShowsItUnnamed() throws Exception {
        renewed(as(somebody));
        as(Persona.professional()).get(PAGE).then().body("address", nullValue());
        try (var application = RealPostgres.server().connectAsApplication();
                var rows = application.createStatement().executeQuery("select * from personal_calendar")) {
            assertThat(rows.next()).isFalse();
        }
    }

    /** 503 is logged, and its problem repeats the address that was asked for. */
    @Test
    void noLogAndNoProblemRepeatsTheSecret() {
        var path = renewed(as(somebody));
        var secret = path.replaceAll(".*/|\\.ics", "");
        var encoded = path.replace(secret, "%" + Integer.toHexString(secret.charAt(0)) + secret.substring(1));
        var lines = logged(() -> {
            read(path).statusCode(503).body("instance", equalTo("/api/calendars/***.ics"));
            assertThat(read(encoded).extract().asString()).doesNotContain(secret.substring(1));
            as(visitor()).post("/unsubscribe/" + secret).then().body("instance", equalTo("/unsubscribe/***"));
        });
        assertThat(lines).anyMatch(line -> line.contains("/api/calendars/***.ics"));
        assertThat(lines).noneMatch(line -> line.contains(secret.substring(1)));
    }

    private ValidatableResponse change(Map<String, ?> form) {
        return as(somebody).header("If-Match", "\"0\"").body(form).put(PAGE).then();
    }

    private static Queue<String> logged(Runnable acts) {
        var lines = new ConcurrentLinkedQueue<String>();
        var console = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                lines.add(getFormatter().format(line));
            }
        };
        console.setFormatter(new PatternFormatter("%c %s%e%n"));
        Logger.getLogger("").addHandler(console);
        acts.run();
        Logger.getLogger("").removeHandler(console);
        return lines;
    }
}
