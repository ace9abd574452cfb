package brussels.estuaire.councils.plans;

import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Plans of Sud-Est, each of a year that no other test knows; through the API, as coordinators make them. */
public final class Plans {
    public static final Persona COORDINATOR = Circles.COORDINATOR;
    public static final Persona NEIGHBOUR = Circles.NEIGHBOUR;

    private static final AtomicInteger YEARS = new AtomicInteger(2002);

    private Plans() {}

    /** A year without a plan, and so are the two before it and the one after it. */
    public static int freeYear() {
        var year = YEARS.addAndGet(4);
        return as(COORDINATOR).get("/api/plans?year=" + year).then().extract().<Integer>path("total") == 0
                ? year
                : freeYear();
    }

    public static ValidatableResponse create(Persona persona, Map<String, ?> form) {
        return as(persona).body(form).post("/api/plans").then();
    }

    /** A draft of a free year. */
    public static String plan() {
        return plan(freeYear());
    }

    public static String plan(int year) {
        return create(COORDINATOR, Map.of("bassin", "SUD_EST", "year", year))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String priority(String plan, String title) {
        return as(COORDINATOR)
                .body(Map.of("title", Map.of("fr", title)))
                .post("/api/plans/" + plan + "/priorities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An action of the mission network, told with as little as possible. */
    public static Map<String, Object> form(String priority, String title) {
        var form = new LinkedHashMap<String, Object>();
        form.put("priorityId", priority);
        form.put("title", Map.of("fr", title));
        form.put("mission", "RESEAU");
        return form;
    }

    public static ValidatableResponse add(String plan, Map<String, ?> form) {
        return as(COORDINATOR)
                .body(form)
                .post("/api/plans/" + plan + "/actions")
                .then();
    }

    public static String action(String plan, Map<String, ?> form) {
        return add(plan, form).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse get(Persona persona, String plan) {
        return as(persona).get("/api/plans/" + plan).then();
    }

    public static String version(String plan) {
        return get(COORDINATOR, plan).extract().header("ETag");
    }

    /** Writes a part of a plan from a version. */
    public static ValidatableResponse put(Persona persona, String path, String version, Object form) {
        return as(persona)
                .header("If-Match", version)
                .body(form)
                .put("/api/plans/" + path)
                .then();
    }

    public static ValidatableResponse remove(Persona persona, String path, String version) {
        return as(persona)
                .header("If-Match", version)
                .delete("/api/plans/" + path)
                .then();
    }

    /** The council validates it today. */
    public static void validate(String plan) {
        put(
                        COORDINATOR,
                        plan + "/validation",
                        version(plan),
                        Map.of("day", Circles.today().toString()))
                .statusCode(200);
    }
}
