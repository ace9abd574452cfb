package brussels.estuaire.directory.saved;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The searches that people keep: anyone keeps one, and who was signed in finds theirs again. */
@Path("/api/saved-searches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class SavedSearchResource {
    @Inject
    KeepSavedSearch keep;

    @Inject
    Caller caller;

    @Inject
    Edit edit;

    @POST
    @Transactional
    @PermitAll
    @Operation(
            summary = "Keeps a search: what is new in it is told by mail.",
            description =
                    "Anyone may. Who is signed in at the interface is told at the address of their account; any other"
                            + " address gets a link to confirm first, for 7 days. In the language of Accept-Language, and in"
                            + " French and Dutch without it.")
    @APIResponseSchema(value = SavedSearchView.class, responseCode = "201")
    public RestResponse<SavedSearchView> createSavedSearch(SavedSearchForm form, @Context HttpHeaders headers) {
        var accepted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        var search = keep.keep(edit.valid(form), accepted == null ? null : Language.of(accepted));
        return answer(Response.Status.CREATED, search);
    }

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "The searches that the caller keeps, the latest first.")
    public Page<SavedSearchView> listSavedSearches(@Valid @BeanParam Paging paging) {
        return Page.slice(SavedSearch.of(caller.subject().orElseThrow()), paging)
                .map(SavedSearchView::of);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "One search that the caller keeps.")
    public RestResponse<SavedSearchView> getSavedSearch(@RestPath UUID id) {
        return answer(Response.Status.OK, own(id));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Gives a saved search another name or another rhythm.")
    public RestResponse<SavedSearchView> updateSavedSearch(@RestPath UUID id, SavedSearchChangeForm form) {
        var search = own(id);
        edit.madeFrom(search.version);
        keep.change(search, edit.valid(form));
        search.persistAndFlush();
        return answer(Response.Status.OK, search);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Keeps a search no longer: it is erased, and no mail comes any more.")
    public void deleteSavedSearch(@RestPath UUID id) {
        var search = own(id);
        edit.madeFrom(search.version);
        keep.remove(search);
    }

    private SavedSearch own(UUID id) {
        return found(SavedSearch.byId(id)
                .filter(search -> search.subject != null
                        && search.subject.equals(caller.subject().orElse(null)))
                .orElse(null));
    }

    private static RestResponse<SavedSearchView> answer(Response.Status status, SavedSearch search) {
        return Edit.tagged(status, SavedSearchView.of(search), search.version);
    }
}
