package brussels.estuaire.directory.imports;

import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.jobs.Job;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says what came of an import, to who brought it, and forgets it after a while. */
@ApplicationScoped
class EndImport {
    private static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    EndImport(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    void tried(Job job, ServiceImport brought) {
        told(job, brought);
        if (brought.store && job.state() == Job.State.DONE) {
            var rows = ImportedRow.count(brought.id, ImportedRow.State.RIGHT);
            var storing = Job.start(StoreImport.KIND, brought.id, Math.max(1, rows), job.author(), clock.now());
            brought.become(ServiceImport.State.STORING, storing.id());
        }
    }

    void stored(Job job, ServiceImport brought) {
        told(job, brought);
        mail("service-import-stored", job, brought);
    }

    void undone(Job job, ServiceImport brought) {
        told(job, brought);
        mail("service-import-undone", job, brought);
    }

    @Scheduled(every = "1h")
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            GuardedRows.name(entities, ServiceImport.GUARD, "old");
            entities.createNativeQuery("delete from service_import where created_at < :limit")
                    .setParameter("limit", clock.now().minus(KEPT))
                    .executeUpdate();
        });
    }

    private void told(Job job, ServiceImport brought) {
        brought.endedAt = clock.now();
        job.results(counts(brought));
    }

    /** How many rows are in each state. */
    static Map<String, Integer> counts(ServiceImport brought) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var state : ImportedRow.State.values()) {
            counts.put(state.name(), ImportedRow.count(brought.id, state));
        }
        return counts;
    }

    private void mail(String template, Job job, ServiceImport brought) {
        var counts = counts(brought);
        Recipient.at(brought.email, null)
                .ifPresent(recipient -> outbox.write(
                        template,
                        recipient,
                        Map.of(
                                "id", brought.id.toString(),
                                "whole", job.state() == Job.State.DONE,
                                "stored", counts.getOrDefault("STORED", 0),
                                "faulty", counts.getOrDefault("FAULTY", 0),
                                "skipped", counts.getOrDefault("SKIPPED", 0),
                                "undone", counts.getOrDefault("UNDONE", 0),
                                "kept", counts.getOrDefault("KEPT", 0))));
    }
}
