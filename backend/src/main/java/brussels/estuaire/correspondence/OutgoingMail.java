package brussels.estuaire.correspondence;

import brussels.estuaire.platform.GuardedRows;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A mail to send, or that was sent: what it tells, to whom, and how far it has come. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail extends PanacheEntityBase {
    /** How often it is tried; the last time about 42 hours after the first. */
    static final int MOST_ATTEMPTS = 9;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    /** How far a mail has come. */
    enum State {
        /** To be sent, or sent again. */
        WAITING,
        /** Taken by the mail server. */
        SENT,
        /** Refused each time, and given up. */
        FAILED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String template;

    @Nullable
    String recipient;

    @Enumerated(EnumType.STRING)
    @Nullable
    Language language;

    // never changed, only erased; and Hibernate could not tell, for a text is read back as a map
    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Map<String, Object> parameters;

    // likewise: it names who is invited
    @Immutable
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    MailCalendar calendar;

    @Column(name = "subscription_id")
    @Nullable
    UUID subscription;

    /** What it is about, for whoever keeps that; null when nobody is to learn what became of it. */
    @Nullable
    UUID about;

    @Enumerated(EnumType.STRING)
    State state;

    int attempts;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    static OutgoingMail of(String template, Recipient recipient, Map<String, Object> parameters, Instant now) {
        var mail = new OutgoingMail();
        mail.template = template;
        mail.recipient = recipient.address();
        mail.language = recipient.language();
        mail.parameters = parameters;
        mail.state = State.WAITING;
        mail.createdAt = now;
        mail.nextAttemptAt = now;
        return mail;
    }

    /** The mail server has taken it. */
    void sent(Instant now) {
        attempts++;
        end(State.SENT, now);
    }

    /** It could not be sent now: four times later than the last time, until it is given up. */
    void refused(Instant now) {
        attempts++;
        if (attempts >= MOST_ATTEMPTS) {
            end(State.FAILED, now);
            return;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << (2 * (attempts - 1)));
        nextAttemptAt = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    /** Its address is refused, and would be again (RFC 5321, 4.2.1): it is not tried once more. */
    void refusedForGood(Instant now) {
        attempts++;
        end(State.FAILED, now);
    }

    /** One that is being sent is waited for: it has ended then, and is seen to by the second statement. */
    @SuppressWarnings("unchecked")
    static void forget(Collection<UUID> abouts, Instant now) {
        var named = abouts.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        GuardedRows.name(getEntityManager(), SendMails.GUARD, "waiting");
        var waiting = (List<UUID>) getEntityManager()
                .createNativeQuery("""
                        select id from outgoing_mail
                         where about = any (cast(:abouts as uuid[])) and recipient is not null and state = 'WAITING'
                         order by id for update""", UUID.class)
                .setParameter("abouts", named)
                .getResultList();
        for (var mail : waiting) {
            GuardedRows.name(getEntityManager(), SendMails.GUARD, mail.toString());
            getEntityManager()
                    .createNativeQuery("update outgoing_mail set state = 'FAILED', ended_at = :now where id = :mail")
                    .setParameter("now", now)
                    .setParameter("mail", mail)
                    .executeUpdate();
        }
        GuardedRows.name(getEntityManager(), SendMails.GUARD, "ended");
        getEntityManager().createNativeQuery("""
                        update outgoing_mail set recipient = null, parameters = null, calendar = null
                         where about = any (cast(:abouts as uuid[])) and recipient is not null""").setParameter("abouts", named).executeUpdate();
    }

    private void end(State end, Instant now) {
        state = end;
        endedAt = now;
    }
}
