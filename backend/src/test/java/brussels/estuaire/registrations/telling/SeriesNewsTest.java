package brussels.estuaire.registrations.telling;

import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.registrations.telling.Telling.COORDINATOR;
import static brussels.estuaire.registrations.telling.Telling.act;
import static brussels.estuaire.registrations.telling.Telling.calendar;
import static brussels.estuaire.registrations.telling.Telling.register;
import static brussels.estuaire.registrations.telling.Telling.subject;
import static brussels.estuaire.registrations.telling.Telling.toldTo;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.agenda.series.Repeating;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Those who are registered for a series, or for one day of it, are told what concerns them, once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class SeriesNewsTest {
    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void whoRegisteredForTheWholeIsToldThatOneDayIsOff() {
        var series = series("SERIES");
        register(series, address);
        act(second(series), "cancellation");
        var mails = toldTo(address);
        assertThat(mails).hasSize(2);
        assertThat(subject(mails.getFirst())).startsWith("Annulé");
        assertThat(calendar(mails.getFirst())).contains("METHOD:REQUEST", "RRULE", "RECURRENCE-ID", "STATUS:CANCELLED");
    }

    @Test
    void whoRegisteredForTheWholeIsToldOnceThatItPausesAndThatItGoesOn() {
        var series = series("SERIES");
        register(series, address);
        as(COORDINATOR)
                .header("If-Match", Repeating.version(COORDINATOR, "/api/series/" + series))
                .body(Repeating.suspension(Repeating.next()))
                .put("/api/series/" + series + "/suspension")
                .then()
                .statusCode(200);
        var mails = toldTo(address);
        assertThat(mails).hasSize(2);
        assertThat(subject(mails.getFirst())).startsWith("Suspendu à partir du lundi");
        assertThat(text(mails.getFirst())).contains("« Travaux »");
        as(COORDINATOR)
                .header("If-Match", Repeating.version(COORDINATOR, "/api/series/" + series))
                .delete("/api/series/" + series + "/suspension")
                .then()
                .statusCode(200);
        mails = toldTo(address);
        assertThat(mails).hasSize(3);
        assertThat(subject(mails.getFirst())).startsWith("A bien lieu");
    }

    @Test
    void whoRegisteredForTheWholeIsToldOnceThatAllOfItIsOff() {
        var series = series("SERIES");
        register(series, address);
        act(series, "cancellation");
        var mails = toldTo(address);
        assertThat(mails).hasSize(2);
        assertThat(calendar(mails.getFirst())).contains("METHOD:CANCEL", "UID:" + series);
    }

    @Test
    void whoRegisteredForOneDayIsToldThatTheSeriesPauses() {
        var series = series("OCCURRENCE");
        register(second(series), address);
        as(COORDINATOR)
                .header("If-Match", Repeating.version(COORDINATOR, "/api/series/" + series))
                .body(Repeating.suspension(Repeating.next()))
                .put("/api/series/" + series + "/suspension")
                .then()
                .statusCode(200);
        var mails = toldTo(address);
        assertThat(mails).hasSize(2);
        assertThat(subject(mails.getFirst())).startsWith("Annulé");
        assertThat(calendar(mails.getFirst())).contains("METHOD:CANCEL", "UID:" + second(series));
    }

    private static String series(String registration) {
        var form = Events.form(Network.team("bassin-sud-est"), "FORMATION", "Cycle");
        form.put("when", Repeating.nine(Repeating.next()));
        String id = Events.draft(COORDINATOR, form).extract().path("id");
        Repeating.repeat(COORDINATOR, id, Map.of("rule", Repeating.THIRD_MONDAY, "registration", registration))
                .statusCode(201);
        as(COORDINATOR).post("/api/events/" + id + "/publication").then().statusCode(200);
        return id;
    }

    private static String second(String series) {
        return String.valueOf(Repeating.occurrences(COORDINATOR, series).get(1).get("id"));
    }
}
