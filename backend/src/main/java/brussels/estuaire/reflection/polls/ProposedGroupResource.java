package brussels.estuaire.reflection.polls;

import brussels.estuaire.platform.Edit;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What the poll of a consultation asks about, for its team. */
@Path("/api/consultations/{id}/proposed-groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class ProposedGroupResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    KeepProposedGroups keep;

    @Inject
    ProposedGroups groups;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "The dates and ways of meeting that a poll asks about, and how many can.",
            description = "For the team of the consultation. Only those who are interested are counted.")
    public RestResponse<ProposedGroupsView> getProposedGroups(@RestPath UUID id) {
        return answer(consultations.run(id));
    }

    @PUT
    @Transactional
    @Authenticated
    @Operation(
            summary = "Changes what a poll asks about, all at once.",
            description =
                    "From the version of the consultation. What has the same date and mode stays, with its answers; one of which a group was"
                            + " made stays in any case. What somebody answered about others goes only with `answersForgotten`: else 409.")
    public RestResponse<ProposedGroupsView> updateProposedGroups(@RestPath UUID id, ProposedGroupsForm form) {
        var consultation = consultations.alone(id);
        keep.replace(consultation, form);
        return answer(consultation);
    }

    private RestResponse<ProposedGroupsView> answer(Consultation consultation) {
        var view = groups.of(consultation);
        return Edit.tagged(Status.OK, view, view.version());
    }
}
