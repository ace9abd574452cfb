package brussels.estuaire.opendoors.wishes;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.visitors.LinkedVisitor;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What the visitor whose link is held wishes for. */
@Path("/api/my-programme/wishes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class MyWishResource {
    private static final String BY_LINK = "By the link in its mails: `Authorization: Link …`.";

    @Inject
    LinkedVisitor linked;

    @Inject
    KeepWish keep;

    @Inject
    Wishes wishes;

    @Inject
    Edit edit;

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "The services that one wishes for.", description = BY_LINK)
    public Page<MyWishView> listMyWishes(@Valid @BeanParam Paging paging) {
        return Page.slice(wishes.of(linked.visitor()), paging);
    }

    @POST
    @Transactional
    @PermitAll
    @APIResponse(responseCode = "204", description = "It is noted")
    @Operation(
            summary = "Wishes for one more service that is full, or that opens no door.",
            description = BY_LINK + " Once more changes nothing.")
    public void createMyWish(MyWishForm form) {
        var visitor = linked.visitor();
        var edition = found(Edition.<Edition>findById(visitor.edition()));
        edit.valid(form);
        keep.refuseUnlessWishable(edition, form.serviceId());
        keep.wish(edition, visitor, form.serviceId(), form.privacyVersion());
    }

    @POST
    @Path("{id}/withdrawal")
    @Transactional
    @PermitAll
    @APIResponse(responseCode = "204", description = "It is taken back")
    @Operation(summary = "Takes a wish back.", description = BY_LINK)
    public void withdrawMyWish(@RestPath UUID id) {
        if (!keep.takeBack(linked.visitor(), id)) {
            throw Refusal.notFound();
        }
    }
}
