package brussels.estuaire.reflection.assignments.fixing;

import brussels.estuaire.platform.Edit;
import brussels.estuaire.reflection.assignments.GroupAssignments;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** An assignment is fixed by the team of its consultation. */
@Path("/api/consultations/{id}/assignments/{assignmentId}/fixing")
@Tag(name = "reflection")
class FixingResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    GroupAssignments assignments;

    @Inject
    FixAssignment fix;

    @Inject
    Edit edit;

    @POST
    @Transactional
    @Operation(
            summary = "Makes the groups of an assignment events, and tells everybody in which group they are.",
            description =
                    "All of it or nothing, once. Refused (409) when answers, rules or people have changed since it was made. Once there are"
                            + " groups, another assignment moves only those who are elsewhere in it.")
    @APIResponse(responseCode = "204", description = "Its groups are events, and everybody is told.")
    @Authenticated
    public void fixGroupAssignment(@RestPath UUID id, @RestPath UUID assignmentId) {
        var consultation = consultations.alone(id);
        var assignment = assignments.alone(consultation, assignmentId);
        edit.madeFrom(assignment.version());
        fix.fix(consultation, assignment);
    }
}
