package brussels.estuaire.directory.saved;

import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import brussels.estuaire.platform.Edit;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The saved search that a link opens, for who has no account. */
@Path("/api/saved-search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class LinkedSavedSearchResource {
    private static final String BY_LINK = "By the link in its mails: `Authorization: Link …`.";

    @Inject
    PresentedLink link;

    @Inject
    KeepSavedSearch keep;

    @Inject
    Edit edit;

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "The saved search that a link opens.", description = BY_LINK)
    public RestResponse<SavedSearchView> getLinkedSavedSearch() {
        return answer(opened());
    }

    @POST
    @Path("confirmation")
    @Transactional
    @PermitAll
    @Operation(summary = "Confirms that mails are wanted at the address.", description = BY_LINK)
    public RestResponse<SavedSearchView> confirmLinkedSavedSearch() {
        var search = opened();
        keep.confirm(search);
        search.persistAndFlush();
        return answer(search);
    }

    @PUT
    @Transactional
    @PermitAll
    @Operation(summary = "Gives it another name or another rhythm.", description = BY_LINK)
    public RestResponse<SavedSearchView> updateLinkedSavedSearch(SavedSearchChangeForm form) {
        var search = opened();
        edit.madeFrom(search.version);
        keep.change(search, edit.valid(form));
        search.persistAndFlush();
        return answer(search);
    }

    @DELETE
    @Transactional
    @PermitAll
    @Operation(summary = "Erases it: no mail comes any more.", description = BY_LINK)
    public void deleteLinkedSavedSearch() {
        var search = opened();
        edit.madeFrom(search.version);
        keep.remove(search);
    }

    private SavedSearch opened() {
        link.prove(Purpose.SAVED_SEARCH, 0);
        return SavedSearch.byId(link.id()).orElseThrow(PresentedLink::refused);
    }

    private static RestResponse<SavedSearchView> answer(SavedSearch search) {
        return Edit.tagged(Response.Status.OK, SavedSearchView.of(search), search.version);
    }
}
