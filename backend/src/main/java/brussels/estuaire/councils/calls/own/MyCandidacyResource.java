package brussels.estuaire.councils.calls.own;

import brussels.estuaire.councils.calls.candidacies.Candidacy;
import brussels.estuaire.councils.calls.candidacies.KeepCandidacy;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
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

/** The answer to a call that a link opens, for whoever wrote it. */
@Path("/api/my-candidacy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
class MyCandidacyResource {
    private static final String BY_LINK = "By the link in its mails: `Authorization: Link …`.";

    @Inject
    PresentedLink link;

    @Inject
    KeepCandidacy keep;

    @Inject
    MyCandidacies candidacies;

    @Inject
    Edit edit;

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "The answer to a call that a link opens: all that is held of it.", description = BY_LINK)
    public RestResponse<MyCandidacyView> getMyCandidacy() {
        link.prove(Purpose.CANDIDACY, PersonalLink.FIRST);
        return answer();
    }

    @PUT
    @Transactional
    @PermitAll
    @Operation(
            summary = "Corrects what one answered.",
            description = BY_LINK + " Until the call closes, and until somebody decides.")
    public RestResponse<MyCandidacyView> updateMyCandidacy(MyCandidacyForm form) {
        var candidacy = opened();
        edit.madeFrom(candidacy.version());
        keep.correct(candidacy, edit.valid(form).applyTo(candidacy.candidate()));
        return answer();
    }

    @DELETE
    @Transactional
    @PermitAll
    @Operation(
            summary = "Takes back what one answered: who one is, is erased at once.",
            description = BY_LINK + " That somebody answered is counted further; a mandate that came of it stays.")
    public void eraseMyCandidacy() {
        var candidacy = opened();
        edit.madeFrom(candidacy.version());
        keep.takeBack(candidacy);
    }

    private Candidacy opened() {
        link.prove(Purpose.CANDIDACY, PersonalLink.FIRST);
        return Candidacy.alone(link.id()).orElseThrow(PresentedLink::refused);
    }

    private RestResponse<MyCandidacyView> answer() {
        var view = candidacies.of(link.id()).orElseThrow(PresentedLink::refused);
        return Edit.tagged(Status.OK, view, view.version());
    }
}
