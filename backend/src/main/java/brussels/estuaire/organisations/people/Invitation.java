package brussels.estuaire.organisations.people;

import brussels.estuaire.identity.Role;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That whoever reads the mail of an address is asked to act for an organisation. */
@Entity
class Invitation extends PanacheEntityBase {
    static final String GUARD = "estuaire.invitations";
    static final Duration LASTS = Duration.ofDays(14);

    /** How far an invitation has come. */
    @Schema(name = "InvitationState")
    enum State {
        /** Nobody has answered yet. */
        PENDING,
        /** Taken up. */
        ACCEPTED,
        /** Taken back. */
        WITHDRAWN
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    Organisation organisation;

    String email;

    @Enumerated(EnumType.STRING)
    Role role;

    @Enumerated(EnumType.STRING)
    @Nullable
    Language language;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Version
    int version;

    static Invitation of(Organisation organisation, InvitationForm form, Instant now) {
        var invitation = new Invitation();
        invitation.organisation = organisation;
        invitation.email = form.email();
        invitation.role = form.role();
        invitation.language = form.language();
        invitation.state = State.PENDING;
        invitation.send(now);
        return invitation;
    }

    /** The invitation of this id, whoever it is for. */
    static Optional<Invitation> named(UUID id) {
        GuardedRows.name(getEntityManager(), GUARD, id.toString());
        return findByIdOptional(id);
    }

    boolean isOver(Instant now) {
        return !expiresAt.isAfter(now);
    }

    /** It goes out, and lasts from now on. */
    void send(Instant now) {
        refuseUnlessPending();
        sentAt = now;
        expiresAt = now.plus(LASTS);
    }

    void accept(Instant now) {
        refuseUnlessPending();
        if (isOver(now)) {
            throw Refusal.conflict("invitation-expired");
        }
        end(State.ACCEPTED, now);
    }

    void withdraw(Instant now) {
        refuseUnlessPending();
        end(State.WITHDRAWN, now);
    }

    private void end(State end, Instant now) {
        state = end;
        endedAt = now;
    }

    private void refuseUnlessPending() {
        if (state != State.PENDING) {
            throw Refusal.conflict("invitation-ended");
        }
    }
}
