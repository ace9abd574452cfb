package brussels.estuaire.evaluations.rights;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluations.path;
import static brussels.estuaire.evaluations.Evaluations.superuser;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.registrations.Registrants;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Those who took part in an event of Sud-Est, and are asked what they think of it. */
final class Asked {
    /** As if all were mailed so long ago that they may be reminded. */
    static final String EARLIER =
            "update evaluation_right set mailed_at = mailed_at - interval '4 days' where evaluation_id = ?";

    private Asked() {}

    /** What happens by itself, all of it. */
    static void run() {
        var run = Arc.container().instance(RunEvaluations.class).get();
        run.run();
        run.catchUp();
        run.run();
    }

    /** How many were asked once more: the machine knows it, and tells nobody. */
    static int reminded(String evaluation) {
        return superuser(
                "update evaluation_right set part = part where evaluation_id = ? and reminded_at is not null",
                evaluation);
    }

    static ValidatableResponse rate(String evaluation) {
        return as(COORDINATOR).get(path(evaluation) + "/rate").then().statusCode(200);
    }

    static String letters() {
        return UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    }

    static String register(String event, String address) {
        return Registrants.register(event, Map.of("name", "Ada", "email", address))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** So many more who registered. */
    static List<String> registered(String event, int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> register(event, Registrants.address("n" + letters())))
                .toList();
    }

    static void presence(String event, String registration, String presence) {
        as(COORDINATOR)
                .body(Map.of("presence", presence))
                .put("/api/events/" + event + "/registrations/" + registration + "/presence")
                .then()
                .statusCode(200);
    }

    /** Marks them otherwise than they were. */
    static void presence(String event, String registration, String was, String presence) {
        as(COORDINATOR)
                .body(Map.of("was", was, "presence", presence))
                .put("/api/events/" + event + "/registrations/" + registration + "/presence")
                .then()
                .statusCode(200);
    }

    static void presents(String event, String registration) {
        as(COORDINATOR)
                .body(Map.of("presenter", true))
                .put("/api/events/" + event + "/registrations/" + registration + "/presenter")
                .then()
                .statusCode(200);
    }

    static void walkIn(String event) {
        superuser(
                "insert into walk_in (event_id, id, name, created_at) values (?, gen_random_uuid(), 'Zoé', now())",
                event);
    }

    static void use(String registration) {
        assertThat(superuser("update evaluation_right set used = true where registration_id = ?", registration))
                .isEqualTo(1);
    }
}
