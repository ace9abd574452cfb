package brussels.estuaire.directory.saved;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches that people keep, from the first mail to the last. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class SavedSearchTest {
    @Inject
    SendNewMatches matches;

    @Inject
    EraseSavedSearches erase;

    private final SavedSearches searches = new SavedSearches();
    private final String address = searches.address;
    private final String word = searches.word;

    @Test
    void visitorConfirmsAndIsToldOfWhatIsNewOnce() throws Exception {
        var secret = searches.saved();
        searches.publishLately();
        look();
        assertThat(sentTo(address)).as("before the address is confirmed").hasSize(1);
        SavedSearches.by(secret)
                .post(SavedSearches.PAGE + "/confirmation")
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(true));
        look();
        var mail = sentTo(address).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Een nieuwe dienst: Voor mijn moeder");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(text(mail))
                .contains("- " + word, "/nl/services?q=" + word, "/nl/saved-search#" + secret)
                .containsPattern("/nl/services/[0-9a-f-]{36}\n");
        matches.send();
        searches.due();
        matches.send();
        assertThat(sentTo(address)).as("told once").hasSize(2);
    }

    @Test
    void whatDoesNotMatchIsNotTold() throws Exception {
        searches.confirmed();
        SavedSearches.publish("Autre" + word.substring(3));
        look();
        assertThat(sentTo(address)).hasSize(1);
    }

    @Test
    void readerStopsTheMailsByOnePost() throws Exception {
        searches.confirmed();
        searches.publishLately();
        look();
        var stop =
                sentTo(address).getFirst().getHeader("List-Unsubscribe", null).replaceAll(".*/|>", "");
        given().post("/unsubscribe/" + stop).then().statusCode(204);
        searches.publishLately();
        look();
        assertThat(sentTo(address)).hasSize(2);
    }

    @Test
    void holderOfTheLinkChangesAndErasesIt() throws Exception {
        var secret = searches.confirmed();
        SavedSearches.by(secret)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("name", "Anders", "rhythm", "DAILY"))
                .put(SavedSearches.PAGE)
                .then()
                .statusCode(200)
                .body("name", equalTo("Anders"));
        SavedSearches.by(secret).delete(SavedSearches.PAGE).then().statusCode(428);
        SavedSearches.by(secret)
                .header("If-Match", "\"2\"")
                .delete(SavedSearches.PAGE)
                .then()
                .statusCode(204);
        SavedSearches.by(secret).get(SavedSearches.PAGE).then().statusCode(401);
    }

    @Test
    void whoSavesIsToldOfEachFault() {
        as(professional())
                .body(Map.of("name", " ", "query", "q=a b", "email", "a@b.org\r\nBcc: c@d.org"))
                .post("/api/saved-searches")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/name", "/query", "/rhythm", "/email"));
        as(professional())
                .body(Map.of("name", "x", "query", "", "rhythm", "DAILY"))
                .post("/api/saved-searches")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/email"), "violations.code", contains("required"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moon=full",
                "theme=a;b",
                "theme=MOON",
                "commune=99999",
                "verifiedSince=hier",
                "q=a&q=b",
                "access=MOON",
                "radius=99",
                "id=x",
                "q=%zz"
            })
    void whatTheListDoesNotTakeIsNoSearch(String query) {
        as(professional())
                .body(searches.form(query))
                .post("/api/saved-searches")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/query"), "violations.code", contains("not-a-search"));
    }

    /** Somebody gives an address that is not theirs, again and again. */
    @Test
    void addressIsNotFloodedWithLinks() {
        for (var time = 0; time < KeepSavedSearch.MOST_WAITING; time++) {
            searches.save().statusCode(201);
        }
        searches.save().statusCode(429);
        assertThat(sentTo(address)).hasSize(KeepSavedSearch.MOST_WAITING);
    }

    @Test
    void whatNobodyConfirmedAndWhatWasStoppedIsErased() throws Exception {
        var waiting = searches.saved();
        SavedSearches.sql(
                "update saved_search set created_at = now() - interval '6 days' where email = '%s'".formatted(address));
        erase.erase();
        SavedSearches.by(waiting).get(SavedSearches.PAGE).then().statusCode(200);
        SavedSearches.sql(
                "update saved_search set created_at = now() - interval '8 days' where email = '%s'".formatted(address));
        erase.erase();
        SavedSearches.by(waiting).get(SavedSearches.PAGE).then().statusCode(401);
        var stopped = searches.confirmed();
        searches.publishLately();
        look();
        SavedSearches.sql("""
                insert into mail_subscription (topic, about, stopped_at)
                  select 'SAVED_SEARCH', id, now() - interval '31 days' from saved_search where email = '%s'
                  on conflict (topic, about) do update set stopped_at = excluded.stopped_at
                """.formatted(address));
        erase.erase();
        SavedSearches.by(stopped).get(SavedSearches.PAGE).then().statusCode(401);
    }

    /** Its morning has come, and it was last told two hours ago. */
    private void look() throws SQLException {
        SavedSearches.sql("update saved_search set told_until = now() - interval '2 hours' where email = '%s'"
                .formatted(address));
        searches.due();
        matches.send();
    }
}
