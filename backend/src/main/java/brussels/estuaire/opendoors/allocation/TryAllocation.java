package brussels.estuaire.opendoors.allocation;

import brussels.estuaire.jobs.Job;
import brussels.estuaire.jobs.Work;
import brussels.estuaire.opendoors.allocation.exact.Allocate;
import brussels.estuaire.opendoors.allocation.exact.NotProven;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/** Says what an allocation would give, in numbers, and gives nothing. */
@ApplicationScoped
class TryAllocation implements Work {
    static final String KIND = "ALLOCATION_TRIAL";

    /** The transaction of a step has a minute. */
    static final Duration MOST = Duration.ofSeconds(45);

    /** What a job tells when nothing was proven in time. */
    static final Map<String, Integer> NOT_PROVEN = Map.of("notProven", 1);

    private final ReadDemand read;

    TryAllocation(ReadDemand read) {
        this.read = read;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int step(Job job, boolean careful) {
        var demand = read.of(job.about());
        try {
            job.results(AllocationNumbers.of(demand, Allocate.of(demand, MOST)).counts());
        } catch (NotProven e) {
            job.results(NOT_PROVEN);
        }
        return job.total();
    }

    @Override
    public void ended(Job job) {
        // whoever started it reads it
    }
}
