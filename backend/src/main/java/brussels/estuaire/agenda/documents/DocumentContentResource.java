package brussels.estuaire.agenda.documents;

import static brussels.estuaire.platform.Found.found;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a document holds: to be stored by who reads it, and never shown as a page of ours. */
@Path("/api/events/{id}/documents/{documentId}/content")
@Tag(name = "agenda")
class DocumentContentResource {
    @Inject
    VisibleDocuments documents;

    @Inject
    StoreContent content;

    @GET
    @Produces(MediaType.WILDCARD)
    @PermitAll
    @Uncompressed
    @Operation(summary = "The content of a document, as the file that was brought.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            maxLength = EventDocumentResource.MOST_BYTES)))
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    public Response getEventDocumentContent(@RestPath UUID id, @RestPath UUID documentId) {
        var document = QuarkusTransaction.requiringNew().call(() -> found(documents.byId(id, documentId)));
        return Response.ok(content.read(document.id, document.size))
                .type(document.type.mediaType())
                .tag(new EntityTag(document.digest))
                .header(HttpHeaders.CONTENT_LENGTH, document.size)
                .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(document.fileName).attachment())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
