package brussels.estuaire.organisations.twins;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import io.quarkus.security.Authenticated;
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

/** Two records of one organisation become one. */
@Path("/api/organisations/{id}/merge")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
class OrganisationMergeResource {
    @Inject
    Membership membership;

    @Inject
    MergeOrganisations organisations;

    @Inject
    Edit edit;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Lets a record go into another one of the same organisation.",
            description =
                    "The kept one's values stand; what it lacks is taken from the other, whose names become aliases. Services,"
                            + " parts and people follow; old addresses lead to the kept one. It cannot be undone: a trial"
                            + " run does all of it and stores nothing.")
    public OrganisationMergeView mergeOrganisation(
            @RestPath UUID id,
            @Parameter(description = "A trial run: answers what would become of them, and stores nothing")
                    @RestQuery
                    @DefaultValue("false")
                    boolean dryRun,
            MergeForm form) {
        var gone = found(membership.organisation(id));
        allowed(membership.merges(gone));
        refuseStale(edit.valid(form), gone);
        var kept = kept(form, gone);
        organisations.hold(gone, kept);
        refuseStale(form, gone);
        var answer = organisations.merge(gone, kept);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return answer;
    }

    private static void refuseStale(MergeForm form, Organisation gone) {
        if (form.version() != gone.version()) {
            throw Refusal.stale();
        }
    }

    private Organisation kept(MergeForm form, Organisation gone) {
        var kept = membership.organisation(form.into());
        if (kept == null || kept.id().equals(gone.id())) {
            throw Refusal.invalid("/into", "unknown");
        }
        return kept;
    }
}
