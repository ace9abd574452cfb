package brussels.estuaire.opendoors.allocation;

import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.jobs.Job;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Starts the job that shares an edition out, or that tries it out. */
@RequestScoped
class StartAllocation {
    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    StartAllocation(EntityManager entities, Audit audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tries it out: the job tells what it would give. */
    UUID trial(Edition edition) {
        var known = Allocation.<Allocation>findById(edition.id());
        if (known != null && known.allocatedAt != null) {
            throw Refusal.conflict("allocation-done");
        }
        return start(edition, TryAllocation.KIND).id();
    }

    /** Has it done, once. */
    void allocate(Edition edition) {
        var allocation = Allocation.asked(edition.id());
        var job = start(edition, ShareOut.KIND);
        allocation.job = job.id();
        allocation.author = job.author().name();
        allocation.store();
        audit.did("ALLOCATION_STARTED", KeepEvent.subject(edition.event()));
    }

    private Job start(Edition edition, String kind) {
        if (!edition.sharesOut(clock.today())) {
            throw Refusal.conflict("allocation-not-now");
        }
        Visitor.see(edition.id());
        var people = ((Number) entities.createNativeQuery("select count(*) from ranking where edition_id = :edition")
                        .setParameter("edition", edition.id())
                        .getSingleResult())
                .intValue();
        if (people == 0) {
            throw Refusal.conflict("nobody-chose");
        }
        var author = audit.author(edition.event().organisation().alias());
        return Job.start(kind, edition.id(), people, author, clock.now());
    }
}
