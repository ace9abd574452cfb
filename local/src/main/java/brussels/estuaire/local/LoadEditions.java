package brussels.estuaire.local;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/**
 * Loads the demo's editions of open doors: phases for those of the sources, which tell their weeks alone; and invented ones, of which
 * one is over, with all its visits, and one is being booked.
 *
 * <p>Invented services alone open their doors in those. Rows are written many at a time: the same ones at each loading.
 */
final class LoadEditions {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int DAYS = 5;

    private final Connection connection;
    private final Instant now;
    private final LocalDate today;

    private LoadEditions(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
        this.today = LocalDate.ofInstant(now, BRUSSELS);
    }

    /** Loads them; the events and the services that they name are there. */
    static void into(Connection connection, Instant now) throws SQLException {
        var load = new LoadEditions(connection, now);
        for (var row : Csv.rows("example-editions")) {
            if (Csv.text(row, "event") == null) {
                load.invented(row);
            } else {
                load.told(row);
            }
        }
    }

    private void told(NamedCsvRecord row) throws SQLException {
        try (var statement =
                connection.prepareStatement("select id from event where source = ? and external_key = ?")) {
            statement.setString(1, LoadDemo.SOURCE);
            statement.setString(2, row.getField("event"));
            var found = statement.executeQuery();
            found.next();
            edition(row, found.getObject(1, UUID.class))
                    .with("applications_from", day(row, "applications_from"))
                    .with("applications_until", day(row, "applications_until"))
                    .with("programme_from", day(row, "programme_from"))
                    .with("booking_from", day(row, "booking_from"))
                    .with("booking_until", day(row, "booking_until"))
                    .with("evaluation_until", day(row, "evaluation_until"))
                    .insert(connection);
        }
    }

    private void invented(NamedCsvRecord row) throws SQLException {
        var week = today.plusWeeks(number(row, "weeks")).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        var over = !week.plusDays(DAYS).isAfter(today);
        var id = event(row, week, over);
        edition(row, id)
                .with("applications_from", week.minusWeeks(12))
                .with("applications_until", week.minusWeeks(8))
                .with("programme_from", week.minusWeeks(5))
                .with("booking_from", week.minusWeeks(4))
                .with("booking_until", week.minusDays(1))
                .with("evaluation_until", week.plusWeeks(3))
                .insert(connection);
        new LoadVisits(connection, now, id, week, over)
                .write(
                        Csv.list(row, "bassins"),
                        number(row, "hosts"),
                        number(row, "slots"),
                        number(row, "places"),
                        number(row, "visitors"));
    }

    private UUID event(NamedCsvRecord row, LocalDate week, boolean over) throws SQLException {
        var bassin = Csv.list(row, "bassins").getFirst();
        return new Row("event")
                .with("organisation_id", team(bassin))
                .with("type", "GRAND_BAIN")
                .with("bassin", bassin)
                .with("title", Json.text(row.getField("title_fr"), row.getField("title_nl")))
                .with("precision", "DAY")
                .with("starts_at", week.atStartOfDay(BRUSSELS).toInstant())
                .with("ends_at", week.plusDays(DAYS).atStartOfDay(BRUSSELS).toInstant())
                .with("state", over ? "HELD" : "PUBLISHED")
                .with("created_at", now)
                .with("updated_at", now)
                .insertWithId(connection);
    }

    private Row edition(NamedCsvRecord row, UUID event) {
        return new Row("edition")
                .with("event_id", event)
                .with("bassins", Csv.list(row, "bassins"))
                .with("call", Json.text(row.getField("call_fr"), row.getField("call_nl")))
                .with("created_at", now)
                .with("updated_at", now);
    }

    private UUID team(String bassin) throws SQLException {
        try (var statement =
                connection.prepareStatement("select id from organisation where kind = 'BASSIN_TEAM' and bassin = ?")) {
            statement.setString(1, bassin);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private static LocalDate day(NamedCsvRecord row, String column) {
        return LocalDate.parse(row.getField(column));
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
