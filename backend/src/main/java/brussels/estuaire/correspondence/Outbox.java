package brussels.estuaire.correspondence;

import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a mail is left to be sent: with the transaction of what it tells, or not at all. */
@ApplicationScoped
public class Outbox {
    private final Clock clock;

    Outbox(Clock clock) {
        this.clock = clock;
    }

    /**
     * Leaves a mail.
     *
     * @param template a folder of {@code templates/mails}
     * @param parameters what the template tells; a {@code Text} is a name, read in the mail's language, and a
     *     {@code PersonalLink} becomes its secret when the mail is sent
     */
    public void write(String template, Recipient recipient, Map<String, Object> parameters) {
        OutgoingMail.of(template, recipient, parameters, clock.now()).persist();
    }

    /**
     * Leaves a mail of which somebody is to learn what became of it.
     *
     * @param about what {@link MailFate} will name
     * @param calendar null when it carries none
     */
    public void write(
            String template,
            Recipient recipient,
            Map<String, Object> parameters,
            UUID about,
            @Nullable MailCalendar calendar) {
        var mail = OutgoingMail.of(template, recipient, parameters, clock.now());
        mail.about = about;
        mail.calendar = calendar;
        mail.persist();
    }

    /**
     * Leaves a mail that who gets it can stop, unless they have: it carries {@code List-Unsubscribe} (RFC 8058), and its last
     * lines say how to stop mails like it.
     *
     * @param about what {@link MailFate} will name; null when nobody is to learn what became of it
     * @return whether it is left: not to who has stopped such mails
     */
    public boolean write(
            String template,
            Recipient recipient,
            Map<String, Object> parameters,
            @Nullable UUID about,
            Subscription subscription) {
        var kept = MailSubscription.of(subscription);
        if (kept.isStopped()) {
            return false;
        }
        var mail = OutgoingMail.of(template, recipient, parameters, clock.now());
        mail.subscription = kept.id;
        mail.about = about;
        mail.persist();
        return true;
    }

    /** Whether who gets mails of a kind has stopped them. */
    public boolean isStopped(Subscription subscription) {
        return MailSubscription.of(subscription).isStopped();
    }

    /** Has mails of a kind sent again, as who gets them asks. */
    public void resume(Subscription subscription) {
        MailSubscription.of(subscription).resume();
    }

    /** Erases to whom mails about these went and what they told, before its time: those that wait are not sent any more. */
    public void forget(Collection<UUID> abouts) {
        OutgoingMail.forget(abouts, clock.now());
    }
}
