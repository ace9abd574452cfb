package brussels.estuaire.directory.twins;

import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.identity.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Merges, as the interface asks for them: from the version that was read. */
final class Merges {
    private Merges() {}

    static ValidatableResponse organisations(Persona persona, String gone, String kept) {
        return from(persona, "organisations", gone, kept, version("organisations", gone));
    }

    static ValidatableResponse services(Persona persona, String gone, String kept) {
        return from(persona, "services", gone, kept, version("services", gone));
    }

    static ValidatableResponse from(Persona persona, String records, String gone, String kept, int version) {
        return as(persona)
                .body(Map.of("into", kept, "version", version))
                .post("/api/" + records + "/" + gone + "/merge")
                .then();
    }

    static ValidatableResponse trial(Persona persona, String records, String gone, String kept) {
        return as(persona)
                .queryParam("dryRun", true)
                .body(Map.of("into", kept, "version", version(records, gone)))
                .post("/api/" + records + "/" + gone + "/merge")
                .then();
    }

    private static int version(String records, String id) {
        Integer version =
                as(Persona.administrator()).get("/api/" + records + "/" + id).path("version");
        return version == null ? 0 : version;
    }
}
