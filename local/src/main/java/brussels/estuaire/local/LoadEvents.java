package brussels.estuaire.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads the demo's agenda: what the sources say, as exactly as they say it, and invented examples of what they lack. */
final class LoadEvents {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String REGION = "REGION";

    private final Connection connection;
    private final Instant now;
    private final Map<String, UUID> teams;

    /**
     * An event's time.
     *
     * @param end exclusive; null when it is not known
     */
    private record Span(
            String precision, Instant start, @Nullable Instant end) {
        static Span days(String precision, LocalDate first, LocalDate last) {
            return new Span(
                    precision,
                    first.atStartOfDay(BRUSSELS).toInstant(),
                    last.plusDays(1).atStartOfDay(BRUSSELS).toInstant());
        }

        boolean isOver(Instant now) {
            return !(end == null ? start : end).isAfter(now);
        }
    }

    private LoadEvents(Connection connection, Instant now, Map<String, UUID> teams) {
        this.connection = connection;
        this.now = now;
        this.teams = teams;
    }

    /** Loads those of the sources, and invented ones if asked. */
    static void into(Connection connection, Instant now, boolean examples) throws SQLException {
        var load = new LoadEvents(connection, now, teams(connection));
        load.told();
        if (examples) {
            load.invented();
        }
    }

    /** The teams, by the code of their bassin: a source names a bassin, and its team organises. */
    private static Map<String, UUID> teams(Connection connection) throws SQLException {
        var teams = new HashMap<String, UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select coalesce(bassin, 'REGION'), id from organisation"
                        + " where kind in ('BASSIN_TEAM', 'REGIONAL_TEAM')")) {
            while (rows.next()) {
                teams.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
        }
        return teams;
    }

    private void told() throws SQLException {
        var rows = new HashMap<String, NamedCsvRecord>();
        Csv.rows("events").forEach(row -> rows.put(row.getField("id"), row));
        for (var derived : Csv.rows("event-derived")) {
            told(Objects.requireNonNull(rows.get(derived.getField("id")), derived::toString), derived);
        }
    }

    private void told(NamedCsvRecord row, NamedCsvRecord derived) throws SQLException {
        var span = span(row);
        var attendance = attendance(derived);
        var reason = Csv.text(derived, "reason_fr");
        var rule = Csv.text(row, "rrule");
        var event = event(row.getField("type"), row.getField("bassin_code"), span)
                .with("title", Json.text(row.getField("title_fr"), null))
                .with("description", Json.text(Csv.text(derived, "description_fr"), null))
                .with("themes", Csv.list(derived, "themes"))
                .with("missions", Csv.list(derived, "missions"))
                .with("place_name", Json.text(Csv.text(row, "place"), null))
                .with("place_commune", Csv.text(row, "commune_nis"))
                .with("visibility", Csv.text(derived, "visibility"))
                .with("attendance", attendance)
                .with("state", rule == null ? state(span, attendance != null, reason != null) : "PUBLISHED")
                .with("reason", Json.text(reason, null))
                .with("source", LoadDemo.SOURCE)
                .with("external_key", row.getField("id"))
                .with("provenance", provenance(row));
        if (rule == null) {
            event.insert(connection);
        } else {
            repeat(event.insertWithId(connection), rule);
        }
    }

    /** Its occurrences are the backend's work. */
    private void repeat(UUID event, String rule) throws SQLException {
        new Row("series")
                .with("id", event)
                .with("rule", rule)
                .with("registration", "OCCURRENCE")
                .insert(connection);
        try (var statement = connection.prepareStatement("update event set series_id = id where id = ?")) {
            statement.setObject(1, event);
            statement.executeUpdate();
        }
    }

    private String state(Span span, boolean counted, boolean suspended) {
        if (suspended) {
            return "POSTPONED";
        }
        if (!span.isOver(now)) {
            return "PUBLISHED";
        }
        return counted ? "CLOSED" : "HELD";
    }

    private void invented() throws SQLException {
        var registrations = new LoadRegistrations(connection, now);
        for (var row : Csv.rows("example-events")) {
            var start = LocalDate.ofInstant(now, BRUSSELS)
                    .plusDays(Long.parseLong(row.getField("days")))
                    .atTime(LocalTime.parse(row.getField("time")))
                    .atZone(BRUSSELS);
            var span = new Span(
                    "TIME",
                    start.toInstant(),
                    start.plusMinutes(Long.parseLong(row.getField("minutes"))).toInstant());
            var attendance = span.isOver(now) ? attendance(row) : null;
            var event = event(row.getField("type"), row.getField("bassin"), span)
                    .with("title", Json.text(row.getField("title_fr"), row.getField("title_nl")))
                    .with("place_name", Json.text(row.getField("place_fr"), row.getField("place_nl")))
                    .with("place_street", row.getField("street"))
                    .with("place_postal_code", row.getField("postal_code"))
                    .with("place_commune", row.getField("commune"))
                    .with("themes", Csv.list(row, "themes"))
                    .with("languages", List.of("fr", "nl"))
                    .with("capacity", Integer.valueOf(row.getField("capacity")))
                    .with("registration", Csv.text(row, "registration"))
                    .with("attendance", attendance)
                    .with("state", state(span, attendance != null, false))
                    .insertWithId(connection);
            registrations.of(event, row);
        }
    }

    private Row event(String type, String bassin, Span span) {
        return new Row("event")
                .with("organisation_id", teams.get(bassin))
                .with("type", type)
                .with("bassin", bassin.equals(REGION) ? null : bassin)
                .with("precision", span.precision)
                .with("starts_at", span.start)
                .with("ends_at", span.end)
                .with("created_at", now)
                .with("updated_at", now);
    }

    private static Span span(NamedCsvRecord row) {
        var start = row.getField("date_start");
        var end = row.getField("date_end");
        var from = Csv.text(row, "time_start");
        var until = Csv.text(row, "time_end");
        return switch (row.getField("date_precision")) {
            case "year" ->
                Span.days(
                        "YEAR",
                        Year.parse(start).atDay(1),
                        YearMonth.of(Integer.parseInt(end), 12).atEndOfMonth());
            case "month" ->
                Span.days(
                        "MONTH",
                        YearMonth.parse(start).atDay(1),
                        YearMonth.parse(end).atEndOfMonth());
            default ->
                from == null
                        ? Span.days("DAY", LocalDate.parse(start), LocalDate.parse(end))
                        : new Span("TIME", instant(start, from), until == null ? null : instant(end, until));
        };
    }

    private static Instant instant(String day, String time) {
        return LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(BRUSSELS)
                .toInstant();
    }

    /** Such as « MORE_THAN 150 » visits; null when nothing was counted. */
    private static @Nullable ObjectNode attendance(NamedCsvRecord derived) {
        var attendance = Json.object();
        var counted = false;
        for (var what : List.of("participants", "presenters", "services", "visits")) {
            var count = Csv.text(derived, what);
            counted |= count != null;
            attendance.set(what, count == null ? null : count(count));
        }
        return counted ? attendance.putNull("note") : null;
    }

    private static ObjectNode count(String told) {
        var parts = told.split(" ");
        return Json.object().put("value", Integer.valueOf(parts[1])).put("qualifier", parts[0]);
    }

    private static String provenance(NamedCsvRecord row) {
        var source = Csv.text(row, "source_file");
        var place = source == null ? row.getField("source_url") : source;
        var note = Csv.text(row, "participants_note");
        return note == null ? place : place + " ; " + note;
    }
}
