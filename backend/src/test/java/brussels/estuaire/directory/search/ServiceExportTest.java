package brussels.estuaire.directory.search;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.professional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ServiceExportTest {
    private static final Persona EDITOR = editor("la-braise");

    @ConfigProperty(name = "estuaire.limits.costly.writes")
    int costly;

    @Test
    void listIsExportedWholeAndNoCellIsAFormula() {
        var word = word();
        var form = Services.form(Network.laBraise(), "=HYPERLINK(1) " + word);
        form.put("contacts", List.of(Map.of("kind", "PHONE", "value", "+32 2 123 45 67")));
        form.put("locations", List.of(Map.of("commune", "21005", "postalCode", "1040", "street", "Rue; Neuve \"7\"")));
        var id = Services.published(EDITOR, form);
        var csv = csv(professional(), word);
        assertThat(csv).startsWith("\uFEFFOrganisation;Nom (fr);Nom (nl);");
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .contains(
                        ";'=HYPERLINK(1) " + word + ";", ";'+32 2 123 45 67;", ";\"Rue; Neuve \"\"7\"\"\";1040;21005;")
                .contains("/fr/services/" + id);
    }

    @Test
    void moreThanOnePageIsExported() {
        var word = word();
        for (var number = 0; number < 25; number++) {
            Services.published(EDITOR, Services.form(Network.laBraise(), word + " " + number));
        }
        assertThat(csv(professional(), word).lines()).hasSize(26);
    }

    /** A professional who is no editor. */
    @Test
    void draftIsExportedToItsEditorsOnly() {
        var word = word();
        Services.draft(EDITOR, Services.form(Network.laBraise(), word));
        assertThat(drafts(EDITOR, word).lines()).hasSize(2);
        assertThat(drafts(professional(), word).lines()).hasSize(1);
    }

    @Test
    void workbookHoldsTheListAsText() throws IOException {
        var word = word();
        Services.published(EDITOR, Services.form(Network.laBraise(), "=SUM(1) " + word));
        var file = as(professional())
                .accept("*/*")
                .queryParam("q", word)
                .queryParam("headings", "NL")
                .get("/api/services.xlsx")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().getCellText(1)).isEqualTo("Naam (fr)");
            assertThat(rows.getLast().getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.getLast().getCellText(1)).isEqualTo("=SUM(1) " + word);
        }
    }

    @Test
    void unknownFilterIsRefusedBeforeAnythingIsWritten() {
        as(professional())
                .accept("*/*")
                .get("/api/services.csv?them=X")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void whoExportsAgainAndAgainMustWait() {
        var robot = new Persona("robot", "estuaire-web", Map.of());
        for (var time = 0; status(robot) == 200; time++) {
            assertThat(time).isLessThan(2 * costly);
        }
        as(robot)
                .accept("*/*")
                .get("/api/services.csv")
                .then()
                .statusCode(429)
                .body("code", equalTo("too-many-requests"));
    }

    private static int status(Persona persona) {
        return as(persona)
                .accept("*/*")
                .queryParam("q", "none")
                .get("/api/services.csv")
                .statusCode();
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
    }

    private static String csv(Persona persona, String word) {
        return text(as(persona)
                .accept("*/*")
                .queryParam("q", word)
                .get("/api/services.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asByteArray());
    }

    private static String drafts(Persona persona, String word) {
        return text(as(persona)
                .accept("*/*")
                .queryParam("q", word)
                .queryParam("visibility", "DRAFT")
                .get("/api/services.csv")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
