package brussels.estuaire.opendoors;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.platform.Clock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An edition of Sud-Est with random doors, slots and visits, straight into the tables: hundreds by the API would take minutes. */
public final class GeneratedEdition {
    private static final int DAYS = 5;
    private static final int AHEAD = 10;
    private static final List<String> TYPES = List.of("REPIT", "SSM", "AIDE_DOMICILE");
    private static final List<String> KINDS = List.of("ASBL", "CPAS");
    private static final List<String> COMMUNES = List.of("21005", "21009", "21002");
    private static final List<String> STATES =
            List.of("PUBLISHED", "PUBLISHED", "HELD", "CLOSED", "CANCELLED", "POSTPONED", "DRAFT");

    /** A visit as it was written, with all by which it may be counted. */
    public record Visit(Slot slot, int visitor, String state, String presence, boolean presenter) {
        public boolean counts() {
            return slot.counts() && state.equals("CONFIRMED") && !presenter;
        }
    }

    /** A slot, likewise. */
    public record Slot(UUID id, Door door, LocalDate day, int capacity, String state, int walkIns) {
        public boolean counts() {
            var over = Stream.of("HELD", "CLOSED").anyMatch(state::equals);
            return over || (state.equals("PUBLISHED") && door.state.equals("ACCEPTED"));
        }

        /** Whether it stands in what is printed: of a door that opens. */
        public boolean isPrinted() {
            return door.state.equals("ACCEPTED")
                    && Stream.of("PUBLISHED", "HELD", "CLOSED").anyMatch(state::equals);
        }
    }

    /** A door, likewise. */
    public record Door(
            UUID id, UUID service, UUID organisation, String type, String kind, String commune, String state) {}

    private final UUID id = UUID.randomUUID();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final LocalDate first;
    private final Random random;
    private final Connection connection;

    private GeneratedEdition(LocalDate first, long seed, Connection connection) {
        this.first = first;
        this.random = new Random(seed);
        this.connection = connection;
    }

    /**
     * One of them.
     *
     * @param first the first of its five days
     */
    public static GeneratedEdition of(LocalDate first, int doors, int visitors, long seed) throws SQLException {
        try (var connection = RealPostgres.server().connectAsSuperuser()) {
            connection.setAutoCommit(false);
            var edition = new GeneratedEdition(first, seed, connection);
            edition.event();
            for (var number = 0; number < doors; number++) {
                edition.hosted(edition.door(number));
            }
            for (var visitor = 0; visitor < visitors; visitor++) {
                edition.visitor(visitor);
            }
            edition.happens();
            connection.commit();
            return edition;
        }
    }

    /** One that was long ago, of which nothing but its days is known. */
    public static GeneratedEdition past(int daysAgo) throws SQLException {
        return of(LocalDate.now(Clock.BRUSSELS).minusDays(daysAgo), 0, 0, 1);
    }

    /** One whose week begins in ten days, and whose programme is told, with one door and its slot. */
    public static GeneratedEdition ahead(int places, int taken) throws SQLException {
        try (var connection = RealPostgres.server().connectAsSuperuser()) {
            var edition = new GeneratedEdition(LocalDate.now(Clock.BRUSSELS).plusDays(AHEAD), 1, connection);
            edition.event();
            var door = edition.door(0);
            var slot = new Slot(UUID.randomUUID(), door, edition.day(0), places, "PUBLISHED", 0);
            edition.slot(slot, 0, 10);
            for (var visitor = 0; visitor < taken; visitor++) {
                edition.visit(new Visit(slot, visitor, "CONFIRMED", "", false));
            }
            return edition;
        }
    }

    public UUID id() {
        return id;
    }

    public List<Slot> slots() {
        return slots;
    }

    public List<Visit> visits() {
        return visits;
    }

    private void event() throws SQLException {
        run("""
                insert into event (id, organisation_id, type, bassin, title, precision, starts_at, ends_at, state, created_at, updated_at)
                values (?, ?, 'GRAND_BAIN', 'SUD_EST', '{"fr": "Le bain"}', 'DAY', ?, ?, 'PUBLISHED', now(), now())""", id, Network.team("bassin-sud-est"), at(0, 0), at(DAYS, 0));
        run("""
                insert into edition (event_id, bassins, call, applications_from, applications_until, programme_from, booking_from,
                                     booking_until, evaluation_until, created_at, updated_at)
                values (?, '{SUD_EST}', '{"fr": "Ouvrez"}', ?, ?, ?, ?, ?, ?, now(), now())""", id, day(-60), day(-40), day(-30), day(-20), day(-1), day(DAYS + 9));
    }

