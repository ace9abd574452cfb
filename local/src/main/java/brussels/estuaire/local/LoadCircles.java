package brussels.estuaire.local;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads the demo's circles: what the sources say of them, and pseudonyms for who sits in them. */
final class LoadCircles {
    private static final List<String> FIRST_NAMES = List.of(
            "Alix",
            "Camille",
            "Charlie",
            "Claude",
            "Dominique",
            "Eden",
            "Lou",
            "Maxime",
            "Noa",
            "Sacha",
            "Sam",
            "Yaël");
    private static final int LETTERS = 26;

    private final Connection connection;
    private final Instant now;
    private final Map<String, UUID> circles = new HashMap<>();

    /**
     * Whom the next row may follow on: who sat there last.
     *
     * @param number of the person, by which they are called
     */
    private record Seated(UUID mandate, int number) {}

    private LoadCircles(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** Loads those of the sources, and who sits in them if asked. */
    static void into(Connection connection, Instant now, boolean examples) throws SQLException {
        var load = new LoadCircles(connection, now);
        for (var row : Csv.rows("circles")) {
            load.circle(row);
        }
        var calls = new LoadCalls(connection, now, load.circles);
        calls.calls();
        if (examples) {
            load.mandates();
            calls.candidacies();
        }
    }

    private void circle(NamedCsvRecord row) throws SQLException {
        var id = new Row("circle")
                .with("kind", row.getField("kind"))
                .with("bassin", Csv.text(row, "bassin"))
                .with("name", Json.text(row.getField("name_fr"), row.getField("name_nl")))
                .with("purpose", Json.text(row.getField("purpose_fr"), null))
                .with("sectors", sectors(row))
                .with("minimum", number(row, "minimum"))
                .with("maximum", number(row, "maximum"))
                .with("term_months", number(row, "term_months"))
                .with("meetings", number(row, "meetings"))
                .with("listed", true)
                .with("organisations_shown", row.getField("kind").equals("STEERING_COMMITTEE"))
                .with("created_at", now)
                .with("updated_at", now)
                .insertWithId(connection);
        circles.put(row.getField("key"), id);
        meets(id, Csv.list(row, "events"));
    }

    /** The events of the sources that are its own. */
    private void meets(UUID circle, List<String> events) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update event set circle_id = ? where source = ? and external_key = any (?)")) {
            statement.setObject(1, circle);
            statement.setString(2, LoadDemo.SOURCE);
            statement.setArray(3, connection.createArrayOf("text", events.toArray()));
            statement.executeUpdate();
        }
    }

    private void mandates() throws SQLException {
        var people = 0;
        @Nullable Seated before = null;
        for (var row : Csv.rows("example-mandates")) {
            var follows = row.getField("follows");
            var number = before != null && follows.equals("RENEWS") ? before.number() : people++;
            before = new Seated(mandate(row, number, before), number);
        }
    }

    private UUID mandate(NamedCsvRecord row, int number, @Nullable Seated before) throws SQLException {
        var circle = circles.get(row.getField("circle"));
        see(circle);
        var organisation = organisation(connection, row.getField("organisation"));
        var follows = row.getField("follows");
        return new Row("mandate")
                .with("circle_id", circle)
                .with("name", name(number))
                .with("email", address(number))
                .with("organisation", organisation == null ? row.getField("organisation") : null)
                .with("organisation_id", organisation)
                .with("sector", Csv.text(row, "sector"))
                .with("role", row.getField("role"))
                .with("first_day", LocalDate.parse(row.getField("first_day")))
                .with("last_day", LocalDate.parse(row.getField("last_day")))
                .with("given_until", LocalDate.parse(row.getField("given_until")))
                .with("reason", Csv.text(row, "reason_fr"))
                .with("renews", before != null && follows.equals("RENEWS") ? before.mandate() : null)
                .with("replaces", before != null && follows.equals("REPLACES") ? before.mandate() : null)
                .with("created_at", now)
                .insertWithId(connection);
    }

    /** Row-level security shows a transaction what it has named. */
    private void see(@Nullable UUID circle) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('estuaire.mandates', ?, true)")) {
            statement.setString(1, String.valueOf(circle));
            statement.execute();
        }
    }

    /** The organisation of the demo with this name; null when it has none, and the name is typed. */
    static @Nullable UUID organisation(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select id from organisation where name ->> 'fr' = ? or ? = any (aliases) order by id limit 1")) {
            statement.setString(1, name);
            statement.setString(2, name);
            var rows = statement.executeQuery();
            return rows.next() ? rows.getObject(1, UUID.class) : null;
        }
    }

    /** A pseudonym: nobody is called so. */
    static String name(int number) {
        return "%s %c. (exemple)".formatted(FIRST_NAMES.get(number % FIRST_NAMES.size()), letter(number));
    }

    static String address(int number) {
        var first = FIRST_NAMES.get(number % FIRST_NAMES.size()).replace("ë", "e");
        return "%s.%c%d@exemple.example"
                .formatted(first, letter(number), number)
                .toLowerCase(Locale.ROOT);
    }

    private static char letter(int number) {
        return (char) ('A' + number % LETTERS);
    }

    private static Object sectors(NamedCsvRecord row) {
        var sectors = Json.list();
        for (var sector : Csv.list(row, "sectors")) {
            var parts = sector.split(":");
            sectors.add(Json.object()
                    .put("code", parts[0])
                    .put("wanted", Integer.valueOf(parts[2]))
                    .set("name", Json.text(parts[1], null)));
        }
        return sectors;
    }

    private static @Nullable Integer number(NamedCsvRecord row, String column) {
        var told = Csv.text(row, column);
        return told == null ? null : Integer.valueOf(told);
    }
}
