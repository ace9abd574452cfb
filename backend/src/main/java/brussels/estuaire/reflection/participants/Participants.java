package brussels.estuaire.reflection.participants;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.consultations.Consultation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The people of consultations; the caller's right to them is checked by who asks. */
@ApplicationScoped
public class Participants {
    /** What PostgreSQL refuses, whatever was read before. */
    private static final Map<String, String> HELD = Map.of("answer_in_time", "consultation-closed");

    private final EntityManager entities;
    private final Clock clock;

    Participants(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The one of an id, as they stay until this transaction ends, and so does their consultation, which everybody waits for before
     * people. Nobody once they are erased.
     */
    public Optional<Participant> alone(UUID id) {
        return Participant.byId(id)
                .map(participant -> {
                    var consultation = entities.find(Consultation.class, participant.consultation);
                    entities.refresh(consultation, LockModeType.PESSIMISTIC_READ);
                    entities.refresh(participant, LockModeType.PESSIMISTIC_WRITE);
                    return participant;
                })
                .filter(participant -> participant.erasedAt == null);
    }

    /** Those who are interested in a consultation, which the caller has named. */
    public List<Participant> interested(UUID consultation) {
        return Participant.list(
                "consultation = ?1 and state = ?2 and erasedAt is null order by id",
                consultation,
                Participant.State.INTERESTED);
    }

    /** Says when somebody can, which {@code polls} keeps: who answers takes part, and the address is theirs, since the link came there. */
    public void answer(Participant participant, @Nullable String wishes) {
        participant.wishes = wishes;
        participant.state = Participant.State.INTERESTED;
        participant.answeredAt = clock.now();
        store(participant);
    }

    /** Says who somebody is, and from where they speak. */
    public void introduce(Participant participant, Introduction told) {
        told.applyTo(participant);
        store(participant);
    }

    /** Says what the team knows of somebody, and in which proposed group it wants them. */
    public void arrange(Participant participant, @Nullable UUID organisation, @Nullable UUID proposed) {
        participant.organisationId = organisation;
        participant.lockedOn = proposed;
        store(participant);
    }

    /** Somebody takes part no more. */
    public void withdraw(Participant participant) {
        refuseWithdrawn(participant);
        participant.state = Participant.State.WITHDRAWN;
        participant.lockedOn = null;
        store(participant);
    }

    /** Refuses who takes part no more. */
    public static void refuseWithdrawn(Participant participant) {
        if (participant.state == Participant.State.WITHDRAWN) {
            throw Refusal.conflict("participant-withdrawn");
        }
    }

    private void store(Participant participant) {
        participant.changedAt = clock.now();
        try {
            entities.flush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(HELD, e);
        }
    }

    /** Has nobody of a consultation kept for a proposed group any more. */
    public void unlock(UUID proposed) {
        entities.createNativeQuery(
                        "update participant set locked_on = null, version = version + 1 where locked_on = :proposed")
                .setParameter("proposed", proposed)
                .executeUpdate();
    }
}
