package brussels.estuaire.agenda;

import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events for the tests, told with as little as possible; made through the API, as people make them. */
public final class Events {
    private Events() {}

    /** A form with a title and a type, in the bassin Sud-Est. */
    public static Map<String, Object> form(UUID organisation, String type, String title) {
        var form = new LinkedHashMap<String, Object>();
        form.put("organisationId", organisation);
        form.put("type", type);
        form.put("bassin", "SUD_EST");
        form.put("title", Map.of("fr", title));
        return form;
    }

    /** Likewise, of a meeting of a circle of Sud-Est, which only its members see; a new circle, in which nobody sits. */
    public static Map<String, Object> meeting(UUID organisation, String title) {
        return meeting(organisation, title, Circles.circle());
    }

    /** Likewise, of a circle that is there. */
    public static Map<String, Object> meeting(UUID organisation, String title, String circle) {
        var form = form(organisation, "CAB", title);
        form.put("circleId", circle);
        return form;
    }

    public static ValidatableResponse draft(Persona author, Map<String, Object> form) {
        return as(author).body(form).post("/api/events").then().statusCode(201);
    }

    /** Publishes a new event, and answers its id. */
    public static String published(Persona author, Map<String, Object> form) {
        String id = draft(author, form).extract().path("id");
        as(author).post("/api/events/" + id + "/publication").then().statusCode(200);
        return id;
    }

    /** The ids of what somebody finds in the agenda. */
    public static List<String> found(Persona reader, Map<String, ?> parameters) {
        return as(reader)
                .queryParams(parameters)
                .queryParam("size", 200)
                .get("/api/events")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