    private Door door(int number) throws SQLException {
        var kind = any(KINDS);
        var organisation = Network.organisation("host-" + id + number, "Hôte " + number, kind, null, null);
        var service = UUID.randomUUID();
        var door = new Door(
                UUID.randomUUID(),
                service,
                organisation,
                any(TYPES),
                kind,
                any(COMMUNES),
                number % 5 == 4 ? "PROPOSED" : "ACCEPTED");
        run("""
                insert into service (id, organisation_id, name, type, territory, visibility, created_at, updated_at)
                values (?, ?, jsonb_build_object('fr', ?), ?, '{SUD_EST}', 'PUBLISHED', now(), now())""", service, organisation, "Service " + number, door.type);
        run("""
                insert into open_door (id, edition_id, service_id, state, welcome, place_commune, latitude, longitude, approximate,
                                       created_at, updated_at)
                values (?, ?, ?, ?, '{"fr": "Bienvenue"}', ?, 50.83, 4.39, true, now(), now())""", door.id, id, service, door.state, door.commune);
        return door;
    }

    private void hosted(Door door) throws SQLException {
        for (var number = random.nextInt(4); number > 0; number--) {
            var day = random.nextInt(DAYS);
            var slot =
                    new Slot(UUID.randomUUID(), door, day(day), 2 + random.nextInt(6), any(STATES), random.nextInt(3));
            slot(slot, day, 8 + 2 * number);
        }
    }

    private void slot(Slot slot, int day, int hour) throws SQLException {
        run("""
                insert into event (id, organisation_id, type, bassin, title, precision, starts_at, ends_at, registration, capacity,
                                   state, door_id, edition_id, created_at, updated_at)
                values (?, ?, 'PORTES_OUVERTES', 'SUD_EST', '{"fr": "Visite"}', 'TIME', ?, ?, 'OPEN', ?, 'PUBLISHED', ?, ?, now(), now())""", slot.id, slot.door.organisation, at(day, hour), at(day, hour + 1), slot.capacity, slot.door.id, id);
        for (var came = 0; came < slot.walkIns; came++) {
            run(
                    "insert into walk_in (event_id, id, name, created_at) values (?, ?, 'Passant', now())",
                    slot.id,
                    UUID.randomUUID());
        }
        slots.add(slot);
    }

    /** Somebody who books some slots at different hours, where a place is left. */
    private void visitor(int number) throws SQLException {
        var taken = new ArrayList<OffsetDateTime>();
        for (var slot : slots) {
            var state = any(List.of("CONFIRMED", "CONFIRMED", "CONFIRMED", "WAITING", "CANCELLED"));
            if (random.nextInt(3) == 0 && free(slot, taken) && (!state.equals("CONFIRMED") || hasPlace(slot))) {
                visit(new Visit(slot, number, state, presence(state), random.nextInt(20) == 0));
            }
        }
    }

    private boolean hasPlace(Slot slot) {
        return visits.stream()
                        .filter(it -> it.slot == slot && it.state.equals("CONFIRMED"))
                        .count()
                < slot.capacity;
    }

    private boolean free(Slot slot, List<OffsetDateTime> taken) throws SQLException {
        try (var statement = connection.prepareStatement("select starts_at from event where id = ?")) {
            statement.setObject(1, slot.id);
            var rows = statement.executeQuery();
            rows.next();
            var starts = rows.getObject(1, OffsetDateTime.class);
            return !taken.contains(starts) && taken.add(starts);
        }
    }

    private String presence(String state) {
        return state.equals("CONFIRMED")
                ? Stream.of("PRESENT", "ABSENT", "").toList().get(random.nextInt(3))
                : "";
    }

    private void visit(Visit visit) throws SQLException {
        run(
                """
                insert into registration (event_id, state, name, email, presence, presenter, privacy_version, created_at, changed_at)
                values (?, ?, 'Ada', ?, nullif(?, ''), ?, '2026-11', now(), now())""",
                visit.slot.id,
                visit.state,
                "visitor" + visit.visitor + "@example.org",
                visit.presence,
                visit.presenter);
        visits.add(visit);
    }

    /** What became of each slot. */
    private void happens() throws SQLException {
        for (var slot : slots) {
            run("update event set state = ?, reason = '{\"fr\": \"Autrement\"}' where id = ?", slot.state, slot.id);
        }
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private LocalDate day(int after) {
        return first.plusDays(after);
    }

    private OffsetDateTime at(int day, int hour) {
        return ZonedDateTime.of(day(day), LocalTime.of(hour, 0), Clock.BRUSSELS).toOffsetDateTime();
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var place : IntStream.range(0, values.length).toArray()) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }
}
