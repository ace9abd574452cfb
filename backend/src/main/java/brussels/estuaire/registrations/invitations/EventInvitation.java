package brussels.estuaire.registrations.invitations;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.correspondence.Subscription;
import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody is invited to an event; what they answered is told by their registration. */
@Entity
@DynamicUpdate
@Table(name = "registration_invitation")
public class EventInvitation extends PanacheEntityBase {
    /** Its link is never renewed: who is not to register any more has no invitation. */
    static final int GENERATION = 0;

    /** So many for one event. */
    static final int MOST = 2000;

    /** Nobody is asked again sooner. */
    static final Duration AGAIN = Duration.ofDays(7);

    private static final String GUARD = "estuaire.invitations";

    @Id
    UUID id;

    @Column(name = "event_id", updatable = false)
    UUID event;

    @Column(updatable = false)
    String address;

    @Column(updatable = false)
    @Nullable
    String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    Language language;

    @Column(updatable = false)
    UUID stopping;

    // never changed, only forgotten, in SQL
    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text message;

    boolean pending;

    @Column(name = "mailed_at")
    @Nullable
    Instant mailedAt;

    @Column(name = "opened_at")
    @Nullable
    Instant openedAt;

    @Column(name = "declined_at")
    @Nullable
    Instant declinedAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    /**
     * Lets the rest of the transaction see invitations; the caller's right to them is checked by who asks.
     *
     * @param rows the key of an event or of an invitation, {@code pending} or {@code over}
     */
    public static void see(Object rows) {
        GuardedRows.name(getEntityManager(), GUARD, rows.toString());
    }

    /** The invitation of an id, whoever asks. */
    static Optional<EventInvitation> byId(UUID id) {
        see(id);
        return findByIdOptional(id);
    }

    /** By which who is invited answers. */
    PersonalLink link() {
        return new PersonalLink(Purpose.EVENT_INVITATION, id, GENERATION);
    }

    Recipient recipient() {
        return new Recipient(address, language);
    }

    /** By which who is invited stops the invitations of this organisation. */
    Subscription subscription() {
        return new Subscription(Topic.EVENT_INVITATION, stopping);
    }

    Audit.Subject subject() {
        return new Audit.Subject("event-invitation", id);
    }
}
