package brussels.estuaire.registrations;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody takes part in an event, or wants to; whether they came is told apart. */
@Entity
@DynamicUpdate
public class Registration extends PanacheEntityBase {
    /** For how long a seat is kept for who is asked to confirm an address. */
    static final Duration TO_CONFIRM = Duration.ofMinutes(60);

    private static final String GUARD = "estuaire.registrations";
    /** Its link is never renewed. */
    public static final int GENERATION = PersonalLink.FIRST;

    /** Whether somebody came. */
    @Schema(name = "Presence")
    public enum Presence {
        /** Came. */
        PRESENT,
        /** Did not. */
        ABSENT
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "event_id", updatable = false)
    UUID event;

    @Enumerated(EnumType.STRING)
    RegistrationState state;

    /** Its state before the act of this transaction; null when there was none. */
    @Transient
    @Nullable
    RegistrationState before;

    boolean held;

    @Embedded
    @Nullable
    Registrant registrant;

    @Column(name = "privacy_version")
    String privacyVersion;

    @Column(name = "confirmed_at")
    @Nullable
    Instant confirmedAt;

    @Column(name = "confirm_until")
    @Nullable
    Instant confirmUntil;

    @Column(name = "offered_until")
    @Nullable
    Instant offeredUntil;

    @Enumerated(EnumType.STRING)
    @Nullable
    Presence presence;

    boolean presenter;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text reason;

    @Column(name = "told_again_at")
    @Nullable
    Instant toldAgainAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "erased_at")
    @Nullable
    Instant erasedAt;

    @Version
    int version;

    static Registration of(UUID event, String privacyVersion, Registrant registrant, Instant now) {
        var registration = new Registration();
        registration.event = event;
        registration.registrant = registrant;
        registration.privacyVersion = privacyVersion;
        registration.createdAt = now;
        registration.changedAt = now;
        return registration;
    }

    /**
     * Lets the rest of the transaction see registrations; the caller's right to them is checked by who asks.
     *
     * @param rows the key of an event or of a registration, {@code address …}, {@code due}, {@code seats} or {@code over}
     */
    public static void see(Object rows) {
        GuardedRows.name(getEntityManager(), GUARD, rows.toString());
    }

    /** The registration of an id, whoever asks. */
    public static Optional<Registration> byId(UUID id) {
        see(id);
        return findByIdOptional(id);
    }

    public UUID id() {
        return id;
    }

    public UUID event() {
        return event;
    }

    public RegistrationState state() {
        return state;
    }

    /** Nothing once it is erased. */
    public Optional<Registrant> registrant() {
        return Optional.ofNullable(registrant).filter(it -> it.name() != null);
    }

    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant offeredUntil() {
        return offeredUntil;
    }

    /** Until when its address is to be confirmed; null when nobody asks, or when it was. */
    public @Nullable Instant confirmUntil() {
        return confirmUntil;
    }

    /** Why it was refused. */
    public @Nullable Text reason() {
        return reason;
    }

    public @Nullable Presence presence() {
        return presence;
    }

    public boolean presents() {
        return presenter;
    }

    /** By which who registered acts on the registration of an id. */
    public static PersonalLink link(UUID id) {
        return new PersonalLink(Purpose.REGISTRATION, id, GENERATION);
    }

    public Audit.Subject subject() {
        return new Audit.Subject("registration", id);
    }

    /** Brings it into another state; what was asked or offered before holds no longer. */
    void become(RegistrationState next, Instant now) {
        before = state;
        state = next;
        held = false;
        confirmUntil = null;
        offeredUntil = null;
        changedAt = now;
    }

    /** Offers a seat, until a moment. */
    void offer(Instant until, Instant now) {
        become(RegistrationState.OFFERED, now);
        offeredUntil = until;
    }

    /** Asks whether the address is theirs, and keeps a seat meanwhile where there is one. */
    void askToConfirm(boolean seat, Instant now) {
        state = RegistrationState.PENDING;
        held = seat;
        confirmUntil = now.plus(TO_CONFIRM);
    }

    /** Refuses what is over already. */
    void refuseUnlessLive() {
        if (!state.isLive()) {
            throw Refusal.conflict("registration-over");
        }
    }

    /** Whether the time to answer is over. */
    boolean isDue(Instant now) {
        var until = state == RegistrationState.OFFERED ? offeredUntil : confirmUntil;
        return until != null && !now.isBefore(until);
    }

    /** Corrects what was told. */
    public void correct(Registrant corrected, Instant now) {
        registrant = corrected;
        changedAt = now;
    }

    /** Says whether they came, when nobody has said otherwise since. */
    public void mark(@Nullable Presence now, @Nullable Presence was) {
        if (presence != was && presence != now) {
            throw Refusal.conflict("presence-changed");
        }
        presence = now;
    }

    /** Erases who it was; that somebody of an organisation was there is counted further. */
    public void erase(Instant now) {
        registrant = registrant().map(Registrant::erased).orElse(registrant);
        reason = null;
        erasedAt = now;
        changedAt = now;
    }
}
