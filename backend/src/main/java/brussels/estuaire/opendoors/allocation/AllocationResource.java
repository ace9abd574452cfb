package brussels.estuaire.opendoors.allocation;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The fair allocation of an edition, for the team that runs it. */
@Path("/api/editions/{id}/allocation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class AllocationResource {
    @Inject
    VisibleAllocations allocations;

    @Inject
    StartAllocation start;

    @Inject
    FindAllocated find;

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "How far the fair allocation of an edition is; 404 when who comes first has a place.")
    public AllocationView getAllocation(@RestPath UUID id) {
        return allocations.of(allocations.edition(id), null);
    }

    @POST
    @Path("trial")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Tries the allocation out: a job tells what it would give, in numbers.",
            description = "After the choices, and before one books. Nothing is given, and nobody is told.")
    public AllocationView tryAllocation(@RestPath UUID id) {
        var edition = allocations.edition(id);
        return allocations.of(edition, start.trial(edition));
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Shares the places out among those who chose, once: a job gives them and tells everybody.",
            description =
                    "After the choices, and before one books. As many people as can be have a visit; as many visits as can be are"
                            + " given; they are as high in the rankings as can be; of what is as good, what is lowest in canonical order"
                            + " counts. All of it or nothing: what is not proven to be the best in the time that there is gives nothing.")
    public AllocationView allocate(@RestPath UUID id) {
        var edition = allocations.edition(id);
        start.allocate(edition);
        return allocations.of(edition, null);
    }

    @GET
    @Path("slots")
    @Transactional
    @Authenticated
    @Operation(summary = "By how many people each slot was chosen, and to how many it was given, by hour.")
    public Page<AllocatedSlot> listAllocatedSlots(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return find.slots(allocations.edition(id), paging);
    }

    @GET
    @Path("people")
    @Transactional
    @Authenticated
    @Operation(summary = "What each person chose, and what became of it; nobody is named.")
    public Page<AllocatedPerson> listAllocatedPeople(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return find.people(allocations.edition(id), paging);
    }
}
