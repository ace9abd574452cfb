package brussels.estuaire.agenda.suggestions;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static io.restassured.RestAssured.given;

import brussels.estuaire.RealPostgres;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Events that somebody suggests by an address of their own. */
final class Suggestions {
    static final String LIST = "/api/event-suggestions";
    static final String LINKED = "/api/event-suggestion";

    final String address = UUID.randomUUID() + "@example.org";
    final String title = "Café des aidants " + UUID.randomUUID().toString().substring(24);

    Map<String, Object> form() {
        var form = new HashMap<String, Object>();
        form.put("title", title);
        form.put("description", "On se retrouve entre aidants.");
        form.put("moment", "début mai, le soir");
        form.put("bassin", "SUD_EST");
        form.put("organiser", "Comité de quartier");
        form.put("name", "Ada");
        form.put("email", address);
        return form;
    }

    ValidatableResponse suggest(Map<String, Object> form) {
        return as(visitor())
                .header("Accept-Language", "nl")
                .body(form)
                .post(LIST)
                .then();
    }

    /** Suggests, and answers the secret of the link that is mailed. */
    String suggested() {
        suggest(form()).statusCode(201);
        return text(sentTo(address).getFirst())
                .lines()
                .filter(line -> line.contains("/nl/event-suggestion#"))
                .map(line -> line.replaceFirst(".*#", ""))
                .findFirst()
                .orElseThrow();
    }

    /** Suggests and confirms, and answers the suggestion's address. */
    String confirmed() {
        String id = by(suggested())
                .post(LINKED + "/confirmation")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        return LIST + "/" + id;
    }

    static RequestSpecification by(String secret) {
        return given().header("Authorization", "Link " + secret);
    }

    static void sql(String statement) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser()) {
            superuser.createStatement().executeUpdate(statement);
        }
    }
}
