package brussels.estuaire.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Invented services, as many as wanted, with what the sources lack: hours, several addresses, Dutch, practices.
 *
 * <p>The same seed makes the same services. Their names end in « (exemple) », nothing in them is real but the
 * communes, and their addresses of mail and web lead nowhere (RFC 2606).
 */
final class Examples {

    private static final int SERVICES_PER_ORGANISATION = 3;
    private static final double HALF_COMMUNE = 0.006;
    private static final LocalDate OLDEST_PRACTICE = LocalDate.of(2019, 1, 1);
    private static final List<String> HOURS = List.of(
            "Mo-Fr 09:00-17:00; PH off",
            "Mo-Fr 08:30-12:00,13:00-16:30; PH off",
            "Tu,Th 13:00-19:00; PH off",
            "We 14:00-18:00; Sa 10:00-12:00; PH off",
            "Mo-Su 00:00-24:00");
    private static final List<String> ACCESSES = List.of("SELF", "SELF", "PROFESSIONAL", "REFERRAL");
    private static final List<String> COSTS =
            List.of("FREE", "FREE", "INCOME_BASED", "HEALTH_INSURANCE", "FIXED", "DONATION", "VARIABLE");
    private static final List<String> ACCESSIBILITY = List.of("STEP_FREE_ENTRANCE", "ADAPTED_TOILET", "LIFT");
    private static final List<String> OTHER_LANGUAGES = List.of("en", "ar", "tr", "es", "it", "pt", "ro", "de");

    private final Connection connection;
    private final Instant now;
    private final long seed;
    private final Random random;
    private final List<NamedCsvRecord> kinds = Csv.rows("example-services");
    private final List<NamedCsvRecord> names = Csv.rows("example-names");
    private final List<NamedCsvRecord> practices = Csv.rows("example-practices");

    private record Place(String nis, String postalCode, double latitude, double longitude) {}

