package brussels.estuaire.opendoors.wishes;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.opendoors.editions.VisibleEditions;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.platform.Clock;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where anybody says which service they would visit, and where those who run an edition read for which most do. */
@Path("/api/editions/{id}/wishes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class WishResource {
    @Inject
    VisibleEditions editions;

    @Inject
    KeepWish keep;

    @Inject
    Wishes wishes;

    @Inject
    Edit edit;

    @Inject
    Clock clock;

    @POST
    @Transactional
    @PermitAll
    @APIResponse(responseCode = "204", description = "It is noted")
    @Operation(
            summary = "Wishes for a service that is full, or that opens no door.",
            description =
                    "From the day on which the programme is told until the week begins; anyone may, once for an address and"
                            + " service: once more is answered alike and changes nothing. The first wish is mailed, with the link by which"
                            + " one takes it back.")
    public void createWish(@RestPath UUID id, WishForm form, @Context HttpHeaders headers) {
        var edition = found(editions.byId(id));
        edit.valid(form);
        keep.refuseUnlessWishable(edition, form.serviceId());
        var language = form.language() == null ? accepted(headers) : form.language();
        var visitor = Visitor.alone(id, form.email(), form.name(), language, clock.now());
        keep.wish(edition, visitor, form.serviceId(), form.privacyVersion());
    }

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "For which services people wish, those for which most do first.",
            description = "For those who run the edition; numbers of people, and no names.")
    public Page<WishedServiceItem> listWishes(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return wishes.ranked(editions.run(id).id(), paging);
    }

    private static @Nullable Language accepted(HttpHeaders headers) {
        var accepted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        return accepted == null ? null : Language.of(accepted);
    }
}
