package brussels.estuaire.reflection.invitations;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.correspondence.Subscription;
import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.participants.Participant;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** That an address is invited to a consultation. */
@Entity
@DynamicUpdate
@Table(name = "consultation_invitation")
class ConsultationInvitation extends PanacheEntityBase {
    /** So many for one consultation. */
    static final int MOST = 2000;

    /** So many may come by one invitation without confirming their address: its link mails strangers no further. */
    private static final int MOST_UNCONFIRMED = 10;

    /** Nobody is asked again sooner. */
    static final Duration AGAIN = Duration.ofDays(7);

    @Id
    UUID id;

    @Column(name = "consultation_id", updatable = false)
    UUID consultation;

    @Column(updatable = false)
    String address;

    @Column(updatable = false)
    String mailbox;

    @Column(updatable = false)
    @Nullable
    String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    Language language;

    @Column(name = "organisation_id", updatable = false)
    @Nullable
    UUID organisationId;

    @Column(updatable = false)
    @Nullable
    String sector;

    @Column(updatable = false)
    UUID stopping;

    @Column(name = "opened_at")
    @Nullable
    Instant openedAt;

    @Column(name = "interested_at")
    @Nullable
    Instant interestedAt;

    @Column(name = "refused_at")
    @Nullable
    Instant refusedAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    /** The invitation of an id, whoever asks, once nobody else acts on it. */
    static Optional<ConsultationInvitation> alone(UUID id) {
        Consultation.see(id);
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Refuses when as many came by it as may without having confirmed their address; who else asks waits, since it is held. */
    void refuseMoreUnconfirmed() {
        var unconfirmed = (Long) getEntityManager()
                .createNativeQuery(
                        "select count(*) from participant where invitation_id = :id and state = 'PENDING'", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        if (unconfirmed >= MOST_UNCONFIRMED) {
            throw Refusal.conflict("too-many-unconfirmed");
        }
    }

    /** Keeps that a participant came by it. */
    void brought(Participant participant) {
        getEntityManager()
                .createNativeQuery("update participant set invitation_id = :invitation where id = :id")
                .setParameter("invitation", id)
                .setParameter("id", participant.id())
                .executeUpdate();
    }

    /** By which who is invited answers. */
    PersonalLink link() {
        return new PersonalLink(Purpose.CONSULTATION_INVITATION, id, PersonalLink.FIRST);
    }

    Recipient recipient() {
        return new Recipient(address, language);
    }

    /** By which who is invited stops the invitations of this organisation. */
    Subscription subscription() {
        return new Subscription(Topic.EVENT_INVITATION, stopping);
    }

    Audit.Subject subject() {
        return new Audit.Subject("consultation-invitation", id);
    }
}
