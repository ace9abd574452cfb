package brussels.estuaire.local;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads the calls of the demo's circles, and pseudonyms for who answered them while they were open. */
final class LoadCalls {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** Nobody who answers is called like somebody who sits there. */
    private static final int FIRST_NUMBER = 500;

    private final Connection connection;
    private final Instant now;
    private final Map<String, UUID> circles;
    private final Map<String, UUID> calls = new HashMap<>();
    private final Map<String, Instant> begun = new HashMap<>();

    LoadCalls(Connection connection, Instant now, Map<String, UUID> circles) {
        this.connection = connection;
        this.now = now;
        this.circles = circles;
    }

    void calls() throws SQLException {
        for (var row : Csv.rows("calls")) {
            var key = row.getField("key");
            var opens = LocalDate.parse(row.getField("opens_on"));
            var published = opens.atTime(MORNING).atZone(BRUSSELS).toInstant();
            calls.put(key, call(row, opens, published));
            begun.put(key, published);
        }
    }

    private UUID call(NamedCsvRecord row, LocalDate opens, Instant published) throws SQLException {
        return new Row("circle_call")
                .with("circle_id", circles.get(row.getField("circle")))
                .with("text", Json.text(row.getField("text_fr"), row.getField("text_nl")))
                .with("opens_on", opens)
                .with("closes_on", LocalDate.parse(row.getField("closes_on")))
                .with("first_day", LocalDate.parse(row.getField("first_day")))
                .with("last_day", LocalDate.parse(row.getField("last_day")))
                .with("sought", Integer.valueOf(row.getField("sought")))
                .with("published_at", published)
                .with("created_at", published)
                .with("updated_at", published)
                .insertWithId(connection);
    }

    void candidacies() throws SQLException {
        var number = FIRST_NUMBER;
        for (var row : Csv.rows("example-candidacies")) {
            candidacy(row, number++);
        }
    }

    private void candidacy(NamedCsvRecord row, int number) throws SQLException {
        var organisation = LoadCircles.organisation(connection, row.getField("organisation"));
        var sent = Objects.requireNonNull(begun.get(row.getField("call"))).plus(Duration.ofDays(number - FIRST_NUMBER));
        new Row("candidacy")
                .with("call_id", calls.get(row.getField("call")))
                .with("state", row.getField("state"))
                .with("name", LoadCircles.name(number))
                .with("email", LoadCircles.address(number))
                .with("language", row.getField("language"))
                .with("organisation", organisation == null ? row.getField("organisation") : null)
                .with("organisation_id", organisation)
                .with("sector", Csv.text(row, "sector"))
                .with("function", row.getField("function"))
                .with("motivation", row.getField("motivation"))
                .with("message", Csv.text(row, "message"))
                .with("privacy_version", "2026-11")
                .with("created_at", sent)
                .with("changed_at", sent)
                .with("decided_at", decided(row))
                .insert(connection);
    }

    private @Nullable Instant decided(NamedCsvRecord row) {
        return row.getField("state").equals("SUBMITTED") ? null : now;
    }
}
