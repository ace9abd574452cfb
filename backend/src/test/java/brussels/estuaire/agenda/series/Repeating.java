package brussels.estuaire.agenda.series;

import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.agenda.Events;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.platform.Clock;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Series for the tests, made through the API, as people make them. */
public final class Repeating {
    /** In every month there is one. */
    public static final String THIRD_MONDAY = "FREQ=MONTHLY;BYDAY=3MO";

    private Repeating() {}

    /** The third Monday of the month that comes next. */
    public static LocalDate next() {
        return LocalDate.now(Clock.BRUSSELS)
                .plusMonths(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(3, java.time.DayOfWeek.MONDAY));
    }

    /** A draft at nine o'clock of that day, for two hours. */
    public static Map<String, Object> form(UUID organisation, String title) {
        var form = Events.form(organisation, "RDV_PREVENTION", title);
        form.put("when", nine(next()));
        return form;
    }

    /** From nine to eleven of a day in Brussels. */
    public static Map<String, Object> nine(LocalDate day) {
        return Map.of("precision", "TIME", "start", at(day, 9), "end", at(day, 11));
    }

    /** An hour of a day in Brussels, as the API writes it. */
    public static String at(LocalDate day, int hour) {
        return Clock.inBrussels(day.atTime(hour, 0).atZone(Clock.BRUSSELS).toInstant())
                .toString();
    }

    /** Makes an event repeat. */
    public static ValidatableResponse repeat(Persona author, String event, Map<String, ?> how) {
        var form = new java.util.HashMap<String, Object>(how);
        form.put("eventId", event);
        return as(author).body(form).post("/api/series").then();
    }

    /** A published series of third Mondays, at nine. */
    public static String published(Persona author, Map<String, Object> form) {
        String id = Events.draft(author, form).extract().path("id");
        repeat(author, id, Map.of("rule", THIRD_MONDAY)).statusCode(201);
        as(author).post("/api/events/" + id + "/publication").then().statusCode(200);
        return id;
    }

    /** Its occurrences as a reader finds them, by date. */
    public static List<Map<String, ?>> occurrences(Persona reader, String series) {
        return as(reader)
                .queryParams(Map.of("series", series, "size", 200))
                .get("/api/events")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** Its record's version, for If-Match. */
    public static String version(Persona reader, String record) {
        return as(reader).get(record).then().statusCode(200).extract().header("ETag");
    }

    /** That it takes place no longer from a day on. */
    public static Map<String, ?> suspension(LocalDate from) {
        return Map.of("from", from.toString(), "reason", Map.of("fr", "Travaux"));
    }
}
