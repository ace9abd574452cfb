package brussels.estuaire.directory.imports;

import static brussels.estuaire.directory.imports.BroughtSheet.EDITOR;
import static brussels.estuaire.directory.imports.BroughtSheet.IMPORTS;
import static brussels.estuaire.directory.imports.BroughtSheet.bring;
import static brussels.estuaire.directory.imports.BroughtSheet.read;
import static brussels.estuaire.directory.imports.BroughtSheet.tried;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor who stops a job that they started. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CancelledImportTest {
    private final String sheet = "name_fr;type\nw" + UUID.randomUUID() + ";REPIT\n";

    @BeforeEach
    void organisation() {
        Network.laBraise();
    }

    @Test
    void cancelledTrialMayBeTriedAgain() {
        var id = bring(sheet).statusCode(202).extract().<String>path("id");
        cancel(EDITOR, id).statusCode(200).body("state", equalTo("CANCELLED"), "done", equalTo(0));
        BroughtSheet.work();
        read(id).body("state", equalTo("UPLOADED"), "counts.RIGHT", equalTo(0));
        cancel(EDITOR, id).statusCode(409).body("code", equalTo("job-ended"));
        as(EDITOR).body(Map.of()).post(IMPORTS + "/" + id + "/trial").then().statusCode(202);
        BroughtSheet.work();
        read(id).body("state", equalTo("TRIED"), "counts.RIGHT", equalTo(1));
    }

    @Test
    void cancelledImportStoresNoMore() {
        var id = tried(sheet);
        as(EDITOR).body(Map.of()).post(IMPORTS + "/" + id + "/execution").then().statusCode(202);
        cancel(EDITOR, id).statusCode(200);
        BroughtSheet.work();
        read(id).body("state", equalTo("STORED"), "counts.STORED", equalTo(0), "counts.RIGHT", equalTo(1));
    }

    /** An editor of another organisation. */
    @Test
    void nobodyElseCancelsIt() {
        var id = bring(sheet).statusCode(202).extract().<String>path("id");
        cancel(editor("cpas-etterbeek"), id).statusCode(404);
        BroughtSheet.work();
        read(id).body("state", equalTo("TRIED"));
    }

    private static ValidatableResponse cancel(Persona persona, String id) {
        String job = read(id).extract().path("jobId");
        return as(persona).post("/api/jobs/" + job + "/cancellation").then();
    }
}
