package brussels.estuaire.directory.imports;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;

import brussels.estuaire.identity.Persona;
import brussels.estuaire.jobs.RunJobs;
import brussels.estuaire.organisations.Network;
import io.quarkus.arc.Arc;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sheets that an editor of La Braise brings. */
final class BroughtSheet {
    static final Persona EDITOR = editor("la-braise");
    static final String IMPORTS = "/api/service-imports";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private BroughtSheet() {}

    static ValidatableResponse bring(Persona persona, String type, byte[] file, Map<String, ?> parameters) {
        return as(persona)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .contentType(type)
                .queryParams(parameters)
                .body(file)
                .post(IMPORTS)
                .then();
    }

    static ValidatableResponse bring(String csv) {
        return bring(EDITOR, "text/csv", csv.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Brings a sheet, and waits until it is tried. */
    static String tried(String csv) {
        String id = bring(csv).statusCode(202).extract().path("id");
        work();
        return id;
    }

    static ValidatableResponse act(String id, String act) {
        var answer =
                as(EDITOR).body(Map.of()).post(IMPORTS + "/" + id + "/" + act).then();
        work();
        return answer;
    }

    static ValidatableResponse read(String id) {
        return as(EDITOR).get(IMPORTS + "/" + id).then().statusCode(200);
    }

    static ValidatableResponse rows(String id, String state) {
        return as(EDITOR)
                .queryParam("state", state)
                .queryParam("size", 100)
                .get(IMPORTS + "/" + id + "/rows")
                .then()
                .statusCode(200);
    }

    /** Does all the jobs that wait. */
    static void work() {
        Network.laBraise();
        Arc.container().instance(RunJobs.class).get().run();
    }
}
