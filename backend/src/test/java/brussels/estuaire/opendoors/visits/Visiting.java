package brussels.estuaire.opendoors.visits;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.opendoors.Openings;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Editions with open doors and slots, as they stand once all is prepared, and people who visit. */
public final class Visiting {
    public static final Persona COORDINATOR = Openings.COORDINATOR;
    public static final Persona NEIGHBOUR = Openings.NEIGHBOUR;

    /** So much of a degree of latitude is a kilometre. */
    private static final double KILOMETRE = 0.008_993_2;

    private Visiting() {}

    /** An edition in which one books today. */
    public static String edition() {
        return Openings.edition(Phase.BOOKING);
    }

    /** A day of its week, from 0. */
    public static LocalDate day(int day) {
        return Openings.week(Phase.BOOKING).plusDays(day);
    }

    /** A service of Etterbeek whose doors open, so many kilometres north of a place. */
    public static String door(String edition, String service, int kilometres) {
        var address = new LinkedHashMap<>(Openings.address());
        address.put("latitude", 50.8367 + kilometres * KILOMETRE);
        var told = Openings.told(
                edition,
                Openings.service(Map.of("themes", List.of("AIDANCE"), "locations", List.of(address)), service));
        told.put("languages", List.of("fr"));
        told.put("contact", Map.of("kind", "PHONE", "value", "02 000 00 00"));
        String door =
                Openings.apply(COORDINATOR, told).statusCode(201).extract().path("id");
        Openings.act(COORDINATOR, door, "acceptance", Map.of()).statusCode(200);
        return door;
    }

    /** A visit of an hour and a half, on a day of the week of an edition that is booked today. */
    public static String slot(String door, int day, String hour, int places) {
        return Openings.slot(door, day(day), hour, places);
    }

    /** It does not take place after all. */
    public static void cancel(String door, String slot) {
        as(COORDINATOR)
                .header("If-Match", Openings.slotVersion(door, slot))
                .body(Map.of("reason", Map.of("fr", "Fuite d’eau")))
                .post("/api/open-doors/" + door + "/slots/" + slot + "/cancellation")
                .then()
                .statusCode(200);
    }

    /** What somebody sends who visits, with as little as possible. */
    public static Map<String, Object> form(String email, String... slots) {
        var form = new LinkedHashMap<String, Object>();
        form.put("name", "Amina");
        form.put("email", email);
        form.put("language", "FR");
        form.put("slotIds", List.of(slots));
        return form;
    }

    public static ValidatableResponse book(String edition, String email, String... slots) {
        return as(visitor())
                .body(form(email, slots))
                .post("/api/editions/" + edition + "/visits")
                .then();
    }

    /** Who registers for one slot as for any event. */
    public static ValidatableResponse register(String slot, String email) {
        return as(visitor())
                .body(Map.of("name", "Amina", "email", email, "language", "FR"))
                .post("/api/events/" + slot + "/registrations")
                .then();
    }

    /** An address that nobody else has. */
    public static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    /** Who acts by the link in the mails about their programme. */
    public static RequestSpecification byLink(String email) {
        var id = ask("select id from visitor where email = ?", email);
        var link = new PersonalLink(Purpose.VISITOR, UUID.fromString(id), PersonalLink.FIRST);
        var secret = Arc.container().instance(LinkKey.class).get().secretOf(link);
        return as(visitor()).header("Authorization", "Link " + secret);
    }

    /** Runs a statement about an id, as nobody but a superuser could. */
    public static void superuser(String sql, String id) {
        ask(sql + " returning 1", UUID.fromString(id));
    }

    /** The first column of the first row; empty when there is none. */
    public static String ask(String sql, Object value) {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement(sql)) {
            statement.setObject(1, value);
            var rows = statement.executeQuery();
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
