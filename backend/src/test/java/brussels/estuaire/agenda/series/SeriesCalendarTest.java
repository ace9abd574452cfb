package brussels.estuaire.agenda.series;

import static brussels.estuaire.agenda.series.Repeating.form;
import static brussels.estuaire.agenda.series.Repeating.next;
import static brussels.estuaire.agenda.series.Repeating.nine;
import static brussels.estuaire.agenda.series.Repeating.occurrences;
import static brussels.estuaire.agenda.series.Repeating.published;
import static brussels.estuaire.agenda.series.Repeating.suspension;
import static brussels.estuaire.agenda.series.Repeating.version;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.platform.Clock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A series is one entry of a calendar: programs read the same days out of it as the agenda shows. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SeriesCalendarTest {
    private static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    private static final Map<String, ?> REASON = Map.of("reason", Map.of("fr", "Travaux"));
    private static final TimeZone BRUSSELS = TimeZone.getTimeZone(Clock.BRUSSELS);

    private static UUID team;

    @BeforeAll
    static void organisations() {
        team = Network.team("bassin-sud-est");
    }

    @Test
    void subscriberReadsNineOClockOfEachThirdMondayInWinterAndInSummer() throws Exception {
        var id = published(COORDINATOR, form(team, "Troisième lundi"));
        var feed = feed(id);
        assertThat(feed).contains("RRULE:FREQ=MONTHLY;BYDAY=3MO", "UID:" + id);
        assertThat(new CalendarBuilder()
                        .build(new StringReader(feed))
                        .validate()
                        .getEntries())
                .isEmpty();
        var read = days(series(feed)).limit(18).toList();
        assertThat(read)
                .allSatisfy(date -> assertThat(LocalTime.ofInstant(date.toInstant(), Clock.BRUSSELS))
                        .isEqualTo(LocalTime.of(9, 0)));
        assertThat(read).extracting(SeriesCalendarTest::day).startsWith(next()).hasSize(18);
    }

    @Test
    void subscriberIsToldOfTheOneThatIsMovedAndOfTheOneThatIsCancelled() throws Exception {
        var id = published(COORDINATOR, form(team, "Un autre jour"));
        var found = occurrences(COORDINATOR, id);
        var moved = "/api/events/" + found.getFirst().get("id");
        var form = form(team, "Un autre jour");
        form.put("when", nine(next().plusDays(1)));
        as(COORDINATOR)
                .header("If-Match", version(COORDINATOR, moved))
                .body(form)
                .put(moved)
                .then()
                .statusCode(200);
        as(COORDINATOR).body(REASON).post("/api/events/" + found.get(1).get("id") + "/cancellation");
        var feed = valid(feed(id));
        var events = Biweekly.parse(feed).first().getEvents();
        assertThat(events).hasSize(3).extracting(it -> it.getUid().getValue()).containsOnly(id);
        var replaced =
                events.stream().filter(it -> it.getRecurrenceId() != null).toList();
        assertThat(replaced).extracting(it -> day(it.getDateStart().getValue())).contains(next().plusDays(1));
        assertThat(replaced)
                .extracting(it -> day(it.getRecurrenceId().getValue()))
                .contains(next());
        assertThat(feed).contains("STATUS:CANCELLED", "SUMMARY:Annulé : Un autre jour");
    }

    @Test
    void subscriberReadsNoDayOfASuspensionNorAfterItWhileItLasts() throws Exception {
        var id = published(COORDINATOR, form(team, "Suspendu"));
        var from = next().plusMonths(2).withDayOfMonth(1);
        var series = "/api/series/" + id;
        as(COORDINATOR)
                .header("If-Match", version(COORDINATOR, series))
                .body(suspension(from))
                .put(series + "/suspension")
                .then()
                .statusCode(200);
        assertThat(days(series(feed(id))))
                .extracting(SeriesCalendarTest::day)
                .hasSize(2)
                .allMatch(from::isAfter);
        as(COORDINATOR)
                .header("If-Match", version(COORDINATOR, series))
                .delete(series + "/suspension?from=" + from.plusMonths(1))
                .then()
                .statusCode(200);
        var feed = feed(id);
        assertThat(feed).contains("EXDATE;TZID=Europe/Brussels:");
        assertThat(days(series(feed)).limit(3))
                .extracting(SeriesCalendarTest::day)
                .noneMatch(day -> day.getMonth() == from.getMonth());
    }

    @Test
    void subscriberReadsAsManyDaysAsTheAgendaHasWhenTheHourIsToBeDefined() throws Exception {
        var form = form(team, "Dates dites");
        form.put("when", Map.of("precision", "DAY", "start", next().toString()));
        String id = brussels.estuaire.agenda.Events.draft(COORDINATOR, form)
                .extract()
                .path("id");
        var other = next().plusDays(9);
        Repeating.repeat(COORDINATOR, id, Map.of("dates", List.of(other.toString())))
                .statusCode(201);
        as(COORDINATOR).post("/api/events/" + id + "/publication").then().statusCode(200);
        var feed = valid(feed(id));
        assertThat(feed).contains("RDATE;VALUE=DATE:" + other.toString().replace("-", ""));
        assertThat(series(feed).getDateStart().getValue().hasTime()).isFalse();
    }

    @Test
    void subscriberOfSomeDaysReadsOccurrencesOneByOneAndAnUnchangedSeriesIsNotSentAgain() {
        var id = published(COORDINATOR, form(team, "Un mois"));
        var parameters = Map.of(
                "series",
                id,
                "from",
                next().toString(),
                "to",
                next().plusDays(1).toString());
        var month = as(Persona.visitor())
                .accept("text/calendar")
                .queryParams(parameters)
                .get("/api/events.ics");
        assertThat(month.asString()).doesNotContain("FREQ=MONTHLY").containsOnlyOnce("BEGIN:VEVENT");
        var tag = as(Persona.visitor())
                .accept("text/calendar")
                .get("/api/events.ics?series=" + id)
                .header("ETag");
        as(Persona.visitor())
                .accept("text/calendar")
                .header("If-None-Match", tag)
                .get("/api/events.ics?series=" + id)
                .then()
                .statusCode(304);
    }

    private static String feed(String series) {
        return as(Persona.visitor())
                .accept("text/calendar")
                .get("/api/events.ics?series=" + series)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** A strict reader has nothing to say of it. */
    private static String valid(String feed) throws Exception {
        assertThat(new CalendarBuilder()
                        .build(new StringReader(feed))
                        .validate()
                        .getEntries())
                .isEmpty();
        return feed;
    }

    private static VEvent series(String feed) {
        return Biweekly.parse(feed).first().getEvents().stream()
                .filter(it -> it.getRecurrenceId() == null)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Date> days(VEvent series) {
        var iterator = series.getDateIterator(BRUSSELS);
        return Stream.generate(() -> iterator).takeWhile(it -> it.hasNext()).map(it -> it.next());
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), Clock.BRUSSELS);
    }
}
