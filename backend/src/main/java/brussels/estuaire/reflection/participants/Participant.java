package brussels.estuaire.reflection.participants;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Recipient;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Who is interested in a consultation: one for each mailbox, which PostgreSQL holds. */
@Entity
@DynamicUpdate
public class Participant extends PanacheEntityBase {
    /** How far somebody's interest has come. */
    @Schema(name = "ParticipantState")
    public enum State {
        /** They were asked whether the address is theirs. */
        PENDING,
        /** They are interested, and may be given a group. */
        INTERESTED,
        /** They do not take part any more. */
        WITHDRAWN
    }

    /** As what somebody takes part, as they said it. */
    @Schema(name = "ParticipantRole")
    public enum Role {
        /** Works with people who need help, or with those who care for them. */
        PROFESSIONAL,
        /** Cares for somebody close. */
        CARER
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "consultation_id", updatable = false)
    UUID consultation;

    @Enumerated(EnumType.STRING)
    State state;

    @Enumerated(EnumType.STRING)
    Role role;

    @Nullable
    String name;

    @Nullable
    String email;

    @Nullable
    String mailbox;

    @Enumerated(EnumType.STRING)
    @Nullable
    Language language;

    @Nullable
    String organisation;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisationId;

    @Nullable
    String sector;

    @Nullable
    String function;

    @Nullable
    String wishes;

    @Column(name = "quotes_agreed")
    @Nullable
    Boolean quotesAgreed;

    boolean follows;

    @Column(name = "privacy_version")
    String privacyVersion;

    @Column(name = "locked_on")
    @Nullable
    UUID lockedOn;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "erased_at")
    @Nullable
    Instant erasedAt;

    @Column(name = "told_again_at")
    @Nullable
    Instant toldAgainAt;

    @Version
    int version;

    /** The participant of an id, whoever asks; nobody once they are erased. What the consultation holds is seen afterwards. */
    public static Optional<Participant> byId(UUID id) {
        Consultation.see(id);
        var known = Participant.<Participant>findByIdOptional(id).filter(it -> it.erasedAt == null);
        known.ifPresent(it -> Consultation.see(it.consultation));
        return known;
    }

    public UUID id() {
        return id;
    }

    /** In which consultation. */
    public UUID consultation() {
        return consultation;
    }

    public State state() {
        return state;
    }

    public Role role() {
        return role;
    }

    /** Null once they are erased. */
    public @Nullable String name() {
        return name;
    }

    /** As they typed it. */
    public @Nullable String organisation() {
        return organisation;
    }

    /** Known to be theirs; what colleagues prepare together is opened by it. */
    public @Nullable UUID organisationId() {
        return organisationId;
    }

    /** Of the vocabulary of types. */
    public @Nullable String sector() {
        return sector;
    }

    public @Nullable String function() {
        return function;
    }

    /** In which they are written to; null for French and Dutch. */
    public @Nullable Language language() {
        return language;
    }

    /** Whether they want to be mailed what becomes of it. */
    public boolean follows() {
        return follows;
    }

    /** Whether what they say may be quoted, without their name; null while they have not said. */
    public @Nullable Boolean quotesAgreed() {
        return quotesAgreed;
    }

    /** In which proposed group the team wants them; null when it does not say. */
    public @Nullable UUID lockedOn() {
        return lockedOn;
    }

    /** When they last answered the poll; null while they have not. */
    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public int version() {
        return version;
    }

    /** Whom mails about it go to; nobody once they are erased. */
    public Optional<Recipient> recipient() {
        return Recipient.at(email, language);
    }

    /** By which they answer, see their group and follow what becomes of it. */
    public PersonalLink link() {
        return new PersonalLink(Purpose.PARTICIPANT, id, PersonalLink.FIRST);
    }

    public Audit.Subject subject() {
        return new Audit.Subject("participant", id);
    }

    /** The address is theirs. */
    void confirm(Instant now) {
        state = State.INTERESTED;
        changedAt = now;
    }
}
