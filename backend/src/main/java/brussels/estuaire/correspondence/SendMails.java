package brussels.estuaire.correspondence;

import brussels.estuaire.correspondence.MailCalendar.Written;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Empties the outbox: one mail after the other, each in a transaction that holds its row.
 *
 * <p>Several backends may do so at once: what one holds, the others pass over. A mail whose transaction does not commit once
 * the mail server has taken it is sent again, under the same {@code Message-ID}.
 */
@ApplicationScoped
class SendMails {
    static final String GUARD = "estuaire.mail";
    private static final Logger LOG = Logger.getLogger(SendMails.class);
    private static final int AT_ONCE = 200;
    private static final Duration KEPT = Duration.ofDays(7);

    private final EntityManager entities;
    private final RenderMail render;
    private final DeliverMail deliver;
    private final MailCalendar.Writer calendars;
    private final Event<MailFate> fates;
    private final Clock clock;

    SendMails(
            EntityManager entities,
            RenderMail render,
            DeliverMail deliver,
            MailCalendar.Writer calendars,
            Event<MailFate> fates,
            Clock clock) {
        this.entities = entities;
        this.render = render;
        this.deliver = deliver;
        this.calendars = calendars;
        this.fates = fates;
        this.clock = clock;
    }

    /** Sends what waits; when the mail server refuses one, the others wait for the next time. */
    @Scheduled(every = "${estuaire.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        var sent = 0;
        while (sent < AT_ONCE && QuarkusTransaction.requiringNew().call(this::sendNext)) {
            sent++;
        }
    }

    /** Erases to whom a mail went and what it told, a week after it was sent or given up. */
    @Scheduled(every = "1h")
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            GuardedRows.name(entities, GUARD, "ended");
            entities.createNativeQuery("""
                            update outgoing_mail set recipient = null, parameters = null, calendar = null
                            where state <> 'WAITING' and recipient is not null and ended_at < :limit
                            """)
                    .setParameter("limit", clock.now().minus(KEPT))
                    .executeUpdate();
        });
    }

    private List<Written> calendars(OutgoingMail mail) {
        var calendar = mail.calendar;
        if (calendar == null) {
            return List.of();
        }
        var language = Objects.requireNonNullElse(mail.language, Language.FR);
        var recipient = Objects.requireNonNull(mail.recipient);
        return calendar.each()
                .flatMap(each -> calendars.write(each, deliver.sender(), recipient, language, mail.createdAt).stream())
                .toList();
    }

    private boolean sendNext() {
        GuardedRows.name(entities, GUARD, "waiting");
        var id = (UUID) entities.createNativeQuery("select next_mail(:now)", UUID.class)
                .setParameter("now", clock.now())
                .getSingleResult();
        if (id == null) {
            return false;
        }
        GuardedRows.name(entities, GUARD, id.toString());
        var mail = entities.find(OutgoingMail.class, id);
        try {
            var recipient = Objects.requireNonNull(mail.recipient);
            deliver.deliver(id.toString(), recipient, render.render(mail), calendars(mail), clock.now());
            mail.sent(clock.now());
            tell(mail);
            return true;
        } catch (MessagingException | RuntimeException e) {
            return refused(mail, DeliverMail.refusesAddress(e), e);
        }
    }

    /** Whether the next one may be tried: a refused address says that the mail server answers. */
    private boolean refused(OutgoingMail mail, boolean forGood, Exception e) {
        if (forGood) {
            mail.refusedForGood(clock.now());
        } else {
            mail.refused(clock.now());
        }
        // not the mail server's words: they repeat addresses
        LOG.warnf(
                "Mail %s (%s) was not sent, attempt %d, now %s: %s",
                mail.id, mail.template, mail.attempts, mail.state, e.getClass().getSimpleName());
        tell(mail);
        return forGood;
    }

    /** What became of it, to whoever keeps what it is about; nothing while it is tried again. */
    private void tell(OutgoingMail mail) {
        if (mail.about != null && mail.endedAt != null) {
            var arrived = mail.state == OutgoingMail.State.SENT;
            fates.fire(new MailFate(mail.about, Objects.requireNonNull(mail.recipient), arrived, mail.endedAt));
        }
    }
}
