package brussels.estuaire.councils.calls.candidacies;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.councils.calls.Call;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** That somebody answers a call. */
@Entity
public class Candidacy extends PanacheEntityBase {
    /** What row-level security reads. */
    static final String GUARD = "estuaire.candidacies";

    /** What PostgreSQL refuses, whatever was read before. */
    private static final Map<String, String> HELD =
            Map.of("candidacy_one_each", "candidacy-exists", "candidacy_in_time", "call-closed");

    /** How far a candidacy has come. */
    @Schema(name = "CandidacyState")
    public enum State {
        /** Nobody has decided yet. */
        SUBMITTED,
        /** Whoever wrote it may be asked later. */
        RESERVE,
        /** Whoever wrote it was named. */
        ACCEPTED,
        /** It was refused. */
        REFUSED;

        /** Whether those who run the circle still decide. */
        public boolean undecided() {
            return this == SUBMITTED || this == RESERVE;
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "call_id", updatable = false)
    UUID call;

    @Enumerated(EnumType.STRING)
    State state;

    /** Null once it is erased. */
    @Embedded
    @Nullable
    Candidate candidate;

    @Column(name = "privacy_version", updatable = false)
    String privacyVersion;

    @Nullable
    String message;

    @Column(name = "mandate_id")
    @Nullable
    UUID mandate;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "erased_at")
    @Nullable
    Instant erasedAt;

    @Version
    int version;

    static Candidacy to(Call call, Candidate candidate, String privacyVersion, Instant now) {
        var candidacy = new Candidacy();
        candidacy.call = call.id();
        candidacy.state = State.SUBMITTED;
        candidacy.candidate = candidate;
        candidacy.privacyVersion = privacyVersion;
        candidacy.createdAt = now;
        candidacy.changedAt = now;
        return candidacy;
    }

    /** Lets the rest of the transaction see candidacies; the caller's right to them is checked by who asks. */
    public static void see(Object row) {
        GuardedRows.name(getEntityManager(), GUARD, row.toString());
    }

    /** The candidacy of an id, once nobody else acts on it, until this transaction ends; empty once it is erased. */
    public static Optional<Candidacy> alone(UUID id) {
        see(id);
        return Optional.<Candidacy>ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(it -> it.erasedAt == null);
    }

    /** The one by which an address answered a call. */
    static Optional<Candidacy> at(Call call, String email) {
        see(call.id());
        return find("call = ?1 and candidate.email = ?2", call.id(), email).firstResultOptional();
    }

    /** Whether an address is to be told that it has answered already: once in a while, however many try at the same moment. */
    static boolean toldAgain(Call call, String email, Instant now, Instant before) {
        see(call.id());
        return getEntityManager()
                        .createNativeQuery("""
                        update candidacy set told_again_at = :now
                         where call_id = :call and email = :email
                           and coalesce(told_again_at < :before, true)""")
                        .setParameter("now", now)
                        .setParameter("call", call.id())
                        .setParameter("email", email)
                        .setParameter("before", before)
                        .executeUpdate()
                > 0;
    }

    public UUID call() {
        return call;
    }

    public int version() {
        return version;
    }

    /** Who wrote it; of one that is erased nobody asks. */
    public Candidate candidate() {
        return Objects.requireNonNull(candidate);
    }

    /** By which whoever wrote it reads it. */
    PersonalLink link() {
        return new PersonalLink(Purpose.CANDIDACY, id, PersonalLink.FIRST);
    }

    /** Whom mails about it go to; nobody once it is erased. */
    Optional<Recipient> reader() {
        return candidate == null ? Optional.empty() : Recipient.at(candidate.email(), candidate.language());
    }

    /** Says something else of whoever wrote it. */
    void correct(Candidate corrected, Instant now) {
        if (state != State.SUBMITTED) {
            throw Refusal.conflict("candidacy-decided");
        }
        candidate = corrected;
        changedAt = now;
        store();
    }

    /** Decides; what is accepted or refused stays so. */
    void decide(State decided, @Nullable String said, Instant now) {
        if (!state.undecided() || state == decided) {
            throw Refusal.conflict("candidacy-decided");
        }
        state = decided;
        message = said;
        decidedAt = now;
        changedAt = now;
    }

    /** Erases who it was; that somebody answered stays. */
    void erase(Instant now) {
        candidate = candidate == null ? null : candidate.erased();
        message = null;
        erasedAt = now;
        store();
    }

    /** Writes it now, and refuses what stands in its way. */
    void store() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(HELD, e);
        }
    }
}
