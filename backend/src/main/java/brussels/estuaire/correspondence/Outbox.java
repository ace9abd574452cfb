package brussels.estuaire.correspondence;

import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

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
     * @param parameters what the template tells; a {@code Text} is a name, read in the mail's language. No secret of a link
     */
    public void write(String template, Recipient recipient, Map<String, Object> parameters) {
        OutgoingMail.of(template, recipient, parameters, clock.now()).persist();
    }
}
