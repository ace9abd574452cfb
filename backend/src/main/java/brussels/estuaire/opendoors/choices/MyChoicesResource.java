package brussels.estuaire.opendoors.choices;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.visitors.LinkedVisitor;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.platform.Edit;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the visitor whose link it is chose, and what came of it. */
@Path("/api/my-programme/choices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class MyChoicesResource {
    private static final String BY_LINK = "By the link in its mails: `Authorization: Link …`.";

    @Inject
    LinkedVisitor linked;

    @Inject
    MyChoices choices;

    @Inject
    KeepRanking keep;

    @Inject
    Edit edit;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "The slots that one ranked, and what the allocation made of each, with its reason.",
            description = BY_LINK)
    public RestResponse<MyChoicesView> getMyChoices() {
        return answer(linked.visitor());
    }

    @PUT
    @Transactional
    @PermitAll
    @Operation(
            summary = "Ranks slots in place of those that one ranked before.",
            description = BY_LINK + " While the phase of choices lasts.")
    public RestResponse<MyChoicesView> updateMyChoices(MyChoicesForm form) {
        var visitor = linked.visitor();
        var known = Ranking.alone(visitor.id()).orElse(null);
        edit.madeFrom(MyChoices.version(known));
        keep.replace(edition(visitor), visitor, known, form);
        return answer(visitor);
    }

    @DELETE
    @Transactional
    @PermitAll
    @Operation(
            summary = "Takes back what one ranked: it is forgotten at once.",
            description = BY_LINK + " While the phase of choices lasts.")
    public void deleteMyChoices() {
        var visitor = linked.visitor();
        var known = found(Ranking.alone(visitor.id()).orElse(null));
        edit.madeFrom(MyChoices.version(known));
        keep.remove(edition(visitor), known);
    }

    private RestResponse<MyChoicesView> answer(Visitor visitor) {
        var view = choices.of(edition(visitor), visitor);
        return Edit.tagged(Status.OK, view, view.version());
    }

    private static Edition edition(Visitor visitor) {
        return Edition.<Edition>findByIdOptional(visitor.edition()).orElseThrow();
    }
}
