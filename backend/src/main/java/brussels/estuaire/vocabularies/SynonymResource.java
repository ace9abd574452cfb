package brussels.estuaire.vocabularies;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The synonyms that a search knows: read by everybody, edited by the administrator. */
@Path("/api/synonyms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "vocabularies")
class SynonymResource {
    private final Caller caller;
    private final Edit edit;
    private final Audit audit;

    SynonymResource(Caller caller, Edit edit, Audit audit) {
        this.caller = caller;
        this.edit = edit;
        this.audit = audit;
    }

    @GET
    @PermitAll
    @Operation(summary = "The groups of phrases that mean the same to who searches.")
    public Page<SynonymView> listSynonyms(@Valid @BeanParam Paging paging) {
        return Page.slice(Synonym.inOrder(), paging).map(SynonymView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "One group of synonyms.")
    public RestResponse<SynonymView> getSynonym(@RestPath UUID id) {
        return answer(Response.Status.OK, found(Synonym.of(id)));
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Adds a group of synonyms.",
            description = "What holds one of its phrases is found by each of the others, at once.")
    @APIResponseSchema(value = SynonymView.class, responseCode = "201")
    public RestResponse<SynonymView> createSynonym(SynonymForm form) {
        allowed(caller.administrator());
        var synonym = edit.valid(form).applyTo(new Synonym());
        synonym.persistAndFlush();
        audit.did("CREATED", subject(synonym), null, SynonymForm.of(synonym));
        return answer(Response.Status.CREATED, synonym);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes a group of synonyms.")
    public RestResponse<SynonymView> updateSynonym(@RestPath UUID id, SynonymForm form) {
        var synonym = editable(id);
        var before = SynonymForm.of(synonym);
        edit.valid(form).applyTo(synonym).persistAndFlush();
        audit.did("UPDATED", subject(synonym), before, SynonymForm.of(synonym));
        return answer(Response.Status.OK, synonym);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes a group of synonyms out of the search.")
    public void deleteSynonym(@RestPath UUID id) {
        var synonym = editable(id);
        synonym.delete();
        audit.did("DELETED", subject(synonym), SynonymForm.of(synonym), null);
    }

    private Synonym editable(UUID id) {
        var synonym = found(Synonym.of(id));
        allowed(caller.administrator());
        edit.madeFrom(synonym.version);
        return synonym;
    }

    private static Audit.Subject subject(Synonym synonym) {
        return new Audit.Subject("synonym", synonym.id.toString());
    }

    private static RestResponse<SynonymView> answer(Response.Status status, Synonym synonym) {
        return Edit.tagged(status, SynonymView.of(synonym), synonym.version);
    }
}
