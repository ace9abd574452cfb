package brussels.estuaire.agenda.documents;

import static brussels.estuaire.agenda.Events.form;
import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;

/** Documents that the coordinator of Sud-Est brings to events. */
public final class Documents {
    static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    public static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

    private Documents() {}

    /** The documents of a new published event. */
    static String ofPublishedEvent() {
        var form = form(Network.team("bassin-sud-est"), "FORMATION", "Avec des documents");
        return "/api/events/" + Events.published(COORDINATOR, form) + "/documents";
    }

    public static ValidatableResponse bring(
            Persona persona, String documents, String audience, String name, byte[] file) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return as(persona)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/octet-stream", ContentType.BINARY)))
                .contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .queryParam("audience", audience)
                .body(file)
                .post(documents)
                .then();
    }

    /** One that has brought nothing yet: who brings much is slowed down. */
    static Persona newCoordinator() {
        return new Persona("coordinator " + UUID.randomUUID(), "estuaire-web", COORDINATOR.roles());
    }

    /** Brings a PDF for everybody, and answers its address. */
    static String pdf(String documents) {
        return pdf(COORDINATOR, documents);
    }

    static String pdf(Persona persona, String documents) {
        return documents
                + "/"
                + bring(persona, documents, "PUBLIC", "Présences.pdf", PDF)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    /** How many pieces of documents are stored. */
    static long pieces() throws SQLException {
        try (var owner = RealPostgres.server().connectAsOwner();
                var rows = owner.createStatement().executeQuery("select count(*) from event_document_piece")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
