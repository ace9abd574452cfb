package brussels.estuaire.reflection;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.organisations.Network;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A consultation of Sud-Est whose groups have come together, and what was said there: straight into the tables, as long ago as it was. */
public final class Spoken {
    public static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    public static final Persona NORD = Persona.coordinator("bassin-nord");

    private static final String FORM = "{\"fr\": \"Quelle place pour les aidants proches ?\"}";

    private Spoken() {}

    /** A consultation whose groups are fixed. */
    public static UUID consultation() {
        return insert("""
                insert into consultation (organisation_id, bassin, state, question, languages, minutes, smallest, largest, groups_at_most,
                                          answers_until, created_at, updated_at)
                values (?, 'SUD_EST', 'GROUPED', ?::jsonb, '{FR}', 180, 1, 8, 7, current_date - 60, now(), now()) returning id""", Network.team("bassin-sud-est"), FORM);
    }

    /** A group of it that came together, of a number. */
    public static UUID group(UUID consultation, int number) {
        var event = insert("""
                insert into event (organisation_id, type, bassin, title, precision, starts_at, ends_at, state, created_at, updated_at)
                values (?, 'GROUPE_REFLEXION', 'SUD_EST', ?::jsonb, 'TIME', now() - interval '30 days',
                        now() - interval '30 days' + interval '3 hours', 'HELD', now(), now()) returning id""", Network.team("bassin-sud-est"), FORM);
        run(
                "insert into reflection_group (event_id, consultation_id, number) values (?, ?, ?)",
                event,
                consultation,
                number);
        return event;
    }

    /** Somebody who is interested, without a group. */
    public static UUID participant(UUID consultation, String role, boolean quotable) {
        var address = UUID.randomUUID() + "@example.org";
        return insert("""
                insert into participant (consultation_id, state, role, name, email, mailbox, language, quotes_agreed, privacy_version,
                                         created_at, changed_at)
                values (?, 'INTERESTED', ?, 'Ada Lovelace', ?, mailbox(?), 'FR', ?, '2026-11', now(), now()) returning id""", consultation, role, address, address, quotable);
    }

    /** Likewise, who was in a group. */
    public static UUID member(UUID consultation, UUID group, String role, boolean quotable) {
        var id = participant(consultation, role, quotable);
        run("""
                insert into registration (event_id, state, name, email, privacy_version, confirmed_at, presence, created_at, changed_at)
                select ?, 'CONFIRMED', name, email, '2026-11', now(), 'PRESENT', now(), now() from participant where id = ?""", group, id);
        return id;
    }

    /** What somebody said in a group. */
    public static UUID note(UUID consultation, UUID group, UUID author, String body) {
        return insert("""
                insert into note (consultation_id, event_id, participant_id, by_team, body, created_at, changed_at)
                values (?, ?, ?, true, ?, now(), now()) returning id""", consultation, group, author, body);
    }

    public static String path(UUID consultation) {
        return "/api/consultations/" + consultation;
    }

    /** A finding of a consultation. */
    public static String finding(UUID consultation, String title) {
        return as(COORDINATOR)
                .body(Map.of("kind", "NEED", "title", Map.of("fr", title)))
                .post(path(consultation) + "/findings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Cuts a note into a statement that is coded to findings. */
    public static ValidatableResponse cut(UUID consultation, UUID note, String part, String... findings) {
        return as(COORDINATOR)
                .body(Map.of("noteId", note, "part", part, "findings", List.of(findings)))
                .post(path(consultation) + "/statements")
                .then();
    }

    /** Likewise, and has the report quote it. */
    public static void quoted(UUID consultation, UUID note, String part, String finding) {
        String id =
                cut(consultation, note, part, finding).statusCode(201).extract().path("id");
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("chosen", true, "findings", List.of(finding)))
                .put(path(consultation) + "/statements/" + id)
                .then()
                .statusCode(200);
    }

    /** Who acts by a participant's link. */
    public static RequestSpecification byLink(UUID participant) {
        var links = Arc.container().instance(LinkKey.class).get();
        var secret = links.secretOf(new PersonalLink(Purpose.PARTICIPANT, participant, PersonalLink.FIRST));
        return as(visitor()).header("Authorization", "Link " + secret);
    }

    /** Writes what no test has to wait for. */
    public static void run(String sql, Object... values) {
        insert(sql + " returning 0", values);
    }

    /** What one column of one row says. */
    public static UUID insert(String sql, Object... values) {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement(sql)) {
            for (var place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            var row = statement.executeQuery();
            row.next();
            return row.getObject(1) instanceof UUID id ? id : new UUID(0, 0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
