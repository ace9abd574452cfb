package brussels.estuaire.agenda.documents;

import static brussels.estuaire.agenda.documents.Documents.COORDINATOR;
import static brussels.estuaire.agenda.documents.Documents.PDF;
import static brussels.estuaire.agenda.documents.Documents.bring;
import static brussels.estuaire.agenda.documents.Documents.ofPublishedEvent;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is brought that is no document: a clear problem, and nothing stored. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class HostileFileTest {
    private static final int LARGEST = 25 << 20;
    private static final String COMPRESSED_TYPES = "[Content_Types].xml";

    @ParameterizedTest
    @CsvSource({
        "<!DOCTYPE html><script>alert(1)</script>, page.pdf, document-type",
        "<html><body>Bonjour, page.txt, document-type",
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>, image.png, document-type",
        "MZ, facture.pdf, document-type",
        "%PDF-1.7, facture.exe, document-name",
        "Du texte, facture.pdf, document-name",
        "'', vide.pdf, file-empty"
    })
    void coordinatorIsToldWhatTheFileIsNot(String content, String name, String code) {
        var documents = ofPublishedEvent();
        bring(COORDINATOR, documents, "PUBLIC", name, content.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("violations[0].code", equalTo(code));
        as(COORDINATOR).get(documents).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, compte.docx, 201",
        "xl/workbook.xml, liste.xlsx, 201",
        "ppt/presentation.xml, exposé.pptx, 201",
        "word/document.xml, compte.xlsx, 422",
        "word/vbaProject.bin, compte.docx, 422",
        "mimetype, compte.odt, 201",
        "autre.xml, compte.docx, 422"
    })
    void coordinatorBringsWhatOfficeProgramsPack(String part, String name, int status) throws IOException {
        bring(COORDINATOR, ofPublishedEvent(), "PUBLIC", name, packed(part)).statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Bureau\\plan.pdf, plan.pdf",
        "exe\u202Efdp.pdf, exefdp.pdf",
        "un 'nom' \"cité\".pdf, un 'nom' \"cité\".pdf"
    })
    void nameIsOneThatPeopleCanRead(String told, String kept) {
        bring(COORDINATOR, ofPublishedEvent(), "PUBLIC", told, PDF)
                .statusCode(201)
                .body("fileName", equalTo(kept));
    }

    @Test
    void coordinatorMustNameTheFile() {
        as(COORDINATOR)
                .contentType("application/pdf")
                .body(new ByteArrayInputStream(PDF))
                .post(ofPublishedEvent())
                .then()
                .statusCode(400);
    }

    @Test
    void fileOverTheLimitIsRefusedHoweverItComes() {
        var documents = ofPublishedEvent();
        var large = new byte[LARGEST + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        bring(COORDINATOR, documents, "PUBLIC", "a.pdf", large).statusCode(413).body("code", equalTo("too-large"));
        as(COORDINATOR)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=a.pdf")
                .body(new ByteArrayInputStream(large))
                .post(documents)
                .then()
                .statusCode(413);
        as(COORDINATOR).get(documents).then().body("items", empty());
    }

    @Test
    void whoAnnouncesTwoGigabytesIsAnsweredAtOnce() throws IOException {
        try (var connection = begun(ofPublishedEvent(), 2L << 30)) {
            var answer = new String(connection.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void uploadThatBreaksOffStoresNothing() throws IOException, InterruptedException {
        var documents = ofPublishedEvent();
        try (var connection = begun(documents, 1_000_000)) {
            connection.getOutputStream().write(PDF);
            connection.getOutputStream().flush();
            Thread.sleep(200);
        }
        Thread.sleep(500);
        as(COORDINATOR).get(documents).then().body("items", empty());
    }

    /** A connection that has sent the head of an upload, and nothing of its body. */
    private static Socket begun(String documents, long length) throws IOException {
        var connection = new Socket("localhost", RestAssured.port);
        connection.setSoTimeout(5_000);
        connection.getOutputStream().write("""
                POST %s?audience=PUBLIC HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/pdf\r
                Content-Disposition: attachment; filename=a.pdf\r
                Content-Length: %d\r
                \r
                """.formatted(documents, COORDINATOR.token(), length)
                .getBytes(StandardCharsets.US_ASCII));
        return connection;
    }

    private static byte[] packed(String part) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(part.equals("mimetype") ? part : COMPRESSED_TYPES));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            if (!part.equals("mimetype")) {
                zip.putNextEntry(new ZipEntry(part));
            }
            if (part.endsWith(".bin")) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
            }
        }
        return file.toByteArray();
    }
}
