package brussels.estuaire.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row to insert; what it does not name takes the table's default. */
final class Row {

    private final String table;
    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

    Row(String table) {
        this.table = table;
    }

    /** A value may be text, a list of texts, JSON, a number, a date or an instant. */
    Row with(String column, @Nullable Object value) {
        columns.put(column, value);
        return this;
    }

    void insert(Connection connection) throws SQLException {
        try (var statement = prepare(connection, "")) {
            statement.executeUpdate();
        }
    }

    UUID insertWithId(Connection connection) throws SQLException {
        try (var statement = prepare(connection, " returning id");
                var answer = statement.executeQuery()) {
            answer.next();
            return answer.getObject(1, UUID.class);
        }
    }

    private PreparedStatement prepare(Connection connection, String ending) throws SQLException {
        var names = String.join(", ", columns.keySet());
        var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        var statement = connection.prepareStatement(
                "insert into %s (%s) values (%s)%s".formatted(table, names, places, ending));
        var place = 1;
        for (var value : columns.values()) {
            set(connection, statement, place++, value);
        }
        return statement;
    }

    private static void set(Connection connection, PreparedStatement statement, int place, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.NULL);
            case List<?> list -> statement.setArray(place, connection.createArrayOf("text", list.toArray()));
            case JsonNode json -> statement.setObject(place, json.toString(), Types.OTHER);
            case Instant instant -> statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
            default -> statement.setObject(place, value);
        }
    }
}
