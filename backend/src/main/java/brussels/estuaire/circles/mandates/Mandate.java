package brussels.estuaire.circles.mandates;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** That somebody sits in a circle, from a first day to a last one, both inclusive. */
@Entity
public class Mandate extends PanacheEntityBase {
    /** So many months before its end, or after it, it can be renewed. */
    static final int NEAR_ITS_END = 3;

    /** What PostgreSQL refuses, whoever writes at the same time. */
    private static final Map<String, String> HELD = Map.of(
            "mandate_one_seat_each", "person-sits-already",
            "mandate_one_chair", "chair-taken",
            "mandate_replaced_once", "mandate-replaced",
            "mandate_renewed_once", "mandate-renewed");

    /** Where a mandate stands on a day. */
    @Schema(name = "MandateState")
    public enum State {
        /** It has not begun. */
        COMING,
        /** Its holder sits in the circle. */
        CURRENT,
        /** Its last day is over. */
        OVER;

        /** Where one stands that has these days. */
        public static State on(LocalDate today, LocalDate first, LocalDate last) {
            if (today.isBefore(first)) {
                return COMING;
            }
            return today.isAfter(last) ? OVER : CURRENT;
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "circle_id", updatable = false)
    UUID circle;

    @Nullable
    String name;

    @Nullable
    String email;

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

    @Enumerated(EnumType.STRING)
    MandateRole role;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

    @Column(name = "given_until")
    LocalDate givenUntil;

    @Nullable
    String reason;

    @Column(updatable = false)
    @Nullable
    UUID replaces;

    @Column(updatable = false)
    @Nullable
    UUID renews;

    /** Of its link: who got an earlier one by mistake opens nothing by it. */
    int generation;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "erased_at")
    @Nullable
    Instant erasedAt;

    @Version
    int version;

    static Mandate in(Circle circle, Instant now) {
        var mandate = new Mandate();
        mandate.circle = circle.id();
        mandate.createdAt = now;
        return mandate;
    }

    /** The mandate of this circle. */
    static Optional<Mandate> of(Circle circle, UUID id) {
        return Mandate.<Mandate>findByIdOptional(id).filter(it -> it.circle.equals(circle.id()));
    }

    /** The mandate of this circle, once nobody else acts on it: until this transaction ends. */
    static Optional<Mandate> alone(Circle circle, UUID id) {
        return Optional.<Mandate>ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(it -> it.circle.equals(circle.id()));
    }

    /** The generation of its link. */
    public int generation() {
        return generation;
    }

    /** By which its holder reads it. */
    PersonalLink link() {
        return new PersonalLink(Purpose.MANDATE, id, generation);
    }

    /** Whom mails about it go to; nobody once it is erased. */
    Optional<Recipient> holder() {
        return Recipient.at(email, language);
    }

    State state(LocalDate today) {
        return State.on(today, firstDay, lastDay);
    }

    boolean endedEarly() {
        return lastDay.isBefore(givenUntil);
    }

    /** Ends it earlier than it was given. */
    void end(LocalDate last, String why, LocalDate today) {
        if (state(today) == State.OVER) {
            throw Refusal.conflict("mandate-over");
        }
        if (last.isBefore(firstDay)) {
            throw Refusal.invalid("/lastDay", "ends-before-it-starts");
        }
        if (!last.isBefore(lastDay)) {
            throw Refusal.invalid("/lastDay", "not-earlier");
        }
        lastDay = last;
        reason = why;
    }

    /** Leaves the rest of it to another one, which begins on a day. */
    void leaveFrom(LocalDate day, @Nullable String why, LocalDate today) {
        if (today.isAfter(givenUntil)) {
            throw Refusal.conflict("mandate-over");
        }
        if (!day.isAfter(firstDay)) {
            throw Refusal.invalid("/firstDay", "before-mandate");
        }
        if (day.isAfter(givenUntil)) {
            throw Refusal.invalid("/firstDay", "after-mandate");
        }
        if (!day.isAfter(lastDay)) {
            lastDay = day.minusDays(1);
            reason = why;
        }
    }

    /** Erases who holds it, who does not sit there today any more. */
    void erase(Instant now, LocalDate today) {
        name = null;
        email = null;
        language = null;
        organisation = null;
        reason = null;
        erasedAt = now;
        if (state(today) == State.CURRENT) {
            lastDay = today.minusDays(1);
        }
    }

    /** Whether its end is so near that one renews it now. */
    boolean renewable(LocalDate today) {
        return !endedEarly()
                && !today.isBefore(lastDay.minusMonths(NEAR_ITS_END))
                && !today.isAfter(lastDay.plusMonths(NEAR_ITS_END));
    }

    /** Writes it now, and refuses what another mandate stands in the way of. */
    void store() {
        Circle.hold(circle);
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(HELD, e);
        }
    }
}
