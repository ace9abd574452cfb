package brussels.estuaire.directory.reports;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.professional;

import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A published service of the CPAS of Etterbeek, in which somebody finds errors. */
final class ReportedService {
    static final Persona EDITOR = editor("cpas-etterbeek");

    /** The service's own mail address. */
    final String own = UUID.randomUUID() + "@example.org";

    /** Who reports, in Dutch. */
    final String reporter = UUID.randomUUID() + "@example.org";

    final String id;

    ReportedService() {
        var form = new HashMap<String, Object>();
        form.put("organisationId", Network.cpasEtterbeek());
        form.put("name", Map.of("fr", "Relais"));
        form.put("type", "REPIT");
        form.put("contacts", List.of(Map.of("kind", "EMAIL", "value", own)));
        id = as(EDITOR).body(form).post("/api/services").then().extract().path("id");
        as(EDITOR).post("/api/services/" + id + "/publication").then().statusCode(200);
    }

    String path() {
        return "/api/services/" + id + "/error-reports";
    }

    /** Somebody reports, who has an account only because visitors may write less often. */
    String report() {
        return as(professional())
                .header("Accept-Language", "nl")
                .body(form())
                .post(path())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Map<String, Object> form() {
        var form = new HashMap<String, Object>();
        form.put("reasons", List.of("CONTACT"));
        form.put("message", "Faux numéro");
        form.put("name", "Ada");
        form.put("email", reporter);
        return form;
    }

    static ValidatableResponse answer(Persona persona, String report) {
        return as(persona)
                .body(Map.of("corrected", true, "answer", "C’est corrigé."))
                .post("/api/error-reports/" + report + "/answer")
                .then();
    }
}
