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
import java.util.List;

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
        @SuppressWarnings("unchecked")
        var holding = (List<GroupAssignment>) entities.createNativeQuery("""
                        select * from group_assignment
                         where consultation_id = :consultation
                           and demand @> jsonb_build_object('people', jsonb_build_array(jsonb_build_object('id', cast(:person as text))))""", GroupAssignment.class)
                .setParameter("consultation", erased.consultation())
                .setParameter("person", erased.participant().toString())
                .getResultList();
        holding.forEach(it -> it.demand = it.demand.forgetting(erased.participant()));
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
