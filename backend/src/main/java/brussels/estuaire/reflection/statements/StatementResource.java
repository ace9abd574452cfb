package brussels.estuaire.reflection.statements;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What the notes of a consultation are cut into, for its team. */
@Path("/api/consultations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class StatementResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    FindStatements find;

    @Inject
    KeepStatement keep;

    @GET
    @Path("cut-notes")
    @Transactional
    @Authenticated
    @Operation(summary = "What was said in the groups, note by note, each with the statements that were cut out of it.")
    public Page<NoteItem> listCutNotes(
            @RestPath UUID id, @Valid @BeanParam NoteFilter filter, @Valid @BeanParam Paging paging) {
        return find.notes(consultations.run(id).id(), filter, paging);
    }

    @GET
    @Path("statements")
    @Transactional
    @Authenticated
    @Operation(summary = "The statements of a consultation, by group and by question.")
    public Page<StatementView> listStatements(
            @RestPath UUID id, @Valid @BeanParam StatementFilter filter, @Valid @BeanParam Paging paging) {
        return find.page(consultations.run(id).id(), filter, paging);
    }

    @POST
    @Path("statements")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Cuts a statement out of a note.",
            description =
                    "A part of it, exactly as it stands there; how it is read may be corrected lightly, and both are kept.")
    @APIResponseSchema(value = StatementView.class, responseCode = "201")
    public RestResponse<StatementView> createStatement(@RestPath UUID id, NewStatementForm form) {
        return answer(Status.CREATED, keep.cut(consultations.grouped(id).id(), form));
    }

    @GET
    @Path("statements/{statementId}")
    @Transactional
    @Authenticated
    @Operation(summary = "One statement.")
    public RestResponse<StatementView> getStatement(@RestPath UUID id, @RestPath UUID statementId) {
        return answer(Status.OK, of(consultations.run(id).id(), statementId));
    }

    @PUT
    @Path("statements/{statementId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Says how a statement is read, what it is coded to, and whether the report quotes it.")
    public RestResponse<StatementView> updateStatement(
            @RestPath UUID id, @RestPath UUID statementId, StatementForm form) {
        var statement = of(consultations.grouped(id).id(), statementId);
        keep.change(statement, form);
        return answer(Status.OK, statement);
    }

    @DELETE
    @Path("statements/{statementId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Removes a statement; the note that it was cut out of stays as it is.")
    public void deleteStatement(@RestPath UUID id, @RestPath UUID statementId) {
        keep.remove(of(consultations.alone(id).id(), statementId));
    }

    private static Statement of(UUID consultation, UUID id) {
        return found(Statement.of(consultation, id).orElse(null));
    }

    private RestResponse<StatementView> answer(Status status, Statement statement) {
        return Edit.tagged(status, find.one(statement.id), statement.version);
    }
}
