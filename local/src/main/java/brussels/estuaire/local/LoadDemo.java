package brussels.estuaire.local;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads the demo data, once and wholly: services and events of the sources, two drafts to try, and invented examples. */
final class LoadDemo {

    /** The source that services of the demo name, with their row's id as key. */
    static final String SOURCE = "demo";

    private static final int EXAMPLES = 40;
    /** The examples that are always the same. */
    static final long EXAMPLE_SEED = 1;

    private static final Set<String> SEATED = Set.of("COMMUNE", "CPAS");

    private final Connection connection;
    private final Instant now;
    private final Map<String, UUID> organisations = new HashMap<>();

    private LoadDemo(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /**
     * Loads the data, unless there is a service already.
     *
     * @param now the product's time, which the records bear
     * @return whether anything was loaded
     */
    static boolean into(Connection connection, Instant now, boolean examples) throws SQLException {
        connection.setAutoCommit(false);
        if (hasServices(connection)) {
            return false;
        }
        var load = new LoadDemo(connection, now);
        load.teams();
        load.services();
        load.drafts();
        if (examples) {
            load.inventedTeamAddresses();
            new Examples(connection, now, EXAMPLE_SEED).write(EXAMPLES);
        }
        LoadEvents.into(connection, now, examples);
        LoadCircles.into(connection, now, examples);
        if (examples) {
            LoadDecisions.into(connection, now);
            LoadPlans.into(connection, now);
            LoadEditions.into(connection, now);
            LoadConsultations.into(connection, now);
            LoadEvaluations.into(connection, now);
        }
        connection.commit();
        return true;
    }

    private static boolean hasServices(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from service limit 1")) {
            return rows.next();
        }
    }

    /** The bassins' and the Region's own teams are there since the schema is; some services are theirs. */
    private void teams() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select name ->> 'fr', id from organisation where kind in ('BASSIN_TEAM', 'REGIONAL_TEAM')")) {
            while (rows.next()) {
                organisations.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
        }
    }

    /** The sources tell no team's mail address, and mails to the teams are to be tried too. */
    private void inventedTeamAddresses() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    update organisation
                       set contacts = jsonb_build_array(
                             jsonb_build_object('kind', 'EMAIL', 'value', alias || '@exemple.example', 'label', null))
                     where kind = 'BASSIN_TEAM' and contacts = '[]'
                    """);
        }
    }

    private void services() throws SQLException {
        var derived = new HashMap<String, NamedCsvRecord>();
        Csv.rows("derived").forEach(row -> derived.put(row.getField("id"), row));
        for (var row : Csv.rows("services")) {
            service(row, Objects.requireNonNull(derived.get(row.getField("id")), row::toString));
        }
    }

    private void service(NamedCsvRecord row, NamedCsvRecord derived) throws SQLException {
        var communes = Csv.list(row, "commune_nis");
        var id = new Row("service")
                .with("organisation_id", organisationOf(row, derived))
                .with("name", Json.text(row.getField("name"), null))
                .with("summary", Json.text(Csv.text(row, "theme_fr"), null))
                .with("aliases", Csv.list(row, "alt_names"))
                .with("type", row.getField("service_type"))
                .with("themes", Csv.list(derived, "themes"))
                .with("audiences", Csv.list(derived, "audiences"))
                .with("cost", Csv.text(derived, "cost"))
                .with("opening_hours", Csv.text(row, "opening_hours"))
                .with("territory", territory(row, communes))
                .with("contacts", contacts(row))
                .with("visibility", "PUBLISHED")
                .with("source", SOURCE)
                .with("external_key", row.getField("id"))
                .with("provenance", provenance(row))
                .with("created_at", now)
                .with("updated_at", now)
                .insertWithId(connection);
        if (communes.size() == 1) {
            new Row("service_location")
                    .with("service_id", id)
                    .with("position", 0)
                    .with("street", Csv.text(row, "address"))
                    .with("postal_code", Csv.text(row, "postal_code"))
                    .with("commune", communes.getFirst())
                    .insert(connection);
        }
    }

    /** Where no organisation is named, the organisation bears the service's name. */
    private UUID organisationOf(NamedCsvRecord row, NamedCsvRecord derived) throws SQLException {
        var named = Csv.text(derived, "organisation");
        var name = named == null ? row.getField("name") : named;
        var known = organisations.get(name);
        if (known != null) {
            return known;
        }
        var seat = seat(row, derived.getField("kind"));
        var id = organisation(derived.getField("kind"), name)
                .with("aliases", named == null ? Csv.list(row, "alt_names") : List.of())
                .with("alias", Csv.text(derived, "alias"))
                .with("seat_street", seat == null ? null : Csv.text(row, "address"))
                .with("seat_postal_code", seat == null ? null : Csv.text(row, "postal_code"))
                .with("seat_commune", seat)
                .with("contacts", contacts(row))
                .with("website", Csv.text(row, "website"))
                .with("provenance", provenance(row))
                .insertWithId(connection);
        organisations.put(name, id);
        return id;
    }

    private Row organisation(String kind, String name) {
        return new Row("organisation")
                .with("kind", kind)
                .with("name", Json.text(name, null))
                .with("status", "ACTIVE")
                .with("source", SOURCE)
                .with("created_at", now)
                .with("updated_at", now);
    }

    private void drafts() throws SQLException {
        for (var row : Csv.rows("drafts")) {
            new Row("service")
                    .with("organisation_id", organisations.get(row.getField("organisation")))
                    .with("name", Json.text(row.getField("name_fr"), row.getField("name_nl")))
                    .with("summary", Json.text(row.getField("summary_fr"), row.getField("summary_nl")))
                    .with("type", row.getField("type"))
                    .with("visibility", "DRAFT")
                    .with("created_at", now)
                    .with("updated_at", now)
                    .insert(connection);
        }
    }

    /** A commune's own services sit in it; another organisation's seat is known only by its street. */
    private static @Nullable String seat(NamedCsvRecord row, String kind) {
        var communes = Csv.list(row, "commune_nis");
        var known = SEATED.contains(kind) || Csv.text(row, "address") != null;
        return known && communes.size() == 1 ? communes.getFirst() : null;
    }

    /** Several communes are a territory, not an address; so is a bassin without a commune. */
    private static List<String> territory(NamedCsvRecord row, List<String> communes) {
        var territory = new LinkedHashSet<String>();
        if (communes.size() > 1) {
            territory.addAll(communes);
        } else if (communes.isEmpty()) {
            territory.addAll(Csv.list(row, "bassin_code"));
        }
        return List.copyOf(territory);
    }

    private static Object contacts(NamedCsvRecord row) {
        return Json.list(
                Json.contact("PHONE", Csv.text(row, "phone")),
                Json.contact("EMAIL", Csv.text(row, "email")),
                Json.contact("WEBSITE", Csv.text(row, "website")));
    }

    /** Such as « 000_bf1ee78a56ee0af8.txt, annexe 1 (…), 3 », with what is to know about the row. */
    private static String provenance(NamedCsvRecord row) {
        var place = String.join(", ", parts(row, "source_file", "source_annex", "source_row"));
        var note = Csv.text(row, "note");
        return note == null ? place : place + " ; " + note;
    }

    private static List<String> parts(NamedCsvRecord row, String... columns) {
        return Stream.of(columns)
                .map(column -> Csv.text(row, column))
                .filter(Objects::nonNull)
                .toList();
    }
}
