package brussels.estuaire.reflection;

import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.organisations.Network;
import io.quarkus.arc.Arc;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consultation of Sud-Est whose groups are fixed, straight into the tables: what comes before is another test's. */
public final class Grouped {
    public static final Persona TEAM = Persona.coordinator("bassin-sud-est");
    public static final Persona NORD = Persona.coordinator("bassin-nord");
    public static final int MINUTES = 180;

    private final UUID id = UUID.randomUUID();
    private final List<UUID> questions = List.of(UUID.randomUUID(), UUID.randomUUID());
    private int groups;

    /** Somebody in a group. */
    public record Person(UUID id, String email) {
        /** A request of theirs, by the link in their mails. */
        public RequestSpecification byLink() {
            return linked(id);
        }
    }

    private Grouped() {}

    /** One with two preparatory questions and no group yet. */
    public static Grouped consultation() {
        var grouped = new Grouped();
        run("""
                insert into consultation (id, organisation_id, bassin, state, question, languages, minutes, smallest, largest,
                                          groups_at_most, answers_until, created_at, updated_at)
                values (?, ?, 'SUD_EST', 'GROUPED', '{"fr": "Quelle est la place des aidants proches ?"}', '{FR}', ?, 2, 8, 7,
                        current_date, now(), now())""", grouped.id, Network.team("bassin-sud-est"), MINUTES);
        for (var question : grouped.questions) {
            run("""
                    insert into consultation_question (id, consultation_id, position, text)
                    values (?, ?, ?, '{"fr": "Qui sont-ils ?", "nl": "Wie zijn ze?"}')""", question, grouped.id, grouped.questions.indexOf(question));
        }
        return grouped;
    }

    public UUID id() {
        return id;
    }

    /** The question of a place, from 0. */
    public UUID question(int place) {
        return questions.get(place);
    }

    /** A group that meets so many hours from now; begun, when they are fewer than none. */
    public UUID group(int hoursFromNow) {
        var group = UUID.randomUUID();
        var starts = OffsetDateTime.now().plusHours(hoursFromNow);
        run("""
                insert into event (id, organisation_id, type, bassin, title, precision, starts_at, ends_at, visibility, registration,
                                   place_name, state, created_at, updated_at)
                values (?, ?, 'GROUPE_REFLEXION', 'SUD_EST', '{"fr": "Groupe de réflexion"}', 'TIME', ?, ?, 'REGISTERED',
                        'INVITATION', '{"fr": "Maison des aidants"}', 'PUBLISHED', now(), now())""", group, Network.team("bassin-sud-est"), starts, starts.plusMinutes(MINUTES));
        groups++;
        run("insert into reflection_group (event_id, consultation_id, number) values (?, ?, ?)", group, id, groups);
        return group;
    }

    /** Somebody who is in a group, of an organisation that is known to be theirs. */
    public Person person(UUID group, String name, @Nullable UUID organisation) {
        var person =
                new Person(UUID.randomUUID(), name.toLowerCase(Locale.ROOT) + "." + UUID.randomUUID() + "@example.org");
        run("""
                insert into participant (id, consultation_id, state, role, name, email, mailbox, language, organisation_id,
                                         privacy_version, created_at, changed_at)
                values (?, ?, 'INTERESTED', 'PROFESSIONAL', ?, ?, mailbox(?), 'FR', ?, '2026-11', now(), now())""", person.id, id, name, person.email, person.email, organisation);
        run("""
                insert into registration (event_id, state, name, email, privacy_version, created_at, changed_at)
                values (?, 'CONFIRMED', ?, ?, '2026-11', now() - interval '10 days', now())""", group, name, person.email);
        return person;
    }

    /** Takes somebody out of their group. */
    public static void leaves(Person person) {
        run("update registration set state = 'CANCELLED' where participant_id = ?", person.id);
        run("update participant set state = 'WITHDRAWN' where id = ?", person.id);
    }

    /** A request by the link of a participant. */
    public static RequestSpecification linked(UUID participant) {
        var link = new PersonalLink(Purpose.PARTICIPANT, participant, PersonalLink.FIRST);
        var secret = Arc.container().instance(LinkKey.class).get().secretOf(link);
        return as(Persona.visitor()).header("Authorization", "Link " + secret);
    }

    /** A statement of nobody whom the product knows. */
    public static int run(String sql, @Nullable Object... values) {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement(sql)) {
            for (var place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows there are. */
    public static long count(String from, Object... values) {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement("select count(*) from " + from)) {
            for (var place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
