package brussels.estuaire.organisations.twins;

import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.identity.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Organisations for the tests, told with as little as possible; proposed and accepted through the API. */
public final class Organisations {
    private Organisations() {}

    /** A form with what is told, and a kind. */
    public static Map<String, Object> form(Map<String, Object> told) {
        var form = new LinkedHashMap<String, Object>(told);
        form.putIfAbsent("kind", "ASBL");
        return form;
    }

    /** One that a visitor proposes. */
    public static String proposed(Map<String, Object> told) {
        return as(Persona.visitor())
                .body(form(told))
                .post("/api/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** One that everybody sees. */
    public static String active(Map<String, Object> told) {
        var id = proposed(told);
        accept(id).statusCode(200);
        return id;
    }

    /** The administrator lets one in. */
    public static ValidatableResponse accept(String id) {
        return as(Persona.administrator())
                .post("/api/organisations/" + id + "/acceptance")
                .then();
    }
}
