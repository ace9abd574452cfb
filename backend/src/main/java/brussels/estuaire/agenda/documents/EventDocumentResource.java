package brussels.estuaire.agenda.documents;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.agenda.types.EventType.Visibility;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.platform.request.BroughtFile;
import brussels.estuaire.platform.request.Costly;
import brussels.estuaire.platform.request.Upload;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The documents of an event, kept by those who edit it. */
@Path("/api/events/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
class EventDocumentResource {
    /** 25 MB, as the border takes. */
    static final int MOST_BYTES = 26_214_400;

    @Inject
    KeepEvent keep;

    @Inject
    VisibleDocuments documents;

    @Inject
    KeepDocument keepDocument;

    @Inject
    BroughtFile file;

    @Inject
    Edit edit;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The documents of an event that the caller may read, in the order in which they came.",
            description =
                    "Those for everybody; those for who is registered, to who has a seat, by their account or by the link in its"
                            + " mails: `Authorization: Link …`; and all of them, to who edits the event.")
    public Page<EventDocumentView> listEventDocuments(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return documents.page(id, paging).map(EventDocumentView::of);
    }

    @POST
    @Upload(setAside = true)
    @Costly
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Authenticated
    @Operation(
            summary = "Brings a document: a file of at most 25 MB.",
            description = "PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, JPEG, PNG, WebP, TXT or CSV, as its content says, and"
                    + " named accordingly. An event has at most 20, and 100 MB in all. Its title is its name, in the"
                    + " language of Accept-Language, until another is given.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = MOST_BYTES)))
    @APIResponseSchema(value = EventDocumentView.class, responseCode = "201")
    public RestResponse<EventDocumentView> createEventDocument(
            @RestPath UUID id,
            @Parameter(description = "Who reads it, of those who see the event") @RestQuery @DefaultValue("CIRCLE")
                    Visibility audience,
            @Parameter(description = "The file's name: attachment; filename*=UTF-8''… (RFC 6266)")
                    @RestHeader(HttpHeaders.CONTENT_DISPOSITION)
                    @Nullable
                    String name,
            @Context HttpHeaders headers) {
        var called = FileName.of(name);
        var language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var event = keep.reachable(id);
        return answer(Response.Status.CREATED, keepDocument.add(event, called, called.title(language), audience, file));
    }

    @GET
    @Path("{documentId}")
    @Transactional
    @PermitAll
    @Operation(summary = "What is told of a document.")
    public RestResponse<EventDocumentView> getEventDocument(@RestPath UUID id, @RestPath UUID documentId) {
        return answer(Response.Status.OK, found(documents.byId(id, documentId)));
    }

    @PUT
    @Path("{documentId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes the title of a document, and who reads it.")
    public RestResponse<EventDocumentView> updateEventDocument(
            @RestPath UUID id, @RestPath UUID documentId, EventDocumentForm form) {
        var event = keep.reachable(id);
        var document = editable(event, documentId);
        keepDocument.change(event, document, edit.valid(form));
        return answer(Response.Status.OK, document);
    }

    @DELETE
    @Path("{documentId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Removes a document.")
    public void removeEventDocument(@RestPath UUID id, @RestPath UUID documentId) {
        var event = keep.reachable(id);
        keepDocument.remove(event, editable(event, documentId));
    }

    private EventDocument editable(Event event, UUID documentId) {
        var document = found(documents.byId(event.id(), documentId));
        edit.madeFrom(document.version);
        return document;
    }

    private static RestResponse<EventDocumentView> answer(Response.Status status, EventDocument document) {
        return Edit.tagged(status, EventDocumentView.of(document), document.version);
    }
}
