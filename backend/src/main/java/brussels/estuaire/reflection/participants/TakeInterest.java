package brussels.estuaire.reflection.participants;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.consultations.Consultation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes somebody's interest in a consultation, once for each mailbox.
 *
 * <p>An address that is known is answered as a new one, and told the truth by mail: nobody learns who takes part.
 */
@RequestScoped
public class TakeInterest {
    /** An address that is known is told so once in so long, however often somebody tries. */
    private static final Duration TOLD_AGAIN = Duration.ofHours(1);

    /** So many take part in one consultation: more answer by no invitation that a team could read. */
    private static final int MOST = 2000;

    private static final String ADD = """
            insert into participant (consultation_id, state, role, name, email, mailbox, language, organisation,
                                     organisation_id, sector, function, quotes_agreed, privacy_version, created_at, changed_at)
            values (:consultation, :state, :role, :name, :email, mailbox(:email), :language, :organisation,
                    cast(:organisationId as uuid), :sector, :function, cast(:quotesAgreed as boolean), :privacy, :now, :now)
            on conflict (consultation_id, mailbox) do nothing returning id""";

    /**
     * Somebody's interest as it was taken.
     *
     * @param isNew whether they are a participant since now; else they are mailed their link, and whoever asked gets none
     */
    public record Taken(Participant participant, boolean isNew) {}

    private final EntityManager entities;
    private final TellParticipant tell;
    private final Audit audit;
    private final Clock clock;

    TakeInterest(EntityManager entities, TellParticipant tell, Audit audit, Clock clock) {
        this.entities = entities;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes it, while the consultation takes answers.
     *
     * @param proven whether the address is known to be theirs
     * @return who is interested, new or known
     */
    public Taken take(UUID id, Interest interest, boolean proven) {
        // who cancels it waits, or is waited for
        var consultation = entities.find(Consultation.class, id, LockModeType.PESSIMISTIC_READ);
        entities.refresh(consultation);
        consultation.refuseUnlessTakesAnswers(clock.today());
        Consultation.see(id);
        var now = clock.now();
        refuseWhenFull(id);
        var added = add(id, interest, proven, now);
        if (added.isEmpty()) {
            return new Taken(again(consultation, interest, proven, now), false);
        }
        Participant participant = Participant.findById(added.get());
        audit.did("INTERESTED", participant.subject());
        tell.taken(consultation, participant);
        return new Taken(participant, true);
    }

    /** Known or new: who is refused does not learn whether they are known. */
    private static void refuseWhenFull(UUID consultation) {
        if (Participant.count("consultation = ?1 and erasedAt is null", consultation) >= MOST) {
            throw Refusal.conflict("too-many-participants");
        }
    }

    /** Somebody new; nobody when the mailbox is known, whoever writes it at the same moment. */
    @SuppressWarnings("unchecked")
    private Optional<UUID> add(UUID consultation, Interest interest, boolean proven, Instant now) {
        return entities.createNativeQuery(ADD, UUID.class)
                .setParameter("consultation", consultation)
                .setParameter("state", (proven ? Participant.State.INTERESTED : Participant.State.PENDING).name())
                .setParameter("role", interest.role().name())
                .setParameter("name", interest.name())
                .setParameter("email", interest.email())
                .setParameter(
                        "language",
                        interest.language() == null ? null : interest.language().name())
                .setParameter("organisation", interest.organisation())
                .setParameter(
                        "organisationId",
                        interest.organisationId() == null
                                ? null
                                : interest.organisationId().toString())
                .setParameter("sector", interest.sector())
                .setParameter("function", interest.function())
                .setParameter(
                        "quotesAgreed",
                        interest.quotesAgreed() == null
                                ? null
                                : interest.quotesAgreed().toString())
                .setParameter("privacy", interest.privacyVersion())
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    private Participant again(Consultation consultation, Interest interest, boolean proven, Instant now) {
        var known = (Participant) entities.createNativeQuery(
                        "select * from participant where consultation_id = :id and mailbox = mailbox(:email) for update",
                        Participant.class)
                .setParameter("id", consultation.id())
                .setParameter("email", interest.email())
                .getSingleResult();
        entities.refresh(known);
        if (proven && known.state != Participant.State.INTERESTED) {
            interest.applyTo(known, now);
            audit.did("INTERESTED", known.subject());
            tell.taken(consultation, known);
        } else if (known.toldAgainAt == null || known.toldAgainAt.isBefore(now.minus(TOLD_AGAIN))) {
            known.toldAgainAt = now;
            tell.again(consultation, known);
        }
        Participant.flush();
        return known;
    }

    /** The address of a participant is theirs: they are interested. Once more changes nothing. */
    public void confirm(Participant participant) {
        Consultation consultation = Consultation.findById(participant.consultation);
        consultation.refuseWhenCancelled();
        switch (participant.state) {
            case PENDING -> {
                participant.confirm(clock.now());
                Participant.flush();
                audit.did("ADDRESS_CONFIRMED", participant.subject());
            }
            case INTERESTED -> {
                // it is known already
            }
            case WITHDRAWN -> throw Refusal.conflict("participant-withdrawn");
        }
    }
}
