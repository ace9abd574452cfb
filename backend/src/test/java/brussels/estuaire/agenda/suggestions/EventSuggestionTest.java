package brussels.estuaire.agenda.suggestions;

import static brussels.estuaire.agenda.suggestions.Suggestions.LINKED;
import static brussels.estuaire.agenda.suggestions.Suggestions.LIST;
import static brussels.estuaire.agenda.suggestions.Suggestions.by;
import static brussels.estuaire.agenda.suggestions.Suggestions.sql;
import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.coordinator;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An event that somebody suggests without an account, from the mail to confirm to the answer. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class EventSuggestionTest {
    private static final Persona COORDINATOR = coordinator("bassin-sud-est");

    @Inject
    EraseSuggestions erase;

    private final Suggestions suggestions = new Suggestions();

    @Test
    void visitorConfirmsAndTheTeamOfTheBassinIsTold() throws Exception {
        var team = teamAddress();
        var secret = suggestions.suggested();
        assertThat(text(sentTo(suggestions.address).getFirst())).doesNotContain(suggestions.title);
        by(secret).get(LINKED).then().statusCode(200).body("confirmed", equalTo(false));
        assertThat(sentTo(team)).as("before the address is confirmed").isEmpty();
        for (var time = 0; time < 2; time++) {
            by(secret)
                    .post(LINKED + "/confirmation")
                    .then()
                    .statusCode(200)
                    .body("confirmed", equalTo(true), "title", equalTo(suggestions.title));
        }
        assertThat(sentTo(team)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).contains(suggestions.title);
            assertThat(text(mail)).contains("/event-suggestions/").doesNotContain(suggestions.address, "Ada");
        });
    }

    @Test
    void coordinatorMakesAnEventOfItAndWhoSuggestsIsTold() throws Exception {
        var path = suggestions.confirmed();
        String event = Events.draft(
                        COORDINATOR, Events.form(Network.team("bassin-sud-est"), "JOURNEE", suggestions.title))
                .extract()
                .path("id");
        answer(COORDINATOR, path, event, null, 200).body("state", equalTo("TAKEN_OVER"), "eventId", equalTo(event));
        answer(COORDINATOR, path, null, "Trop tard", 409);
        var mail = sentTo(suggestions.address).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Antwoord op uw suggestie: " + suggestions.title);
        assertThat(text(mail)).contains("/nl/events/" + event);
        as(COORDINATOR).get(path + "/history").then().body("items.act", hasItem("TAKEN_OVER"));
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .delete("/api/events/" + event)
                .then()
                .statusCode(204);
        as(COORDINATOR).get(path).then().body("state", equalTo("TAKEN_OVER"), "eventId", nullValue());
    }

    @Test
    void coordinatorDeclinesAndSaysWhy() throws Exception {
        var path = suggestions.confirmed();
        answer(COORDINATOR, path, null, " ", 422).body("violations.pointer", hasItem("/answer"));
        answer(COORDINATOR, path, UUID.randomUUID().toString(), null, 422)
                .body("violations.pointer", hasItem("/eventId"));
        answer(COORDINATOR, path, null, "Déjà dans l’agenda", 200).body("words.answer", equalTo("Déjà dans l’agenda"));
        assertThat(text(sentTo(suggestions.address).getFirst())).contains("Déjà dans l’agenda");
    }

    @Test
    void coordinatorGivesNobodyElsesEventAsTheAnswer() {
        var path = suggestions.confirmed();
        var others = coordinator("bassin-nord");
        var form = Events.form(Network.team("bassin-nord"), "JOURNEE", "Ailleurs");
        form.put("bassin", "NORD");
        answer(COORDINATOR, path, Events.published(others, form), null, 422);
    }

    @Test
    void administratorSeesItOnlyOnceItIsConfirmed() {
        suggestions.suggested();
        assertThat(titles(administrator())).doesNotContain(suggestions.title);
        var confirmed = new Suggestions();
        as(administrator()).get(confirmed.confirmed()).then().statusCode(200);
        assertThat(titles(administrator())).contains(confirmed.title);
        as(administrator()).get(LIST + "?state=NOPE").then().statusCode(400);
    }

    @Test
    void onlyThoseWhoDecideSeeIt() throws Exception {
        var path = suggestions.confirmed();
        assertThat(titles(COORDINATOR)).contains(suggestions.title);
        for (var other : List.of(coordinator("bassin-nord"), editor("la-braise"))) {
            as(other).get(path).then().statusCode(404);
            as(other).get(path + "/history").then().statusCode(404);
            answer(other, path, null, "Non", 404);
            assertThat(titles(other)).doesNotContain(suggestions.title);
        }
        as(visitor()).get(path).then().statusCode(401);
        as(visitor()).get(LIST).then().statusCode(401);
        assertNothingUnnamed();
    }

    @Test
    void whatConcernsTheRegionIsForItsTeamAlone() {
        var form = suggestions.form();
        form.put("bassin", null);
        suggestions.suggest(form).statusCode(201);
        var secret = text(sentTo(suggestions.address).getFirst()).replaceAll("(?s).*suggestion#(\\S+).*", "$1");
        String id = by(secret).post(LINKED + "/confirmation").then().extract().path("id");
        as(COORDINATOR).get(LIST + "/" + id).then().statusCode(404);
        as(administrator()).get(LIST + "/" + id).then().statusCode(200).body("bassin", nullValue());
    }

    @Test
    void whoSuggestsIsToldOfEachFault() {
        suggestions
                .suggest(Map.of("title", " ", "link", "javascript:alert(1)", "email", "a@b.org\r\nBcc: c@d.org"))
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/title", "/description", "/organiser", "/name", "/email", "/link"));
        var form = suggestions.form();
        form.put("moment", " ");
        form.put("bassin", "MOON");
        suggestions.suggest(form).statusCode(422).body("violations.pointer", containsInAnyOrder("/day", "/bassin"));
        by("nonsense").get(LINKED).then().statusCode(401);
        by("nonsense").post(LINKED + "/confirmation").then().statusCode(401);
    }

    /** Somebody gives an address that is not theirs, again and again. */
    @Test
    void addressIsNotFloodedWithLinks() {
        for (var time = 0; time < SuggestEvent.MOST_WAITING; time++) {
            suggestions.suggest(suggestions.form()).statusCode(201);
        }
        suggestions.suggest(suggestions.form()).statusCode(429);
        assertThat(sentTo(suggestions.address)).hasSize(SuggestEvent.MOST_WAITING);
    }

    @Test
    void whatNobodyConfirmedIsGoneAndWhatWasAnsweredIsErased() throws Exception {
        var waiting = suggestions.suggested();
        var answered = new Suggestions();
        var path = answered.confirmed();
        answer(COORDINATOR, path, null, "Non", 200);
        age("created_at = now() - interval '6 days'", "answered_at = now() - interval '89 days'", path);
        erase.erase();
        by(waiting).get(LINKED).then().statusCode(200);
        as(COORDINATOR).get(path).then().body("words.email", equalTo(answered.address));
        age("created_at = now() - interval '8 days'", "answered_at = now() - interval '91 days'", path);
        erase.erase();
        by(waiting).get(LINKED).then().statusCode(401);
        as(COORDINATOR).get(path).then().statusCode(200).body("words", nullValue(), "state", equalTo("DECLINED"));
    }

    private static List<String> titles(Persona reader) {
        return as(reader)
                .queryParam("state", "WAITING")
                .queryParam("size", 100)
                .get(LIST)
                .then()
                .statusCode(200)
                .extract()
                .path("items.words.title");
    }

    private void age(String unconfirmed, String answered, String path) throws Exception {
        sql(
                "update event_suggestion set %s where id in (select suggestion_id from event_suggestion_words where email = '%s')"
                        .formatted(unconfirmed, suggestions.address));
        sql("update event_suggestion set %s where id = '%s'".formatted(answered, path.replaceAll(".*/", "")));
    }

    private static ValidatableResponse answer(
            Persona persona, String path, @Nullable String event, @Nullable String words, int status) {
        var form = new HashMap<String, Object>();
        form.put("eventId", event);
        form.put("answer", words);
        return as(persona).body(form).post(path + "/answer").then().statusCode(status);
    }

    private static void assertNothingUnnamed() throws Exception {
        try (var application = RealPostgres.server().connectAsApplication();
                var rows = application.createStatement().executeQuery("select * from event_suggestion_words")) {
            assertThat(rows.next()).isFalse();
        }
    }

    private static String teamAddress() throws Exception {
        var team = UUID.randomUUID() + "@example.org";
        sql(
                "update organisation set contacts = '[{\"kind\": \"EMAIL\", \"value\": \"%s\"}]' where alias = 'bassin-sud-est'"
                        .formatted(team));
        return team;
    }
}
