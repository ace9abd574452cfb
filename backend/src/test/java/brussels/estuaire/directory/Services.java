package brussels.estuaire.directory;

import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.identity.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Services for the tests, told with as little as possible; made through the API, as editors make them. */
public final class Services {
    private Services() {}

    /** A form with a name and nothing else that matters. */
    public static Map<String, Object> form(UUID organisation, String name) {
        var form = new LinkedHashMap<String, Object>();
        form.put("organisationId", organisation);
        form.put("name", Map.of("fr", name));
        form.put("type", "REPIT");
        return form;
    }

    public static ValidatableResponse draft(Persona editor, Map<String, Object> form) {
        return as(editor).body(form).post("/api/services").then().statusCode(201);
    }

    /** Publishes a new service, and answers its id. */
    public static String published(Persona editor, Map<String, Object> form) {
        String id = draft(editor, form).extract().path("id");
        as(editor).post("/api/services/" + id + "/publication").then().statusCode(200);
        return id;
    }

    /** The ids of what a visitor finds. */
    public static List<String> found(String parameter, String value) {
        return as(Persona.visitor())
                .queryParam(parameter, value)
                .queryParam("size", 100)
                .get("/api/services")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
