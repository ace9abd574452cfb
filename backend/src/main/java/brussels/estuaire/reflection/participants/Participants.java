package brussels.estuaire.reflection.participants;

import brussels.estuaire.reflection.consultations.Consultation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people of consultations; the caller's right to them is checked by who asks. */
@ApplicationScoped
public class Participants {
    private final EntityManager entities;

    Participants(EntityManager entities) {
        this.entities = entities;
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

    /** Has nobody of a consultation kept for a proposed group any more. */
    public void unlock(UUID proposed) {
        entities.createNativeQuery(
                        "update participant set locked_on = null, version = version + 1 where locked_on = :proposed")
                .setParameter("proposed", proposed)
                .executeUpdate();
    }
}
