package brussels.estuaire.local;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads the demo's plans of action: what a bassin told of its year, put in an order that is an example. */
final class LoadPlans {
    private final Connection connection;
    private final Instant now;
    private final Map<List<String>, UUID> plans = new HashMap<>();
    private final Map<List<String>, UUID> priorities = new HashMap<>();
    private final Map<List<String>, UUID> actions = new HashMap<>();
    private final Map<UUID, Integer> places = new HashMap<>();

    private LoadPlans(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** Loads them; the events that they name are there. */
    static void into(Connection connection, Instant now) throws SQLException {
        var load = new LoadPlans(connection, now);
        for (var row : Csv.rows("example-plans")) {
            load.plan(row);
        }
        for (var row : Csv.rows("example-plan-actions")) {
            load.action(row);
        }
    }

    private void plan(NamedCsvRecord row) throws SQLException {
        var validated = Csv.text(row, "validated_on");
        plans.put(
                key(row),
                new Row("plan")
                        .with("bassin", row.getField("bassin"))
                        .with("year", Integer.valueOf(row.getField("year")))
                        .with("introduction", Json.text(row.getField("introduction_fr"), null))
                        .with("listed", Boolean.valueOf(row.getField("listed")))
                        .with("validated_on", validated == null ? null : LocalDate.parse(validated))
                        .with("created_at", now)
                        .with("updated_at", now)
                        .insertWithId(connection));
    }

    private void action(NamedCsvRecord row) throws SQLException {
        var priority = priority(row);
        var title = row.getField("title_fr");
        var before = List.of(row.getField("bassin"), yearBefore(row), title);
        var id = new Row("plan_action")
                .with("priority_id", priority)
                .with("place", places.merge(priority, 1, (one, more) -> one + more))
                .with("title", Json.text(title, null))
                .with("mission", row.getField("mission"))
                .with("theme", Csv.text(row, "theme"))
                .with("owner_id", team(row.getField("bassin")))
                .with("first_month", month(row, "first_month"))
                .with("last_month", month(row, "last_month"))
                .with("state", row.getField("state"))
                .with("outcome", Json.text(Csv.text(row, "outcome_fr"), null))
                .with("continues", Csv.text(row, "continues") == null ? null : actions.get(before))
                .insertWithId(connection);
        actions.put(List.of(row.getField("bassin"), row.getField("year"), title), id);
        for (var event : Csv.list(row, "events")) {
            carriedOut(id, event);
        }
    }

    /** The priority of a row: the first row that names it makes it. */
    private UUID priority(NamedCsvRecord row) throws SQLException {
        var named = List.of(row.getField("bassin"), row.getField("year"), row.getField("priority_fr"));
        var known = priorities.get(named);
        if (known != null) {
            return known;
        }
        var plan = plans.get(key(row));
        var id = new Row("plan_priority")
                .with("plan_id", plan)
                .with("place", places.merge(plan, 1, (one, more) -> one + more))
                .with("title", Json.text(row.getField("priority_fr"), row.getField("priority_nl")))
                .insertWithId(connection);
        priorities.put(named, id);
        return id;
    }

    private void carriedOut(UUID action, String key) throws SQLException {
        try (var statement = connection.prepareStatement("insert into plan_action_event (action_id, event_id)"
                + " select ?, id from event where source = ? and external_key = ?")) {
            statement.setObject(1, action);
            statement.setString(2, LoadDemo.SOURCE);
            statement.setString(3, key);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("There is no event " + key);
            }
        }
    }

    private @Nullable UUID team(String bassin) throws SQLException {
        try (var statement =
                connection.prepareStatement("select id from organisation where kind = 'BASSIN_TEAM' and bassin = ?")) {
            statement.setString(1, bassin);
            var rows = statement.executeQuery();
            return rows.next() ? rows.getObject(1, UUID.class) : null;
        }
    }

    private static List<String> key(NamedCsvRecord row) {
        return List.of(row.getField("bassin"), row.getField("year"));
    }

    private static String yearBefore(NamedCsvRecord row) {
        return String.valueOf(Integer.parseInt(row.getField("year")) - 1);
    }

    private static @Nullable Integer month(NamedCsvRecord row, String column) {
        var told = Csv.text(row, column);
        return told == null ? null : Integer.valueOf(told);
    }
}
