package brussels.estuaire.agenda.audience;

import brussels.estuaire.agenda.audience.TakenPart.Part;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds the announced meetings of the circles in which somebody sits today. */
@ApplicationScoped
public class Meetings {
    private static final String EVENTS = "select event_id, listed from events_sat_in";

    private final DataSource database;
    private final Clock clock;

    Meetings(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of an address that is known to be theirs. */
    public List<Part> at(String address) {
        return new Where()
                .with("address", address.toLowerCase(Locale.ROOT))
                .with("today", clock.today())
                .rows(database, EVENTS + "(:address, null, cast(:today as date))", "", Meetings::part);
    }

    /** Those of one mandate, whose link somebody holds. */
    List<Part> by(UUID mandate) {
        return new Where()
                .with("mandate", mandate)
                .with("today", clock.today())
                .rows(database, EVENTS + "(null, :mandate, cast(:today as date))", "", Meetings::part);
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(row.getObject("event_id", UUID.class), row.getBoolean("listed"), false);
    }
}
