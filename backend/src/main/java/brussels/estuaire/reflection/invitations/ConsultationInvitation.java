package brussels.estuaire.reflection.invitations;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.correspondence.Subscription;
import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.reflection.consultations.Consultation;
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
