package brussels.estuaire.directory.twins;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.directory.MergeService;
import brussels.estuaire.directory.Service;
import brussels.estuaire.directory.VisibleServices;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Two records of one service become one. */
@Path("/api/services/{id}/merge")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class ServiceMergeResource {
    @Inject
    VisibleServices services;

    @Inject
    Membership membership;

    @Inject
    MergeService mergeService;

    @Inject
    Event<ServiceMerged> merged;

    @Inject
    Edit edit;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Lets a record go into another one of the same service.",
            description =
                    "For those who answer for the organisations of both. The kept one's values stand; what it lacks is taken"
                            + " from the other, whose names become aliases. Reported errors and partners' keys follow; old"
                            + " addresses lead to the kept one. It cannot be undone: a trial run stores nothing.")
    public ServiceMergeView mergeService(
            @RestPath UUID id,
            @Parameter(description = "A trial run: answers what would become of them, and stores nothing")
                    @RestQuery
                    @DefaultValue("false")
                    boolean dryRun,
            MergeForm form) {
        var gone = found(services.byId(id));
        allowed(membership.answersFor(gone.organisation()));
        mergeService.refuseStale(gone, edit.valid(form).version());
        var kept = kept(form, gone);
        mergeService.hold(gone, kept);
        mergeService.refuseStale(gone, form.version());
        var answer = merge(gone, kept);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return answer;
    }

    private Service kept(MergeForm form, Service gone) {
        var kept = services.byId(form.into());
        if (kept == null || kept.id().equals(gone.id())) {
            throw Refusal.invalid("/into", "unknown");
        }
        allowed(membership.answersFor(kept.organisation()));
        return kept;
    }

    private ServiceMergeView merge(Service gone, Service kept) {
        var gain = mergeService.merge(gone, kept);
        var event = new ServiceMerged(gone.id(), kept.id());
        merged.fire(event);
        return new ServiceMergeView(kept.id(), gone.id(), gain.aliases(), gain.fields(), event.moved("errorReports"));
    }
}
