package brussels.estuaire.territory;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;
import static java.util.stream.Collectors.groupingBy;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.identity.Role;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.panache.common.Sort;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** In which bassin each locality lies: read by coordinators, edited by the administrator. */
@Path("/api/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "territory")
class AssignmentResource {
    @Inject
    Caller caller;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<Territory.Changed> changes;

    @GET
    @Authenticated
    @Operation(summary = "Every assignment, past and to come.")
    public Page<AssignmentView> listAssignments(@Valid @BeanParam Paging paging) {
        allowed(reader());
        return Page.slice(Assignment.inOrder(), paging).map(AssignmentView::of);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "One assignment.")
    public RestResponse<AssignmentView> getAssignment(@RestPath UUID id) {
        allowed(reader());
        return answer(Response.Status.OK, found(Assignment.<Assignment>findById(id)));
    }

    @GET
    @Path("gaps")
    @Authenticated
    @Operation(summary = "The days, from today on, on which a locality lies in no bassin.")
    public Page<GapView> listGaps(@Valid @BeanParam Paging paging) {
        allowed(reader());
        var assignments = Assignment.inOrder().stream().collect(groupingBy(assignment -> assignment.locality.id));
        var gaps = Locality.<Locality>listAll(Sort.by("commune", "id")).stream()
                .flatMap(locality ->
                        GapView.of(locality, assignments.getOrDefault(locality.id, List.of()), clock.today()).stream())
                .toList();
        return Page.slice(gaps, paging);
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(summary = "Assigns a locality to a bassin from a day on.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "201")
    public RestResponse<AssignmentView> createAssignment(AssignmentForm form) {
        allowed(caller.administrator());
        var assignment = edit.valid(form).applyTo(new Assignment());
        assignment.store();
        did("CREATED", assignment, null, form);
        return answer(Response.Status.CREATED, assignment);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes an assignment: its bassin, its days, its source.")
    public RestResponse<AssignmentView> updateAssignment(@RestPath UUID id, AssignmentForm form) {
        var assignment = editable(id);
        var before = AssignmentForm.of(assignment);
        edit.valid(form).applyTo(assignment);
        assignment.store();
        did("UPDATED", assignment, before, form);
        return answer(Response.Status.OK, assignment);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Removes an assignment that should never have been; to end one, give it a last day.")
    public void deleteAssignment(@RestPath UUID id) {
        var assignment = editable(id);
        assignment.delete();
        did("DELETED", assignment, AssignmentForm.of(assignment), null);
    }

    private boolean reader() {
        return caller.administrator() || caller.has(Role.COORDINATOR);
    }

    private Assignment editable(UUID id) {
        allowed(caller.administrator());
        var assignment = found(Assignment.<Assignment>findById(id));
        edit.madeFrom(assignment.version);
        return assignment;
    }

    private void did(
            String act, Assignment assignment, @Nullable AssignmentForm before, @Nullable AssignmentForm after) {
        audit.did(act, new Audit.Subject("assignment", assignment.id), before, after);
        changes.fire(new Territory.Changed());
    }

    private static RestResponse<AssignmentView> answer(Response.Status status, Assignment assignment) {
        return Edit.tagged(status, AssignmentView.of(assignment), assignment.version);
    }
}
