package brussels.estuaire.vocabularies;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The terms of the vocabularies: read by everybody, edited by the administrator. */
@Path("/api/vocabularies/{vocabulary}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "vocabularies")
class TermResource {
    private final Caller caller;
    private final Edit edit;
    private final Audit audit;
    private final Event<KnownTerms.Added> added;

    TermResource(Caller caller, Edit edit, Audit audit, Event<KnownTerms.Added> added) {
        this.caller = caller;
        this.edit = edit;
        this.audit = audit;
        this.added = added;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The terms of a vocabulary, in the order in which they are offered.",
            description =
                    "The vocabularies are types, themes, audiences, languages, costs, practices, event-types and missions."
                            + " Obsolete terms are there too: older records bear them.")
    public Page<TermView> listTerms(@RestPath String vocabulary, @Valid @BeanParam Paging paging) {
        return Page.slice(Term.inOrder(known(vocabulary)), paging).map(TermView::of);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(summary = "One term.")
    public RestResponse<TermView> getTerm(@RestPath String vocabulary, @RestPath String code) {
        return answer(Response.Status.OK, found(Term.of(known(vocabulary), code)));
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(summary = "Adds a term to a vocabulary.")
    @APIResponseSchema(value = TermView.class, responseCode = "201")
    public RestResponse<TermView> createTerm(@RestPath String vocabulary, NewTermForm form) {
        var chosen = known(vocabulary);
        allowed(caller.administrator());
        if (!chosen.isOpen()) {
            throw Refusal.conflict("vocabulary-closed");
        }
        var term = edit.valid(form).in(chosen);
        term.store();
        audit.did("CREATED", subject(term), null, TermForm.of(term));
        added.fire(new KnownTerms.Added());
        return answer(Response.Status.CREATED, term);
    }

    @PUT
    @Path("{code}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Changes a term: its label, its explanation, its place, or whether it is still offered.",
            description = "The records that bear an obsolete term stay valid; it is refused for new ones.")
    public RestResponse<TermView> updateTerm(@RestPath String vocabulary, @RestPath String code, TermForm form) {
        var term = found(Term.of(known(vocabulary), code));
        allowed(caller.administrator());
        edit.madeFrom(term.version);
        var before = TermForm.of(term);
        edit.valid(form).applyTo(term).store();
        audit.did("UPDATED", subject(term), before, form);
        return answer(Response.Status.OK, term);
    }

    private static Vocabulary known(String vocabulary) {
        return found(Vocabulary.named(vocabulary));
    }

    private static Audit.Subject subject(Term term) {
        return new Audit.Subject("term", term.vocabulary.word() + "/" + term.code);
    }

    private static RestResponse<TermView> answer(Response.Status status, Term term) {
        return Edit.tagged(status, TermView.of(term), term.version);
    }
}
