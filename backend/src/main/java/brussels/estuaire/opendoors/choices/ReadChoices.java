package brussels.estuaire.opendoors.choices;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads what people chose; who asks has named the edition or the visitor, and checked the caller's right to them. */
@ApplicationScoped
public class ReadChoices {
    private static final String SELECT = """
            select c.visitor_id, c.event_id, c.rank, c.outcome, cast(e.title as text) as title, e.precision, e.starts_at, e.ends_at, e.state,
                   array(select cast(other.title as text) from event other
                          where other.id = any (c.because) order by other.starts_at, other.id) as because
              from choice c join event e on e.id = c.event_id""";

    private final DataSource database;

    ReadChoices(DataSource database) {
        this.database = database;
    }

    private record Row(UUID visitor, Choice choice) {}

    /** What a visitor chose, the slot that they would like best first. */
    public List<Choice> of(UUID visitor) {
        return of(List.of(visitor)).getOrDefault(visitor, List.of());
    }

    /** What each of these visitors chose, who chose something. */
    public Map<UUID, List<Choice>> of(Collection<UUID> visitors) {
        var chosen = new LinkedHashMap<UUID, List<Choice>>();
        new Where()
                .and(
                        "c.visitor_id = any (cast(:visitors as uuid[]))",
                        "visitors",
                        visitors.stream().map(UUID::toString).toList())
                .rows(
                        database,
                        SELECT,
                        " order by c.visitor_id, c.rank",
                        row -> new Row(row.getObject("visitor_id", UUID.class), choice(row)))
                .forEach(row -> chosen.computeIfAbsent(row.visitor, it -> new ArrayList<>())
                        .add(row.choice));
        return chosen;
    }

    private static Choice choice(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Choice(
                row.getObject("event_id", UUID.class),
                StoredText.read(row.getString("title")),
                Objects.requireNonNull(When.of(row)),
                EventState.valueOf(row.getString("state")),
                row.getInt("rank"),
                outcome == null ? null : Outcome.valueOf(outcome),
                Stream.of((String[]) row.getArray("because").getArray())
                        .map(StoredText::read)
                        .toList());
    }
}
