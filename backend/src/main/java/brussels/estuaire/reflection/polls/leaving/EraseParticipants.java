package brussels.estuaire.reflection.polls.leaving;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.participants.Participant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Erases who took part in a consultation two years after its last group, or its last day for answers where that is later; and who never
 * confirmed their address after 30 days.
 */
@ApplicationScoped
class EraseParticipants {
    private static final int AT_ONCE = 1_000;

    private final EntityManager entities;
    private final LeaveConsultation leave;
    private final Clock clock;

    EraseParticipants(EntityManager entities, LeaveConsultation leave, Clock clock) {
        this.entities = entities;
        this.leave = leave;
        this.clock = clock;
    }

    /** Not while the program starts: nobody waits for it. */
    @Scheduled(every = "${estuaire.participants.erased-every}", delayed = "3m")
    @ActivateRequestContext
    void erase() {
        QuarkusTransaction.requiringNew()
                .call(this::due)
                .forEach(id -> QuarkusTransaction.requiringNew()
                        .run(() -> Participant.byId(id).ifPresent(leave::forget)));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> due() {
        Consultation.see("over");
        return entities.createNativeQuery("""
                        select p.id from participant p join consultation c on c.id = p.consultation_id
                         where p.erased_at is null
                           and (greatest(c.answers_until,
                                         (select max(cast(coalesce(e.ends_at, e.starts_at) at time zone 'Europe/Brussels' as date))
                                            from reflection_group g join event e on e.id = g.event_id
                                           where g.consultation_id = c.id))
                                  + interval '2 years' < cast(:today as date)
                                or (p.state = 'PENDING' and p.created_at + interval '30 days' < :now))
                         order by p.created_at""", UUID.class)
                .setParameter("today", clock.today())
                .setParameter("now", clock.now())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
