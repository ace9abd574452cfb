package brussels.estuaire.jobs;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Does the steps of all jobs, one after the other, each in a transaction that holds its job's row.
 *
 * <p>Several backends may do so at once: what one holds, the others pass over.
 */
@ApplicationScoped
public class RunJobs {
    private static final Logger LOG = Logger.getLogger(RunJobs.class);
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    @All
    List<Work> works;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    OneStep oneStep;

    /** Goes on until no job is left that wants a step. */
    @Scheduled(every = "${estuaire.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        while (oneStep.go()) {
            // the next
        }
    }

    @Scheduled(every = "1h")
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            GuardedRows.name(entities, Job.GUARD, "ended");
            entities.createNativeQuery("delete from job where ended_at < :limit")
                    .setParameter("limit", clock.now().minus(KEPT))
                    .executeUpdate();
        });
    }

    /** The work of a kind. */
    Work work(Job job) {
        return works.stream()
                .filter(work -> work.kind().equals(job.kind))
                .findFirst()
                .orElseThrow();
    }

    /** One step of one job, with what belongs to one request only. */
    @ApplicationScoped
    static class OneStep {
        @Inject
        RunJobs jobs;

        @Inject
        EntityManager entities;

        @Inject
        Audit audit;

        @Inject
        Clock clock;

        /** Whether there was one to do. */
        @ActivateRequestContext
        boolean go() {
            var taken = new UUID[1];
            try {
                return QuarkusTransaction.requiringNew().call(() -> step(taken));
            } catch (RuntimeException e) {
                if (taken[0] == null) {
                    throw e;
                }
                // not its words: they may repeat what people wrote
                LOG.warnf("A step of job %s failed: %s", taken[0], e.getClass().getSimpleName());
                QuarkusTransaction.requiringNew().run(() -> stumble(taken[0]));
                return true;
            }
        }

        private boolean step(@Nullable UUID[] taken) {
            GuardedRows.name(entities, Job.GUARD, "to-do");
            var id = (UUID) entities.createNativeQuery("select next_job(:now)", UUID.class)
                    .setParameter("now", clock.now())
                    .getSingleResult();
            if (id == null) {
                return false;
            }
            taken[0] = id;
            GuardedRows.name(entities, Job.GUARD, id.toString());
            Job job = entities.find(Job.class, id);
            audit.actFor(job.author());
            job.went(jobs.work(job).step(job, job.attempts > 0), clock.now());
            tell(job);
            return true;
        }

        private void stumble(UUID id) {
            var job = Job.of(id);
            if (job != null && !job.hasEnded()) {
                job.stumbled(clock.now());
                tell(job);
            }
        }

        private void tell(Job job) {
            if (job.hasEnded()) {
                jobs.work(job).ended(job);
            }
        }
    }
}
