package brussels.estuaire.councils.calls;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.address;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;

import brussels.estuaire.RealPostgres;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Calls of circles and who answers them; through the API, as people do. */
public final class Calls {
    private Calls() {}

    /** A call from so many days before today to so many after it. */
    public static Map<String, Object> form(int opens, int closes) {
        var form = new LinkedHashMap<String, Object>();
        form.put("text", Map.of("fr", "Le conseil cherche des membres."));
        form.put("opensOn", today().plusDays(opens).toString());
        form.put("closesOn", today().plusDays(closes).toString());
        form.put("firstDay", today().toString());
        form.put("sought", 2);
        return form;
    }

    public static String path(String circle) {
        return "/api/circles/" + circle + "/calls";
    }

    public static String path(String circle, String call) {
        return path(circle) + "/" + call;
    }

    /** A draft, as one of the bassin's coordinators writes it. */
    public static String draft(String circle, Map<String, ?> form) {
        return as(COORDINATOR)
                .body(form)
                .post(path(circle))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse publish(String circle, String call) {
        return as(COORDINATOR).post(path(circle, call) + "/publication").then();
    }

    /** A call that everybody may answer today. */
    public static String open(String circle) {
        var call = draft(circle, form(-5, 5));
        publish(circle, call).statusCode(200);
        return call;
    }

    /** What a candidate sends with as little as possible. */
    public static Map<String, Object> candidate(String name) {
        var form = new LinkedHashMap<String, Object>();
        form.put("name", name);
        form.put("email", address(name));
        form.put("motivation", "Je travaille avec des aidants.");
        return form;
    }

    public static ValidatableResponse answer(String call, Map<String, ?> form) {
        return as(visitor())
                .body(form)
                .post("/api/calls/" + call + "/candidacies")
                .then();
    }

    /** Somebody who answered, and the id of their candidacy. */
    public static String candidacy(String call, Map<String, ?> form) {
        return answer(call, form).statusCode(201).extract().path("id");
    }

    /** What a coordinator decides of a candidacy as it stands. */
    public static ValidatableResponse decide(
            String circle, String call, String candidacy, String act, Map<String, ?> form) {
        var read = as(COORDINATOR).get(path(circle, call) + "/candidacies/" + candidacy);
        var version = read.statusCode() == 200 ? read.header("ETag") : "\"0\"";
        return decide(circle, call, candidacy, act, version, form);
    }

    /** Likewise, of the version that they read. */
    public static ValidatableResponse decide(
            String circle, String call, String candidacy, String act, String version, Map<String, ?> form) {
        return as(COORDINATOR)
                .header("If-Match", version)
                .body(form)
                .post(path(circle, call) + "/candidacies/" + candidacy + "/" + act)
                .then();
    }

    /** Runs a statement about an id, as nobody but a superuser could. */
    public static void superuser(String sql, String id) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeUpdate();
        }
    }

    /** The call is over since yesterday. */
    public static void close(String call) throws SQLException {
        superuser("update circle_call set closes_on = current_date - 1 where id = ?", call);
    }
}
