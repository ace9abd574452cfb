package brussels.estuaire.directory.imports;

import static brussels.estuaire.directory.imports.BroughtSheet.EDITOR;
import static brussels.estuaire.directory.imports.BroughtSheet.IMPORTS;
import static brussels.estuaire.directory.imports.BroughtSheet.act;
import static brussels.estuaire.directory.imports.BroughtSheet.bring;
import static brussels.estuaire.directory.imports.BroughtSheet.read;
import static brussels.estuaire.directory.imports.BroughtSheet.rows;
import static brussels.estuaire.directory.imports.BroughtSheet.tried;
import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ServiceImportTest {
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void organisation() {
        Network.laBraise();
    }

    @Test
    void trialStoresNothingAndTellsEachFault() {
        var id = tried("Nom;Type;Code postal;Heures d’ouverture;Depuis le;Pratique pro-aidants;Ce qui est fait (fr)\n"
                + word + " un;Répit;1080;Mo-Fr 09:00-17:00;05/11/2024;WELCOME;Accueil\n"
                + word + " deux;NOTHING;01040;whenever;;;\n"
                + ";REPIT;;;;;\n");
        read(id).body("state", equalTo("TRIED"), "counts.RIGHT", equalTo(1), "counts.FAULTY", equalTo(2));
        rows(id, "FAULTY")
                .body("items.number", contains(3, 4))
                .body("items[0].faults.column", contains("commune", "postal_code"))
                .body("items[1].faults.code", contains("text-empty"));
        assertThat(found()).isEmpty();
        assertThat(as(EDITOR)
                        .accept("*/*")
                        .get(IMPORTS + "/" + id + "/report.csv")
                        .asString()
                        .lines())
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void rowsThatAreRightAreStoredAndUndone() {
        var id = tried(
                "Nom;Type;Code postal;Téléphone;Clé\n" + word + ";REPIT;1080;02 123 45 67;a1\n" + word + " b;;;;\n");
        act(id, "execution").statusCode(202);
        read(id).body("state", equalTo("STORED"), "counts.STORED", equalTo(1), "counts.FAULTY", equalTo(1));
        String service = rows(id, "STORED").extract().path("items[0].serviceId");
        as(EDITOR)
                .get("/api/services/" + service)
                .then()
                .body("visibility", equalTo("DRAFT"), "externalKey", equalTo("a1"), "source", equalTo("import"))
                .body("locations[0].commune", equalTo("21012"), "contacts[0].value", equalTo("02 123 45 67"));
        act(id, "reversal").statusCode(202);
        read(id).body("state", equalTo("UNDONE"), "counts.UNDONE", equalTo(1));
        as(EDITOR).get("/api/services/" + service).then().statusCode(404);
        act(id, "reversal").statusCode(409).body("code", equalTo("import-not-ready"));
    }

    @Test
    void sameKeyUpdatesAndUndoingPutsBack() {
        var key = UUID.randomUUID();
        act(tried("name_fr;type;key;phone\n" + word + ";REPIT;" + key + ";021234567\n"), "execution");
        var again = tried("name_fr;type;key\n" + word + " changé;REPIT;" + key + "\n");
        act(again, "execution");
        String service = rows(again, "STORED").extract().path("items[0].serviceId");
        as(EDITOR)
                .get("/api/services/" + service)
                .then()
                .body("name.fr", equalTo(word + " changé"), "contacts", hasSize(1));
        act(again, "reversal");
        as(EDITOR).get("/api/services/" + service).then().body("name.fr", equalTo(word));
    }

    @Test
    void whatSomebodyChangedSinceIsNotUndone() {
        var id = tried("name_fr;type\n" + word + ";REPIT\n");
        act(id, "execution");
        String service = rows(id, "STORED").extract().path("items[0].serviceId");
        as(EDITOR).post("/api/services/" + service + "/publication").then().statusCode(200);
        act(id, "reversal");
        read(id).body("counts.KEPT", equalTo(1), "counts.UNDONE", equalTo(0));
        as(visitor()).get("/api/services/" + service).then().statusCode(200);
    }

    @Test
    void rowThatDoublesAServiceIsLeftOutUnlessChosen() {
        act(tried("name_fr;type\n" + word + ";REPIT\n"), "execution");
        var id = tried("name_fr;type\n" + word.toUpperCase(Locale.ROOT) + ";REPIT\n");
        rows(id, "RIGHT").body("items[0].similar", hasSize(1));
        as(EDITOR)
                .body(Map.of("choices", List.of(Map.of("row", 2, "choice", "CREATE"))))
                .post(IMPORTS + "/" + id + "/execution")
                .then()
                .statusCode(202);
        BroughtSheet.work();
        read(id).body("counts.STORED", equalTo(1));
        var left = tried("name_fr;type\n" + word + ";REPIT\n");
        act(left, "execution");
        read(left).body("counts.SKIPPED", equalTo(1), "counts.STORED", equalTo(0));
    }

    @Test
    void sheetInWindowsEncodingIsRead() {
        var file = ("Nom,Type,Résumé\n" + word + ",REPIT,Été à l’école\n").getBytes(Charset.forName("windows-1252"));
        String id = bring(EDITOR, "text/csv", file, Map.of("dryRun", false, "publish", true))
                .statusCode(202)
                .extract()
                .path("id");
        BroughtSheet.work();
        String service = rows(id, "STORED").extract().path("items[0].serviceId");
        as(visitor()).get("/api/services/" + service).then().body("summary.fr", equalTo("Été à l’école"));
    }

    @Test
    void exportIsImportedAgain() {
        act(tried("name_fr;type;phone\n" + word + ";REPIT;+32 2 123 45 67\n"), "execution");
        var csv = new String(
                as(EDITOR)
                        .accept("*/*")
                        .queryParam("q", word)
                        .queryParam("visibility", "DRAFT")
                        .queryParam("headings", "NL")
                        .get("/api/services.csv")
                        .asByteArray(),
                StandardCharsets.UTF_8);
        var id = tried(csv);
        read(id).body("counts.RIGHT", equalTo(1));
        act(id, "execution");
        String service = rows(id, "STORED").extract().path("items[0].serviceId");
        as(EDITOR).get("/api/services/" + service).then().body("contacts[0].value", equalTo("+32 2 123 45 67"));
    }

    @Test
    void columnsAreMatchedByHand() {
        String id = bring("Benaming van ons;Soort;Iets\n" + word + ";REPIT;x\n")
                .statusCode(202)
                .extract()
                .path("id");
        read(id).body("state", equalTo("UPLOADED"), "columns", contains("", "", ""));
        match(id, "name_nl", "name_nl", "").statusCode(422).body("violations[0].code", equalTo("column-twice"));
        match(id, "name_nl", "", "").statusCode(422).body("violations[0].code", equalTo("columns-missing"));
        match(id, "name_nl", "type", "").statusCode(202);
        BroughtSheet.work();
        read(id).body("state", equalTo("TRIED"), "counts.RIGHT", equalTo(1));
    }

    /** An editor of another organisation, a visitor, and an administrator who did not bring it. */
    @Test
    void nobodyElseSeesOrStoresIt() {
        var id = tried("name_fr;type\n" + word + ";REPIT\n");
        String job = read(id).extract().path("jobId");
        for (var persona : List.of(editor("cpas-etterbeek"), administrator())) {
            as(persona).get(IMPORTS + "/" + id).then().statusCode(404);
            as(persona).get(IMPORTS + "/" + id + "/rows").then().statusCode(404);
            as(persona)
                    .body(Map.of())
                    .post(IMPORTS + "/" + id + "/execution")
                    .then()
                    .statusCode(404);
        }
        as(editor("cpas-etterbeek")).get("/api/jobs/" + job).then().statusCode(404);
        as(visitor()).get(IMPORTS).then().statusCode(401);
        bring(
                        editor("cpas-etterbeek"),
                        "text/csv",
                        "name_fr;type\na;REPIT\n".getBytes(StandardCharsets.UTF_8),
                        Map.of("organisation", Network.laBraise()))
                .statusCode(403);
        as(EDITOR).get("/api/jobs/" + job).then().body("state", equalTo("DONE"), "done", equalTo(1));
    }

    private ValidatableResponse match(String id, String... columns) {
        return as(EDITOR)
                .body(Map.of("columns", List.of(columns)))
                .post(IMPORTS + "/" + id + "/trial")
                .then();
    }

    private List<String> found() {
        return as(EDITOR)
                .queryParam("q", word)
                .queryParam("visibility", "DRAFT")
                .get("/api/services")
                .then()
                .extract()
                .path("items.id");
    }
}