    Examples(Connection connection, Instant now, long seed) {
        this.connection = connection;
        this.now = now;
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** The source that the examples of a seed name. */
    static String source(long seed) {
        return "example-" + seed;
    }

    /** Inserts {@code count} services and their organisations, in the connection's transaction. */
    void write(int count) throws SQLException {
        var places = places();
        for (var number = 1; number <= count; number += SERVICES_PER_ORGANISATION) {
            var seat = any(places);
            var organisation = organisation(number, seat);
            var last = Math.min(count, number + SERVICES_PER_ORGANISATION - 1);
            for (var each = number; each <= last; each++) {
                var service = service(each, organisation);
                location(service, 0, seat);
                var others = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
                for (var position = 1; position <= others; position++) {
                    location(service, position, any(places));
                }
            }
        }
    }

    private UUID organisation(int number, Place seat) throws SQLException {
        var name = any(names);
        return new Row("organisation")
                .with("kind", "ASBL")
                .with("name", name("Association", "Vereniging", name, number))
                .with("seat_street", street(number))
                .with("seat_postal_code", seat.postalCode())
                .with("seat_commune", seat.nis())
                .with("contacts", contacts(number))
                .with("status", "ACTIVE")
                .with("source", source(seed))
                .with("created_at", now)
                .with("updated_at", now)
                .insertWithId(connection);
    }

    private UUID service(int number, UUID organisation) throws SQLException {
        var kind = any(kinds);
        return received(new Row("service"))
                .with("organisation_id", organisation)
                .with("name", name(kind.getField("name_fr"), kind.getField("name_nl"), any(names), number))
                .with("summary", Json.text(kind.getField("summary_fr"), kind.getField("summary_nl")))
                .with("type", kind.getField("type"))
                .with("themes", Csv.list(kind, "themes"))
                .with("audiences", Csv.list(kind, "audiences"))
                .with("languages", languages())
                .with("access", any(ACCESSES))
                .with("cost", any(COSTS))
                .with("opening_hours", any(HOURS))
                .with("contacts", contacts(number))
                .with("practices", practices())
                .with("visibility", "PUBLISHED")
                .with("verified_on", day(now).minusDays(random.nextInt(500)))
                .with("verified_by", "ORGANISATION")
                .with("source", source(seed))
                .with("external_key", Integer.toString(number))
                .with("created_at", now)
                .with("updated_at", now)
                .insertWithId(connection);
    }

    /** How people are received: every third service says whether it takes new requests, some close for a while. */
    private Row received(Row service) {
        if (random.nextInt(3) == 0) {
            service.with("accepts_requests", random.nextInt(4) > 0)
                    .with("accepts_requests_until", day(now).plusDays(random.nextInt(90)));
        }
        if (random.nextInt(12) == 0) {
            var from = day(now).plusDays(random.nextInt(30) - 10);
            service.with("notices", Json.list(closure(from, from.plusDays(12))));
        }
        return service.with("accessibility", ACCESSIBILITY.subList(0, random.nextInt(ACCESSIBILITY.size() + 1)));
    }

    private static ObjectNode closure(LocalDate from, LocalDate until) {
        return Json.object()
                .put("kind", "CLOSURE")
                .put("from", from.toString())
                .put("until", until.toString())
                .putNull("text");
    }

    private void location(UUID service, int position, Place place) throws SQLException {
        new Row("service_location")
                .with("service_id", service)
                .with("position", position)
                .with("street", street(1 + random.nextInt(200)))
                .with("postal_code", place.postalCode())
                .with("commune", place.nis())
                .with("latitude", near(place.latitude()))
                .with("longitude", near(place.longitude()))
                .insert(connection);
    }

    private List<Place> places() throws SQLException {
        var query = "select nis, postal_codes, latitude, longitude from commune order by nis";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var places = new ArrayList<Place>();
            while (rows.next()) {
                for (var postalCode : texts(rows.getArray("postal_codes"))) {
                    places.add(new Place(rows.getString("nis"), postalCode, rows.getDouble(3), rows.getDouble(4)));
                }
            }
            return places;
        }
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    /** Such as « Maison de répit des Tilleuls 12 (exemple) ». */
    private static ObjectNode name(String french, String dutch, NamedCsvRecord name, int number) {
        return Json.object()
                .put("fr", "%s %s %d (exemple)".formatted(french, name.getField("name_fr"), number))
                .put("nl", "%s %s %d (voorbeeld)".formatted(dutch, name.getField("name_nl"), number))
                .putNull("en");
    }

    private static String street(int number) {
        return "Rue de l’Exemple " + number;
    }

    private static Object contacts(int number) {
        return Json.list(
                Json.contact("EMAIL", "bonjour@exemple-%d.example".formatted(number)),
                Json.contact("WEBSITE", "https://exemple-%d.example".formatted(number)));
    }

    private List<String> languages() {
        var languages = new ArrayList<>(List.of("fr"));
        if (random.nextInt(3) > 0) {
            languages.add("nl");
        }
        if (random.nextBoolean()) {
            languages.add(any(OTHER_LANGUAGES));
        }
        return languages;
    }

    private Object practices() {
        var list = Json.list();
        var from = random.nextInt(practices.size());
        for (var each : practices.subList(from, Math.min(practices.size(), from + random.nextInt(3)))) {
            list.add(Json.object()
                    .put("kind", each.getField("kind"))
                    .<ObjectNode>set(
                            "statement", Json.text(each.getField("statement_fr"), each.getField("statement_nl")))
                    .put("evidence", each.getField("evidence"))
                    .put("since", OLDEST_PRACTICE.plusDays(random.nextInt(2000)).toString()));
        }
        return list;
    }

    private double near(double degrees) {
        return Math.round((degrees + (random.nextDouble() - 0.5) * HALF_COMMUNE) * 10_000) / 10_000.0;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
