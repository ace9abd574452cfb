package brussels.estuaire.evaluations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Evaluations of Sud-Est that are open, with whoever may answer them.
 *
 * <p>They are written as the database's owner could, so that what is answered and what is made of it is tested without what comes before.
 */
public final class Evaluating {
    public static final Persona COORDINATOR = Circles.COORDINATOR;
    public static final Persona NEIGHBOUR = Circles.NEIGHBOUR;

    /** The ids of its questions: a scale, one's own words, a choice of one, of several, a number, a matrix. */
    public static final String SATISFACTION = "11111111-0000-4000-8000-000000000001";

    public static final String WORDS = "11111111-0000-4000-8000-000000000002";
    public static final String SINGLE = "11111111-0000-4000-8000-000000000003";
    public static final String MULTIPLE = "11111111-0000-4000-8000-000000000004";
    public static final String NUMBER = "11111111-0000-4000-8000-000000000005";
    public static final String MATRIX = "11111111-0000-4000-8000-000000000006";

    /** Of every kind; the scale is required, and the number is asked of who chose « no » alone. */
    public static final String CONTENT = """
            {"introduction": null, "attributes": ["SECTOR", "ROLE", "BASSIN", "LANGUAGE"], "asksQuoting": true, "sections": [
              {"title": {"fr": "La rencontre", "nl": "De ontmoeting"}, "questions": [
                {"id": "%s", "kind": "SCALE", "text": {"fr": "Êtes-vous satisfait·e ?", "nl": "Bent u tevreden?"}, "required": true,
                 "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "pas du tout", "nl": "helemaal niet"},
                           "highestLabel": {"fr": "tout à fait", "nl": "helemaal"}}, "satisfaction": true},
                {"id": "%s", "kind": "OPEN", "text": {"fr": "Que retenez-vous ?", "nl": "Wat onthoudt u?"}},
                {"id": "%s", "kind": "SINGLE", "text": {"fr": "Reviendrez-vous ?", "nl": "Komt u terug?"},
                 "choices": [{"id": "yes", "text": {"fr": "Oui", "nl": "Ja"}}, {"id": "no", "text": {"fr": "Non", "nl": "Nee"}}]}]},
              {"title": null, "questions": [
                {"id": "%s", "kind": "MULTIPLE", "text": {"fr": "Quels thèmes ?", "nl": "Welke thema's?"},
                 "choices": [{"id": "a", "text": {"fr": "A", "nl": "A"}}, {"id": "b", "text": {"fr": "B", "nl": "B"}},
                             {"id": "c", "text": {"fr": "C", "nl": "C"}}]},
                {"id": "%s", "kind": "NUMBER", "text": {"fr": "Combien de services ?", "nl": "Hoeveel diensten?"},
                 "range": {"lowest": 0, "highest": 100}, "shownWhen": {"question": "%s", "among": ["no"]}},
                {"id": "%s", "kind": "MATRIX", "text": {"fr": "Êtes-vous d'accord ?", "nl": "Gaat u akkoord?"},
                 "choices": [{"id": "agree", "text": {"fr": "Oui", "nl": "Ja"}}, {"id": "disagree", "text": {"fr": "Non", "nl": "Nee"}}],
                 "lines": [{"id": "clear", "text": {"fr": "C'était clair", "nl": "Het was duidelijk"}},
                           {"id": "useful", "text": {"fr": "C'était utile", "nl": "Het was nuttig"}}]}]}]}
            """.formatted(SATISFACTION, WORDS, SINGLE, MULTIPLE, NUMBER, SINGLE, MATRIX);

    private Evaluating() {}

    /** One of a meeting of Sud-Est, which has a common link and takes answers for a week. */
    public static UUID open() {
        return open(UUID.fromString(Registrants.event(null, 1)), CONTENT);
    }

    /** One of an event, with what it asks. */
    public static UUID open(UUID event, String content) {
        var questionnaire = ask("""
                insert into questionnaire (organisation_id, bassin, template, title, asked_from, created_at, updated_at)
                values (?, 'SUD_EST', false, '{"fr": "Questions", "nl": "Vragen"}', now(), now(), now()) returning id
                """, Network.team("bassin-sud-est"));
        ask(
                "insert into questionnaire_version values (?, 1, ?::jsonb, now()) returning questionnaire_id",
                questionnaire,
                content);
        return ask("""
                insert into evaluation (organisation_id, bassin, title, questionnaire_id, subject, event_id, state, common_link,
                                        opened_at, closes_at, created_at, updated_at)
                values (?, 'SUD_EST', '{"fr": "Évaluation", "nl": "Evaluatie"}', ?, 'EVENT', ?, 'OPEN', true,
                        now(), now() + interval '7 days', now(), now()) returning id
                """, Network.team("bassin-sud-est"), questionnaire, event);
    }

    /** So many who may answer it, each once: the ids of their rights. */
    public static List<UUID> rights(UUID evaluation, int many) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Evaluation.see(evaluation);
            return IntStream.range(0, many)
                    .mapToObj(number -> right(evaluation, number))
                    .toList();
        });
    }

    private static UUID right(UUID evaluation, int number) {
        var email = "p%d.%s@example.org".formatted(number, UUID.randomUUID());
        return (UUID) Evaluation.getEntityManager()
                .createNativeQuery("""
                        insert into evaluation_right (evaluation_id, part, name, email, mailbox, language)
                        values (:evaluation, 'PARTICIPANT', :name, :email, mailbox(:email), 'FR') returning id""", UUID.class)
                .setParameter("evaluation", evaluation)
                .setParameter("name", "Personne " + number)
                .setParameter("email", email)
                .getSingleResult();
    }

    /** Who answers by their own right. */
    public static RequestSpecification byRight(UUID right) {
        return byLink(new PersonalLink(Purpose.EVALUATION_RIGHT, right, PersonalLink.FIRST));
    }

    /** Who answers by the link that everybody has. */
    public static RequestSpecification byCommonLink(UUID evaluation) {
        return byLink(new PersonalLink(Purpose.EVALUATION, evaluation, PersonalLink.FIRST));
    }

    private static RequestSpecification byLink(PersonalLink link) {
        var secret = Arc.container().instance(LinkKey.class).get().secretOf(link);
        return as(visitor()).header("Authorization", "Link " + secret);
    }

    private static UUID ask(String sql, Object... values) {
        try (var owner = RealPostgres.server().connectAsOwner();
                var statement = owner.prepareStatement(sql)) {
            for (var place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            var row = statement.executeQuery();
            row.next();
            return row.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
