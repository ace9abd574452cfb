package brussels.estuaire.agenda.audience;

import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds the announced events in which somebody takes part: they have a seat, and no place in a line. */
@ApplicationScoped
public class TakenPart {
    private static final String EVENTS = "select event_id, listed, itself from events_taken_part_in";

    private final DataSource database;

    TakenPart(DataSource database) {
        this.database = database;
    }

    /**
     * An event in which somebody takes part.
     *
     * @param listed whether everybody sees it
     * @param itself whether it is what they registered for; false for an occurrence whose series they registered for as a whole
     */
    public record Part(UUID event, boolean listed, boolean itself) {
        private static Part of(ResultSet row) throws SQLException {
            return new Part(row.getObject("event_id", UUID.class), row.getBoolean("listed"), row.getBoolean("itself"));
        }
    }

    /** Those of an address that is known to be theirs. */
    public List<Part> at(String address) {
        return new Where()
                .with("address", address.toLowerCase(Locale.ROOT))
                .rows(database, EVENTS + "(:address, null)", "", row -> Part.of(row));
    }

    /** Those of one registration, whose link somebody holds. */
    List<Part> by(UUID registration) {
        return new Where()
                .with("registration", registration)
                .rows(database, EVENTS + "(null, :registration)", "", row -> Part.of(row));
    }
}
