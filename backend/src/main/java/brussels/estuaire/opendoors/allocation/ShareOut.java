package brussels.estuaire.opendoors.allocation;

import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.jobs.Job;
import brussels.estuaire.jobs.Work;
import brussels.estuaire.opendoors.allocation.exact.Allocate;
import brussels.estuaire.opendoors.allocation.exact.Allocated;
import brussels.estuaire.opendoors.allocation.exact.Demand;
import brussels.estuaire.opendoors.allocation.exact.NotProven;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Shares an edition out: reads, decides, gives and tells in one transaction, so that what fails in the middle leaves nothing. */
@ApplicationScoped
class ShareOut implements Work {
    static final String KIND = "ALLOCATION";

    private static final String SOLVER = "OR-Tools CP-SAT 9.15";

    private final ReadDemand read;
    private final GivePlaces give;
    private final Audit audit;
    private final Clock clock;

    ShareOut(ReadDemand read, GivePlaces give, Audit audit, Clock clock) {
        this.read = read;
        this.give = give;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int step(Job job, boolean careful) {
        var demand = read.alone(job.about());
        var allocation = Objects.requireNonNull(Allocation.alone(job.about()));
        Edition edition = Edition.findById(job.about());
        // its days may have been moved since somebody asked for it
        if (allocation.allocatedAt == null && edition.sharesOut(clock.today())) {
            share(job, demand, allocation, edition);
        }
        return job.total();
    }

    @Override
    public void ended(Job job) {
        // whoever started it reads it; it may be asked for anew unless it is done
    }

    private void share(Job job, Demand demand, Allocation allocation, Edition edition) {
        Allocated allocated;
        try {
            allocated = Allocate.of(demand, TryAllocation.MOST);
        } catch (NotProven e) {
            job.results(TryAllocation.NOT_PROVEN);
            return;
        }
        give.all(edition, demand, allocated);
        allocation.allocatedAt = clock.now();
        allocation.solver = SOLVER;
        allocation.digest = demand.digest();
        allocation.numbers = AllocationNumbers.of(demand, allocated);
        allocation.store();
        job.results(allocation.numbers.counts());
        audit.did("PLACES_SHARED_OUT", KeepEvent.subject(edition.event()), null, allocation.numbers);
    }
}
