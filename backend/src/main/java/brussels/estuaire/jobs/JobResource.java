package brussels.estuaire.jobs;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.identity.Role;
import brussels.estuaire.platform.Clock;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Long work, for who started it and who acts for its organisation. */
@Path("/api/jobs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "jobs")
class JobResource {
    @Inject
    Caller caller;

    @Inject
    RunJobs jobs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "How far a job has come.")
    public JobView getJob(@RestPath UUID id) {
        return JobView.of(found(visible(id)));
    }

    @POST
    @Path("cancellation")
    @Transactional
    @Authenticated
    @Operation(summary = "Stops a job; what was done stays.")
    public JobView cancelJob(@RestPath UUID id) {
        var job = found(visible(id));
        // waits for the step that is being done
        Job.getEntityManager().refresh(job, LockModeType.PESSIMISTIC_WRITE);
        job.cancel(clock.now());
        jobs.work(job).ended(job);
        audit.did("CANCELLED", new Audit.Subject("job", id, job.organisation));
        return JobView.of(job);
    }

    private @Nullable Job visible(UUID id) {
        var job = Job.of(id);
        return job != null && mine(job) ? job : null;
    }

    private boolean mine(Job job) {
        var roles = job.organisation == null
                ? Set.<Role>of()
                : caller.rolesByOrganisation().getOrDefault(job.organisation, Set.of());
        return caller.administrator()
                || caller.subject().filter(job.subject::equals).isPresent()
                || roles.contains(Role.EDITOR)
                || roles.contains(Role.MANAGER);
    }
}
