package brussels.estuaire.local;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * Registers invented people for the invented events, as many in each state as a row says; the same ones at each loading.
 *
 * <p>Straight into the tables, as the events themselves: who registers by the API waits for their turn and is mailed, and no API writes
 * who came to what is over. The seats are counted by the same triggers.
 */
final class LoadRegistrations {
    private static final Duration TO_ANSWER = Duration.ofHours(23);
    private static final int DAY = 24;
    private static final Object REASON = Objects.requireNonNull(Json.text(
            "Cette rencontre est pour les organisations actives dans toute la Région.",
            "Deze ontmoeting is voor organisaties die in het hele Gewest actief zijn."));

    private final Connection connection;
    private final Instant now;
    private final List<NamedCsvRecord> people = Csv.rows("example-people");
    private final List<UUID> organisations;
    private int person;

    LoadRegistrations(Connection connection, Instant now) throws SQLException {
        this.connection = connection;
        this.now = now;
        this.organisations = organisations(connection);
    }

    /** Some of the directory's, which people choose when they register: invented ones, for nobody of a real one is named. */
    private static List<UUID> organisations(Connection connection) throws SQLException {
        var some = new ArrayList<UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from organisation where status = 'ACTIVE'"
                        + " and name ->> 'fr' like '%(exemple)' order by name ->> 'fr', alias limit 30")) {
            while (rows.next()) {
                some.add(rows.getObject(1, UUID.class));
            }
        }
        return some;
    }

    /** Fills the seats of an event first, since nobody waits while there are some. */
    void of(UUID event, NamedCsvRecord row) throws SQLException {
        var present = number(row, "present");
        var absent = number(row, "absent");
        for (var place = 0; place < number(row, "confirmed"); place++) {
            var came = place < present ? "PRESENT" : place < present + absent ? "ABSENT" : null;
            registration(event, "CONFIRMED").with("presence", came).insert(connection);
        }
        for (var place = 0; place < number(row, "offered"); place++) {
            registration(event, "OFFERED")
                    .with("offered_until", now.plus(TO_ANSWER))
                    .insert(connection);
        }
        for (var state : List.of("waiting", "pending", "expired", "refused", "cancelled")) {
            for (var place = 0; place < number(row, state); place++) {
                registration(event, state.toUpperCase(Locale.ROOT))
                        .with("reason", state.equals("refused") ? REASON : null)
                        .insert(connection);
            }
        }
        walkIns(event, number(row, "walk_ins"));
    }

    private void walkIns(UUID event, int many) throws SQLException {
        // row-level security shows and takes those of the event that is named
        try (var statement = connection.prepareStatement("select set_config('estuaire.walk_ins', ?, true)")) {
            statement.setString(1, event.toString());
            statement.execute();
        }
        for (var place = 0; place < many; place++) {
            var who = next();
            new Row("walk_in")
                    .with("event_id", event)
                    .with("id", UUID.nameUUIDFromBytes(new byte[] {(byte) person}))
                    .with("name", name(who))
                    .with("organisation", who.getField("organisation"))
                    .with("function", who.getField("function"))
                    .with("created_at", now)
                    .insert(connection);
        }
    }

    /** Two in three chose their organisation from the directory, and as many let the others see them. */
    private Row registration(UUID event, String state) {
        var who = next();
        var chosen = person % 3 != 0 && !organisations.isEmpty();
        var told = now.minus(Duration.ofHours((long) DAY * 25 - person));
        return new Row("registration")
                .with("event_id", event)
                .with("state", state)
                .with("name", name(who))
                .with("email", "participant.%d@exemple.example".formatted(person))
                .with("organisation", chosen ? null : who.getField("organisation"))
                .with("organisation_id", chosen ? organisations.get(person % organisations.size()) : null)
                .with("function", who.getField("function"))
                .with("language", who.getField("organisation").endsWith("(voorbeeld)") ? "NL" : "FR")
                .with("access_needs", person % 17 == 0 ? "Une entrée sans marches" : null)
                .with("agreed", person % 3 != 1)
                .with("privacy_version", "2026-11")
                .with("confirmed_at", told)
                .with("created_at", told)
                .with("changed_at", told);
    }

    private NamedCsvRecord next() {
        return people.get(person++ % people.size());
    }

    /** Another last name at each round, so that few bear the same. */
    private String name(NamedCsvRecord who) {
        var round = person / people.size();
        var last = people.get((people.indexOf(who) + round) % people.size());
        return who.getField("first") + " " + last.getField("last");
    }

    private static int number(NamedCsvRecord row, String column) {
        var told = Csv.text(row, column);
        return told == null ? 0 : Integer.parseInt(told);
    }
}
