package brussels.estuaire.opendoors.visits;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.platform.Clock;
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
    public static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    public static final Persona NEIGHBOUR = Persona.coordinator("bassin-nord");

    /** In so many days the week begins. */
    private static final int WEEK_IN = 20;

    private Visiting() {}

    /** An edition of five days in which one books since yesterday. */
    public static String edition() {
        return edition(-1, -1);
    }

    /** Likewise, whose programme is told, and which is booked, from so many days after today on. */
    public static String edition(int told, int booked) {
        var form = Events.form(Network.team("bassin-sud-est"), "GRAND_BAIN", "Le Grand Bain");
        form.put("when", Map.of("precision", "DAY", "start", day(0).toString(), "end", day(4).toString()));
        var event = Events.published(COORDINATOR, form);
        superuser("""
                insert into edition (event_id, bassins, call, applications_from, applications_until, programme_from, booking_from,
                                     booking_until, evaluation_until, created_at, updated_at)
                select id, '{SUD_EST}', '{"fr": "Ouvrez vos portes"}', current_date - 90, current_date - 60,
                       current_date + (%d), current_date + (%d), current_date + 22, current_date + 60, now(), now()
                  from event where id = ?""".formatted(told, booked), event);
        return event;
    }

    /** A day of the week, from 0. */
    public static LocalDate day(int day) {
        return LocalDate.now(Clock.BRUSSELS).plusDays(WEEK_IN + day);
    }

    /** A service of Etterbeek that opens, so many kilometres north of a place. */
    public static String door(String edition, String service, int kilometres) {
        var form = Services.form(Network.laBraise(), service);
        form.put("themes", List.of("AIDANCE"));
        var id = Services.published(Persona.editor("la-braise"), form);
        return ask("""
                insert into open_door (edition_id, service_id, state, welcome, place_commune, latitude, longitude, approximate,
                                       languages, created_at, updated_at)
                select ?, '%s', 'ACCEPTED', '{"fr": "Bienvenue"}', '21005', 50.83 + %d * 0.0089932, 4.39, false, '{FR}', now(), now()
                returning id""".formatted(id, kilometres), UUID.fromString(edition));
    }

    /** A visit of an hour and a half, so many of which one books. */
    public static String slot(String door, int day, String hour, int places) {
        return ask("""
                insert into event (organisation_id, type, bassin, title, precision, starts_at, ends_at, place_street, place_postal_code,
                                   place_commune, capacity, contacts, state, door_id, edition_id, created_at, updated_at,
                                   registration_opens_at, registration_closes_at)
                select v.organisation_id, 'PORTES_OUVERTES', 'SUD_EST', v.name, 'TIME', at, at + interval '90 minutes',
                       'Rue Gray 1', '1040', '21005', %d, '[{"kind": "PHONE", "value": "02 000 00 00"}]', 'PUBLISHED', d.id,
                       d.edition_id, now(), now(), cast(e.booking_from as timestamp) at time zone 'Europe/Brussels',
                       cast(e.booking_until + 1 as timestamp) at time zone 'Europe/Brussels'
                  from open_door d join service v on v.id = d.service_id join edition e on e.event_id = d.edition_id,
                       lateral (select timestamp '%s %s' at time zone 'Europe/Brussels' as at) as starts
                 where d.id = ?
                returning id""".formatted(places, day(day), hour), UUID.fromString(door));
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
