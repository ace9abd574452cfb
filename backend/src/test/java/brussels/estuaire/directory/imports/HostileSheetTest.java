package brussels.estuaire.directory.imports;

import static brussels.estuaire.directory.imports.BroughtSheet.EDITOR;
import static brussels.estuaire.directory.imports.BroughtSheet.bring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody brings that is no sheet: a clear problem, and nothing half stored. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class HostileSheetTest {
    @BeforeEach
    void organisation() {
        Network.laBraise();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "''|file-empty",
                "name_fr;type|file-without-rows",
                "name_fr;type\\n\\u0000;x|file-unreadable",
                "name_fr;name_fr;type\\na;b;REPIT|column-twice"
            },
            delimiter = '|')
    void brokenTextIsRefused(String csv, String code) throws SQLException {
        var before = imports();
        bring(csv.replace("\\n", "\n").replace("\\u0000", "\u0000"))
                .statusCode(422)
                .body("violations[0].code", equalTo(code));
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void hundredThousandRowsAreTooMany() throws SQLException {
        var before = imports();
        bring("name_fr;type\n" + "a;REPIT\n".repeat(100_000)).statusCode(413).body("code", equalTo("too-large"));
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void cellOfTwoMegabytesIsRefused() {
        bring("name_fr;type\n" + "x".repeat(2 << 20) + ";REPIT\n").statusCode(422);
    }

    @Test
    void fileOverTheLimitIsRefused() {
        bring(EDITOR, "text/csv", new byte[11 << 20], Map.of()).statusCode(413);
    }

    @Test
    void otherTypesAreRefused() {
        bring(EDITOR, "application/pdf", "%PDF".getBytes(StandardCharsets.US_ASCII), Map.of())
                .statusCode(415);
        xlsx("PK and nothing more".getBytes(StandardCharsets.US_ASCII), "file-unreadable");
        xlsx(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "file-unreadable");
    }

    @Test
    void bombIsNotInflated() throws IOException {
        bring(EDITOR, BroughtSheet.XLSX, zip("<worksheet>", 200 << 20), Map.of())
                .statusCode(413)
                .body("code", equalTo("too-large"));
    }

    @Test
    void entitiesAreNotRead() throws IOException {
        xlsx(zip("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>", 0), "file-unreadable");
    }

    @Test
    void mergedCellsAreRefused() throws IOException {
        xlsx(zip("<worksheet><mergeCells><mergeCell ref=\"A1:B1\"/>", 0), "merged-cells");
    }

    @Test
    void formulaIsAFaultOfItsRow() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", null)) {
            var sheet = workbook.newWorksheet("1");
            sheet.value(0, 0, "name_fr");
            sheet.value(0, 1, "type");
            sheet.formula(1, 0, "1+1");
            sheet.value(1, 1, "REPIT");
        }
        String id = bring(EDITOR, BroughtSheet.XLSX, file.toByteArray(), Map.of())
                .statusCode(202)
                .extract()
                .path("id");
        BroughtSheet.work();
        BroughtSheet.rows(id, "FAULTY").body("items[0].faults.code", contains("formula"));
    }

    private static void xlsx(byte[] file, String code) {
        bring(EDITOR, BroughtSheet.XLSX, file, Map.of()).statusCode(422).body("violations[0].code", equalTo(code));
    }

    private static byte[] zip(String sheet, int zeros) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.getBytes(StandardCharsets.US_ASCII));
            var some = new byte[1 << 20];
            for (var written = 0; written < zeros; written += some.length) {
                zip.write(some);
            }
        }
        return file.toByteArray();
    }

    private static long imports() throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser()) {
            var rows = superuser.createStatement().executeQuery("select count(*) from service_import");
            rows.next();
            return rows.getLong(1);
        }
    }
}
