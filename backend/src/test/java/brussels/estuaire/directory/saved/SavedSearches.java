package brussels.estuaire.directory.saved;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.directory.Services.published;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.professional;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Searches that somebody saves by an address of their own, and services that are new to them. */
final class SavedSearches {
    static final String PAGE = "/api/saved-search";

    static final Persona EDITOR = editor("la-braise");

    final String address = UUID.randomUUID() + "@example.org";
    final String word = "Mot" + UUID.randomUUID().toString().substring(24);

    ValidatableResponse save() {
        return as(professional())
                .header("Accept-Language", "nl")
                .body(form("q=" + word))
                .post("/api/saved-searches")
                .then();
    }

    Map<String, Object> form(String query) {
        var form = new HashMap<String, Object>();
        form.put("name", "Voor mijn moeder");
        form.put("query", query);
        form.put("rhythm", "WEEKLY");
        form.put("email", address);
        return form;
    }

    /** Saves by somebody whose token tells no address; answers the secret of the link that is mailed. */
    String saved() throws Exception {
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

    String confirmed() throws Exception {
        var secret = saved();
        by(secret).post(PAGE + "/confirmation").then().statusCode(200);
        return secret;
    }

    static RequestSpecification by(String secret) {
        return given().header("Authorization", "Link " + secret);
    }

    void publishLately() throws SQLException {
        publish(word);
    }

    static void publish(String name) throws SQLException {
        var id = published(EDITOR, Services.form(Network.laBraise(), name));
        sql("update service set listed_at = now() - interval '1 hour' where id = '%s'".formatted(id));
    }

    void due() throws SQLException {
        sql("update saved_search set next_at = now() - interval '1 minute' where email = '%s'".formatted(address));
    }

    static void sql(String statement) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser()) {
            superuser.createStatement().executeUpdate(statement);
        }
    }
}
