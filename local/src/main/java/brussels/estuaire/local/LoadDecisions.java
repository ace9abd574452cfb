package brussels.estuaire.local;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads what the demo's circles decided, and a subject that one of them sent up to the Region's council. */
final class LoadDecisions {
    private static final String COUNCIL = "select id from circle where kind = 'CAR'";

    private final Connection connection;
    private final Instant now;

    private LoadDecisions(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** Loads them once the circles and the events are there. */
    static void into(Connection connection, Instant now) throws SQLException {
        var load = new LoadDecisions(connection, now);
        for (var row : Csv.rows("example-decisions")) {
            load.decision(row);
        }
        for (var row : Csv.rows("example-subjects")) {
            load.subject(row);
        }
    }

    private void decision(NamedCsvRecord row) throws SQLException {
        var circle = one(COUNCIL, null);
        // row-level security shows a transaction what it has named
        see(String.valueOf(circle));
        var meeting = Csv.text(row, "event");
        var closed = day(row, "closed_on");
        var id = new Row("decision")
                .with("circle_id", circle)
                .with("number", Integer.valueOf(row.getField("number")))
                .with("text", Json.text(row.getField("text_fr"), null))
                .with("day", day(row, "day"))
                .with(
                        "meeting_id",
                        meeting == null ? null : one("select id from event where external_key = ?", meeting))
                .with("mode", "CONSENSUS")
                .with("due_day", day(row, "due_day"))
                .with("state", row.getField("state"))
                .with("closed_on", closed)
                .with("created_at", now)
                .with("updated_at", now)
                .insertWithId(connection);
        if (closed != null) {
            new Row("decision_step")
                    .with("decision_id", id)
                    .with("day", closed)
                    .with("state", row.getField("state"))
                    .with("note", row.getField("note_fr"))
                    .with("created_at", now)
                    .insert(connection);
        }
    }

    private void subject(NamedCsvRecord row) throws SQLException {
        var bassin = row.getField("bassin");
        var states = Csv.list(row, "states");
        var id = new Row("subject")
                .with("circle_id", one("select id from circle where kind = 'CAB' and bassin = ?", bassin))
                .with("title", Json.text(row.getField("title_fr"), null))
                .with("text", Json.text(row.getField("text_fr"), null))
                .with("raised_by", Csv.text(row, "raised_by"))
                .with("state", states.getLast())
                .with("sent_to", one(COUNCIL, null))
                .with("created_at", now)
                .with("updated_at", now)
                .insertWithId(connection);
        for (var place = 0; place < states.size(); place++) {
            new Row("subject_step")
                    .with("subject_id", id)
                    .with("number", place + 1)
                    .with("state", states.get(place))
                    .with("bassin", states.get(place).equals("TAKEN_UP") ? null : bassin)
                    .with("at", now)
                    .insert(connection);
        }
    }

    private void see(String circle) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('estuaire.decisions', ?, true)")) {
            statement.setString(1, circle);
            statement.execute();
        }
    }

    private static @Nullable LocalDate day(NamedCsvRecord row, String column) {
        var told = Csv.text(row, column);
        return told == null ? null : LocalDate.parse(told);
    }

    private @Nullable UUID one(String sql, @Nullable String value) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            if (value != null) {
                statement.setString(1, value);
            }
            var rows = statement.executeQuery();
            return rows.next() ? rows.getObject(1, UUID.class) : null;
        }
    }
}
