package brussels.estuaire.agenda.search;

import static brussels.estuaire.agenda.Events.form;
import static brussels.estuaire.agenda.Events.published;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Status;
import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The feed opens in programs of several makers, and says the same as the agenda. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CalendarTest {
    private static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    private static UUID team;

    @BeforeAll
    static void organisations() {
        team = Network.team("bassin-sud-est");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-19T09:00:00+01:00, DTSTART;TZID=Europe/Brussels:20260119T090000",
        "2026-07-20T09:00:00+02:00, DTSTART;TZID=Europe/Brussels:20260720T090000"
    })
    void subscriberReadsNineOClockInWinterAndInSummer(String start, String written) throws Exception {
        var id = timed(start);
        var feed = feed(Map.of("id", id));
        assertThat(feed).contains(written);
        assertThat(read(feed).getDateStart().getValue().toInstant())
                .isEqualTo(Instant.from(OffsetDateTime.parse(start)));
    }

    @Test
    void subscriberReadsEachLineOfAStrictCalendar() throws Exception {
        var form = form(team, "FORMATION", "Écouter, parler ; se taire\nMéthode \\ outils");
        form.put("description", Map.of("fr", "Une longue description. ".repeat(20)));
        form.put("place", Map.of("name", Map.of("fr", "Maison, au fond"), "commune", "21005", "postalCode", "1040"));
        form.put("when", Map.of("precision", "DAY", "start", "2026-10-05", "end", "2026-10-09"));
        var feed = feed(Map.of("id", published(COORDINATOR, form)));
        assertThat(Arrays.stream(feed.split("\r\n")))
                .allSatisfy(line -> assertThat(line.getBytes("UTF-8").length).isLessThanOrEqualTo(75));
        var calendar = strictly(feed);
        assertThat(calendar.validate().getEntries()).isEmpty();
        var event = read(feed);
        assertThat(event.getSummary().getValue()).isEqualTo("Écouter, parler ; se taire\nMéthode \\ outils");
        assertThat(event.getLocation().getValue()).isEqualTo("Maison, au fond, 1040 Etterbeek");
        assertThat(feed)
                .contains(
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "DTSTART;VALUE=DATE:20261005",
                        "DTEND;VALUE=DATE:20261010");
    }

    @Test
    void subscriberIsToldThatItIsOffUnderTheSameIdentifier() {
        var id = timed("2026-05-11T14:00:00+02:00");
        var before = read(feed(Map.of("id", id)));
        as(COORDINATOR)
                .body(Map.of("reason", Map.of("fr", "Grève")))
                .post("/api/events/" + id + "/cancellation")
                .then()
                .statusCode(200);
        var after = read(feed(Map.of("id", id)));
        assertThat(after.getUid().getValue())
                .isEqualTo(before.getUid().getValue())
                .isEqualTo(id);
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getStatus()).isEqualTo(Status.cancelled());
        assertThat(after.getSummary().getValue()).startsWith("Annulé : ");
        assertThat(after.getDescription().getValue()).contains("Grève");
    }

    @Test
    void subscriberIsToldNothingTwiceAndWhatChangedAtOnce() {
        var id = timed("2026-05-12T14:00:00+02:00");
        var tag = asked(id, "\"none\"").then().statusCode(200).extract().header("ETag");
        assertThat(tag).matches("\"[!#-~]+\"");
        asked(id, tag).then().statusCode(304);
        as(COORDINATOR)
                .body(Map.of("reason", Map.of("fr", "Grève")))
                .post("/api/events/" + id + "/postponement")
                .then()
                .statusCode(200);
        asked(id, tag).then().statusCode(200);
    }

    @Test
    void strangerReadsNothingThatTheAgendaDoesNotShow() {
        var form = Events.meeting(team, "Réunion du cercle");
        form.put("when", Map.of("precision", "DAY", "start", "2026-03-03"));
        var closed = published(COORDINATOR, form);
        var vague = form(team, "FORMATION", "En mars");
        vague.put("when", Map.of("precision", "MONTH", "start", "2026-03-01"));
        var roughly = published(COORDINATOR, vague);
        assertThat(feed(Map.of("id", closed))).doesNotContain("VEVENT");
        assertThat(feed(Map.of("id", roughly))).doesNotContain("VEVENT");
        as(Persona.visitor())
                .accept("text/calendar")
                .get("/api/events.ics?nope=1")
                .then()
                .statusCode(400);
    }

    @Test
    void strangerIsNotGivenTheCalendarThatWasWrittenForWhoRunsTheBassin() throws Exception {
        var form = Events.meeting(team, "Réunion du cercle");
        form.put("when", Map.of("precision", "DAY", "start", "2026-03-04"));
        var closed = published(COORDINATOR, form);
        var address = "/api/events.ics?id=" + closed;
        var own = as(COORDINATOR).accept("text/calendar").get(address).asString();
        assertThat(own).contains("Réunion du cercle");
        assertThat(feed(Map.of("id", closed))).doesNotContain("VEVENT");
        assertThat(as(COORDINATOR).accept("text/calendar").get(address).asString())
                .isEqualTo(own);
    }

    private static String timed(String start) {
        var form = form(team, "FORMATION", "À l’heure");
        form.put("when", Map.of("precision", "TIME", "start", start));
        return published(COORDINATOR, form);
    }

    private static Response asked(String id, String tag) {
        return as(Persona.visitor())
                .accept("text/calendar")
                .header("If-None-Match", tag)
                .get("/api/events.ics?id=" + id);
    }

    private static String feed(Map<String, ?> parameters) {
        return as(Persona.visitor())
                .accept("text/calendar")
                .queryParams(parameters)
                .get("/api/events.ics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static VEvent read(String feed) {
        return Biweekly.parse(feed).first().getEvents().getFirst();
    }

    private static Calendar strictly(String feed) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(feed));
    }
}
