package brussels.estuaire.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.audit.Audit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two backends do the steps of one job at once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TwoRunnersTest {
    private static final int GATE = 20_261_124;
    private static final int STEPS = 5;

    /** Takes the first, as the product's does, but without holding its row; the gate keeps both until each has seen it. */
    private static final String TAKE = """
            select id from (
              select id from job where ended_at is null and next_step_at <= next_job.now order by next_step_at limit 1) as taken,
              lateral (select pg_advisory_xact_lock_shared(%d + length(id::text) - 36)) as gate""";

    @Inject
    RunJobs jobs;

    @Inject
    Counted counted;

    /** Work whose steps are counted. */
    @ApplicationScoped
    static class Counted implements Work {
        private final AtomicInteger steps = new AtomicInteger();

        @Override
        public String kind() {
            return "COUNTED";
        }

        @Override
        public int step(Job job, boolean careful) {
            steps.incrementAndGet();
            return job.done() + 1;
        }

        @Override
        public void ended(Job job) {
            // nothing came of it
        }

        int steps() {
            return steps.get();
        }

        void start() {
            steps.set(0);
            QuarkusTransaction.requiringNew()
                    .run(() -> Job.start(
                            kind(), UUID.randomUUID(), STEPS, new Audit.Author("nobody", null, null), Instant.EPOCH));
        }
    }

    @Test
    void stepIsDoneOnce() throws Exception {
        jobs.run();
        counted.start();
        new TwoBackends(jobs::run).run();
        assertThat(counted.steps()).isEqualTo(STEPS);
    }

    /** The sabotage twin: a backend takes a job without holding its row. */
    @Test
    void withoutTheLockItIsDoneTwice() throws Exception {
        jobs.run();
        counted.start();
        try (var _ = Sabotage.function("next_job(timestamptz)", TAKE.formatted(GATE))) {
            new TwoBackends(jobs::run).runThrough(GATE);
        }
        assertThat(counted.steps()).isGreaterThan(STEPS);
    }
}
