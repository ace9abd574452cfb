package brussels.estuaire.evaluations.rights;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluations.act;
import static brussels.estuaire.evaluations.Evaluations.change;
import static brussels.estuaire.evaluations.Evaluations.create;
import static brussels.estuaire.evaluations.Evaluations.draft;
import static brussels.estuaire.evaluations.Evaluations.form;
import static brussels.estuaire.evaluations.Evaluations.opened;
import static brussels.estuaire.evaluations.Evaluations.path;
import static brussels.estuaire.evaluations.Evaluations.superuser;
import static brussels.estuaire.evaluations.rights.Asked.EARLIER;
import static brussels.estuaire.evaluations.rights.Asked.letters;
import static brussels.estuaire.evaluations.rights.Asked.presence;
import static brussels.estuaire.evaluations.rights.Asked.presents;
import static brussels.estuaire.evaluations.rights.Asked.rate;
import static brussels.estuaire.evaluations.rights.Asked.register;
import static brussels.estuaire.evaluations.rights.Asked.reminded;
import static brussels.estuaire.evaluations.rights.Asked.run;
import static brussels.estuaire.evaluations.rights.Asked.use;
import static brussels.estuaire.evaluations.rights.Asked.walkIn;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.registrations.Registrants.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Those who were there are asked, each once; how many answered is told of those who were there. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class RightsTest {
    @Test
    void eachWhoRegisteredIsMailedOnceInTheirLanguage() {
        var event = event(null, 1);
        var ada = registered(event, "NL");
        registered(event, "FR");
        var evaluation = opened(event);
        run();
        run();
        var mails = CaughtMail.sentTo(ada);
        assertThat(mails.stream().map(CaughtMail::text).filter(mail -> mail.contains("/nl/evaluation#")))
                .singleElement()
                .asString()
                .contains("anoniem", "Repérer la fragilité");
        rate(evaluation).body("mails.given", equalTo(2)).body("mails.mailed", equalTo(2));
    }

    @Test
    void whoWasAbsentIsNotAskedAndWhoIsMarkedLateIs() {
        var event = event(null, 1);
        var absent = register(event, Registrants.address("absent" + letters()));
        presence(event, absent, "ABSENT");
        var evaluation = opened(event);
        run();
        rate(evaluation).body("mails.given", equalTo(0));
        presence(event, register(event, Registrants.address("late" + letters())), "PRESENT");
        run();
        rate(evaluation)
                .body("mails.mailed", equalTo(1))
                .body("participants.expected.value", equalTo(1))
                .body("participants.expected.from", equalTo("COUNTED"));
    }

    @Test
    void expectedAreThoseWhoWerePresentAndWalkInsPresentersApart() {
        var event = event(null, 1);
        var ada = register(event, Registrants.address("ada" + letters()));
        var bo = register(event, Registrants.address("bo" + letters()));
        var cy = register(event, Registrants.address("cy" + letters()));
        var evaluation = opened(event);
        rate(evaluation).body("together.warning", equalTo("EXPECTED_UNKNOWN"));
        came(event, ada, bo, cy);
        rate(evaluation)
                .body("participants.expected.value", equalTo(2))
                .body("apart.expected.value", equalTo(1))
                .body("together.expected.value", equalTo(3));
        use(bo);
        use(ada);
        rate(evaluation).body("together.answered", equalTo(2));
        act(evaluation, "closing").statusCode(200);
        superuser(
                "update evaluation_right set registration_id = null, used = false where evaluation_id = ?", evaluation);
        rate(evaluation)
                .body("together.answered", equalTo(1))
                .body("together.beyond", nullValue())
                .body("together.rate.value", equalTo(33.3f))
                .body("together.warning", nullValue());
    }

    /** The first came, the second did not, the third presented something, and somebody came without having registered. */
    private static void came(String event, String present, String absent, String presenter) {
        presence(event, present, "PRESENT");
        presence(event, absent, "ABSENT");
        presence(event, presenter, "PRESENT");
        presents(event, presenter);
        walkIn(event);
    }

    @Test
    void teamSaysHowManyWereExpected() {
        var event = event(null, 1);
        var evaluation = opened(event);
        var form = form(event);
        form.put("expected", Map.of("value", 150, "qualifier", "MORE_THAN"));
        change(COORDINATOR, evaluation, form).statusCode(200);
        rate(evaluation)
                .body("participants.expected.value", equalTo(150))
                .body("participants.expected.qualifier", equalTo("MORE_THAN"))
                .body("participants.expected.from", equalTo("TYPED"))
                .body("together.rate.qualifier", equalTo("EXACT"));
    }

    @Test
    void onlyTheSilentAreRemindedAndNobodyTooOften() {
        var event = event(null, 1);
        var ada = register(event, Registrants.address("ada" + letters()));
        var address = Registrants.address("bo" + letters());
        register(event, address);
        var evaluation = opened(event);
        run();
        act(evaluation, "reminders").statusCode(204);
        assertThat(reminded(evaluation)).isZero();
        use(ada);
        superuser(EARLIER, evaluation);
        act(evaluation, "reminders").statusCode(204);
        assertThat(reminded(evaluation)).isEqualTo(1);
        act(evaluation, "reminders").statusCode(204);
        assertThat(CaughtMail.sentTo(address).stream()
                        .map(CaughtMail::text)
                        .filter(mail -> mail.contains("Rappel") || mail.contains("Ce rappel")))
                .hasSize(1);
    }

    @Test
    void silentAreRemindedOnceByItselfBeforeTheEnd() {
        var event = event(null, 1);
        register(event, Registrants.address("ada" + letters()));
        var evaluation = opened(event);
        run();
        superuser(EARLIER, evaluation);
        run();
        assertThat(reminded(evaluation)).isZero();
        superuser("update evaluation set closes_at = now() + interval '2 days' where id = ?", evaluation);
        run();
        assertThat(reminded(evaluation)).isEqualTo(1);
    }

    @Test
    void plannedOneOpensTwoHoursAfterTheEndAndClosesAtItsEnd() {
        var event = event(null, 1);
        var evaluation = draft(event, Map.of());
        act(evaluation, "planning").statusCode(200);
        run();
        state(evaluation, "PLANNED");
        superuser(
                "update event set starts_at = now() - interval '5 hours', ends_at = now() - interval '1 hour' where id = ?",
                event);
        run();
        state(evaluation, "PLANNED");
        superuser("update event set ends_at = now() - interval '121 minutes', state = 'CANCELLED' where id = ?", event);
        run();
        state(evaluation, "PLANNED");
        superuser("update event set state = 'PUBLISHED' where id = ?", event);
        run();
        state(evaluation, "OPEN");
        superuser(
                "update evaluation set opened_at = now() - interval '2 days', closes_at = now() - interval '1 second' where id = ?",
                evaluation);
        run();
        state(evaluation, "CLOSED");
    }

    @Test
    void whoSatInACircleInTheYearIsAsked() {
        var circle = Circles.circle();
        Circles.mandate(circle, Circles.named("n" + letters()));
        var year = Circles.today().getYear();
        var form = form("CIRCLE", circle, year);
        String evaluation = create(COORDINATOR, form).statusCode(201).extract().path("id");
        act(evaluation, "opening").statusCode(200);
        rate(evaluation).body("mails.given", equalTo(1)).body("participants.expected.value", equalTo(1));
    }

    @Test
    void whoIsErasedAsRegisteredIsNotKnownByTheirRight() {
        var event = event(null, 1);
        register(event, Registrants.address("ada" + letters()));
        var evaluation = opened(event);
        superuser(
                "update registration set name = null, email = null, language = null, answers = null, erased_at = now() where event_id = ?",
                event);
        assertThat(superuser(
                        "update evaluation_right set part = part where evaluation_id = ? and email is null and name is null",
                        evaluation))
                .isEqualTo(1);
    }

    private static void state(String evaluation, String state) {
        as(COORDINATOR).get(path(evaluation)).then().statusCode(200).body("state", equalTo(state));
    }

    private static String registered(String event, String language) {
        var form = Registrants.form("p" + letters() + language.toLowerCase());
        form.put("language", language);
        Registrants.register(event, form).statusCode(201);
        return String.valueOf(form.get("email"));
    }
}
