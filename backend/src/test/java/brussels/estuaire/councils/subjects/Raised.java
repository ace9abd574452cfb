package brussels.estuaire.councils.subjects;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.create;
import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** A circle of Sud-Est that raises subjects, and a new council of the Region that receives them; through the API. */
final class Raised {
    final String council = create(administrator(), Map.of("kind", "CAR", "name", Map.of("fr", "CAR"), "listed", true))
            .statusCode(201)
            .extract()
            .path("id");
    final String circle = Circles.circle();

    /** A subject that was raised, and its id. */
    String subject() {
        return raise(COORDINATOR, circle, form()).statusCode(201).extract().path("id");
    }

    /** Likewise, sent up to the council. */
    String sent() {
        var subject = subject();
        move(COORDINATOR, subject, "sending", Map.of()).statusCode(200);
        return subject;
    }

    static ValidatableResponse raise(Persona persona, String circle, Map<String, ?> form) {
        return as(persona)
                .body(form)
                .post("/api/circles/" + circle + "/subjects")
                .then();
    }

    static Map<String, Object> form() {
        return Map.of(
                "title", Map.of("fr", "Logement"),
                "text", Map.of("fr", "Trop peu de logements adaptés"),
                "raisedBy", "Services d’aide à domicile");
    }

    static ValidatableResponse get(Persona persona, String subject) {
        return as(persona).get("/api/subjects/" + subject).then().statusCode(200);
    }

    static ValidatableResponse list(Persona persona, String circle) {
        return as(persona).get("/api/circles/" + circle + "/subjects").then();
    }

    static ValidatableResponse move(Persona persona, String subject, String act, Map<String, ?> form) {
        return as(persona)
                .body(form)
                .post("/api/subjects/" + subject + "/" + act)
                .then();
    }
}
