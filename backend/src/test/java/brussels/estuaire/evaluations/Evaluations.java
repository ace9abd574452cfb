package brussels.estuaire.evaluations;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.registrations.Registrants;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Evaluations of Sud-Est; through the API, as coordinators make them. */
public final class Evaluations {
    private Evaluations() {}

    /** What a coordinator sends with as little as possible, of an event. */
    public static Map<String, Object> form(String event) {
        return form("EVENT", event, null);
    }

    public static Map<String, Object> form(String subject, String id, @Nullable Integer year) {
        var evaluated = new LinkedHashMap<String, Object>();
        evaluated.put("subject", subject);
        evaluated.put("id", id);
        evaluated.put("year", year);
        var form = new LinkedHashMap<String, Object>();
        form.put("evaluated", evaluated);
        return form;
    }

    public static ValidatableResponse create(Persona persona, Map<String, ?> form) {
        return as(persona).body(form).post("/api/evaluations").then();
    }

    /** A draft of a coordinator, with more told of it. */
    public static String draft(String event, Map<String, ?> told) {
        var form = form(event);
        form.putAll(told);
        return create(COORDINATOR, form).statusCode(201).extract().path("id");
    }

    /** One of a new event, in which nobody takes part. */
    public static String draft() {
        return draft(Registrants.event(null, 1), Map.of());
    }

    /** One of an event that people may answer. */
    public static String opened(String event) {
        var evaluation = draft(event, Map.of("commonLink", true));
        act(evaluation, "opening").statusCode(200);
        return evaluation;
    }

    public static ValidatableResponse act(String evaluation, String act) {
        return as(COORDINATOR).post(path(evaluation) + "/" + act).then();
    }

    public static ValidatableResponse change(Persona persona, String evaluation, Map<String, ?> form) {
        var version = as(COORDINATOR).get(path(evaluation)).header("ETag");
        return as(persona)
                .header("If-Match", version)
                .body(form)
                .put(path(evaluation))
                .then();
    }

    public static String path(String evaluation) {
        return "/api/evaluations/" + evaluation;
    }

    /** Writes as only the machine could: about the row of an id. */
    public static int superuser(String sql, String id) {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
