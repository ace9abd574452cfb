package brussels.estuaire.reflection.assignments;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.participants.ParticipantErased;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Period;
import java.time.ZoneOffset;

/** Forgets in assignments who is erased, and takes them away two years after they were made: by then nobody asks any more why who was where. */
@ApplicationScoped
class EraseAssignments {
    private static final Period KEPT = Period.ofYears(2);

    private final EntityManager entities;
    private final Clock clock;

    EraseAssignments(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void forget(@Observes ParticipantErased erased) {
        GroupAssignment.<GroupAssignment>list("consultation", erased.consultation())
                .forEach(it -> it.demand = it.demand.forgetting(erased.participant()));
        entities.flush();
    }

    @Scheduled(every = "${estuaire.assignments.erased-every}", delayed = "4m")
    void erase() {
        QuarkusTransaction.requiringNew().run(() -> {
            Consultation.see("over");
            entities.createNativeQuery("delete from group_assignment where made_at < :limit and state <> 'RUNNING'")
                    .setParameter(
                            "limit",
                            clock.now().atOffset(ZoneOffset.UTC).minus(KEPT).toInstant())
                    .executeUpdate();
        });
    }
}
