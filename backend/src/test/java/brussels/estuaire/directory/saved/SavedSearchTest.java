package brussels.estuaire.directory.saved;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.directory.Services.published;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches that people keep, from the first mail to the last. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class SavedSearchTest {
    private static final Persona EDITOR = editor("la-braise");
    private static final String PAGE = "/api/saved-search";

    @Inject
    SendNewMatches matches;

    @Inject
    EraseSavedSearches erase;

    private final String address = UUID.randomUUID() + "@example.org";
    private final String word = "Mot" + UUID.randomUUID().toString().substring(24);

    @Test
    void visitorConfirmsAndIsToldOfWhatIsNewOnce() throws Exception {
        var secret = saved();
        publishLately();
        look();
        assertThat(sentTo(address)).as("before the address is confirmed").hasSize(1);
        by(secret).post(PAGE + "/confirmation").then().statusCode(200).body("confirmed", equalTo(true));
        look();
        var mail = sentTo(address).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Een nieuwe dienst: Voor mijn moeder");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(text(mail))
                .contains("- " + word, "/nl/services?q=" + word, "/nl/saved-search#" + secret)
                .containsPattern("/nl/services/[0-9a-f-]{36}\n");
        matches.send();
        due();
        matches.send();
        assertThat(sentTo(address)).as("told once").hasSize(2);
    }

    @Test
    void whatDoesNotMatchIsNotTold() throws Exception {
        confirmed();
        publish("Autre" + word.substring(3));
        look();
        assertThat(sentTo(address)).hasSize(1);
    }

    @Test
    void readerStopsTheMailsByOnePost() throws Exception {
        confirmed();
        publishLately();
        look();
        var stop =
                sentTo(address).getFirst().getHeader("List-Unsubscribe", null).replaceAll(".*/|>", "");
        given().post("/unsubscribe/" + stop).then().statusCode(204);
        publishLately();
        look();
        assertThat(sentTo(address)).hasSize(2);
    }

    @Test
    void whoIsSignedInFindsTheirSearchesAgain() throws Exception {
        var secret = saved();
        String id = by(secret).get(PAGE).then().statusCode(200).extract().path("id");
        var path = "/api/saved-searches/" + id;
        as(professional())
                .queryParam("size", 100)
                .get("/api/saved-searches")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        as(professional()).get(path).then().statusCode(200).header("ETag", "\"0\"");
        var change = Map.of("name", "Autrement", "rhythm", "DAILY");
        as(professional()).body(change).put(path).then().statusCode(428);
        as(professional())
                .header("If-Match", "\"7\"")
                .body(change)
                .put(path)
                .then()
                .statusCode(412);
        as(professional())
                .header("If-Match", "\"0\"")
                .body(Map.of("name", " ", "rhythm", "DAILY"))
                .put(path)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/name"));
        as(professional())
                .header("If-Match", "\"0\"")
                .body(change)
                .put(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Autrement"), "rhythm", equalTo("DAILY"));
        as(professional()).header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        as(professional()).get(path).then().statusCode(404);
        by(secret).get(PAGE).then().statusCode(401).body("code", equalTo("link-refused"));
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        String id = by(saved()).get(PAGE).then().extract().path("id");
        var path = "/api/saved-searches/" + id;
        as(visitor()).get("/api/saved-searches").then().statusCode(401);
        as(visitor()).get(path).then().statusCode(401);
        as(EDITOR).get(path).then().statusCode(404);
        as(EDITOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "x", "rhythm", "DAILY"))
                .put(path)
                .then()
                .statusCode(404);
        as(EDITOR).header("If-Match", "\"0\"").delete(path).then().statusCode(404);
        given().get(PAGE).then().statusCode(401);
        by("nonsense").post(PAGE + "/confirmation").then().statusCode(401);
        try (var application = RealPostgres.server().connectAsApplication();
                var rows = application.createStatement().executeQuery("select * from saved_search")) {
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void holderOfTheLinkChangesAndErasesIt() throws Exception {
        var secret = confirmed();
        by(secret)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("name", "Anders", "rhythm", "DAILY"))
                .put(PAGE)
                .then()
                .statusCode(200)
                .body("name", equalTo("Anders"));
        by(secret).delete(PAGE).then().statusCode(428);
        by(secret).header("If-Match", "\"2\"").delete(PAGE).then().statusCode(204);
        by(secret).get(PAGE).then().statusCode(401);
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
                "verifiedSince=hier",
                "q=a&q=b",
                "access=MOON",
                "radius=99",
                "id=x",
                "q=%zz"
            })
    void whatTheListDoesNotTakeIsNoSearch(String query) {
        as(professional())
                .body(form(query))
                .post("/api/saved-searches")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/query"), "violations.code", contains("not-a-search"));
    }

    /** Somebody gives an address that is not theirs, again and again. */
    @Test
    void addressIsNotFloodedWithLinks() {
        for (var time = 0; time < KeepSavedSearch.MOST_WAITING; time++) {
            save().statusCode(201);
        }
        save().statusCode(429);
        assertThat(sentTo(address)).hasSize(KeepSavedSearch.MOST_WAITING);
    }

    @Test
    void whatNobodyConfirmedAndWhatWasStoppedIsErased() throws Exception {
        var waiting = saved();
        sql("update saved_search set created_at = now() - interval '6 days' where email = '%s'".formatted(address));
        erase.erase();
        by(waiting).get(PAGE).then().statusCode(200);
        sql("update saved_search set created_at = now() - interval '8 days' where email = '%s'".formatted(address));
        erase.erase();
        by(waiting).get(PAGE).then().statusCode(401);
        var stopped = confirmed();
        publishLately();
        look();
        sql("""
                insert into mail_subscription (topic, about, stopped_at)
                  select 'SAVED_SEARCH', id, now() - interval '31 days' from saved_search where email = '%s'
                  on conflict (topic, about) do update set stopped_at = excluded.stopped_at
                """.formatted(address));
        erase.erase();
        by(stopped).get(PAGE).then().statusCode(401);
    }

    private ValidatableResponse save() {
        return as(professional())
                .header("Accept-Language", "nl")
                .body(form("q=" + word))
                .post("/api/saved-searches")
                .then();
    }

    private Map<String, Object> form(String query) {
        var form = new HashMap<String, Object>();
        form.put("name", "Voor mijn moeder");
        form.put("query", query);
        form.put("rhythm", "WEEKLY");
        form.put("email", address);
        return form;
    }

    /** Saves by somebody whose token tells no address; answers the secret of the link that is mailed. */
    private String saved() throws Exception {
        save().statusCode(201).body("confirmed", equalTo(false));
        MimeMessage mail = sentTo(address).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Bevestig uw zoekopdracht: Voor mijn moeder");
        return text(mail)
                .lines()
                .filter(line -> line.contains("/nl/saved-search#"))
                .map(line -> line.replaceFirst(".*#", ""))
                .findFirst()
                .orElseThrow();
    }

    private String confirmed() throws Exception {
        var secret = saved();
        by(secret).post(PAGE + "/confirmation").then().statusCode(200);
        return secret;
    }

    private static RequestSpecification by(String secret) {
        return given().header("Authorization", "Link " + secret);
    }

    private void publishLately() throws SQLException {
        publish(word);
    }

    private static void publish(String name) throws SQLException {
        var id = published(EDITOR, Services.form(Network.laBraise(), name));
        sql("update service set listed_at = now() - interval '1 hour' where id = '%s'".formatted(id));
    }

    /** Its morning has come, and it was last told two hours ago. */
    private void look() throws SQLException {
        sql("update saved_search set told_until = now() - interval '2 hours' where email = '%s'".formatted(address));
        due();
        matches.send();
    }

    private void due() throws SQLException {
        sql("update saved_search set next_at = now() - interval '1 minute' where email = '%s'".formatted(address));
    }

    private static void sql(String statement) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser()) {
            superuser.createStatement().executeUpdate(statement);
        }
    }
}
