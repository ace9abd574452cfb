package brussels.estuaire.correspondence;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stops mails, or has them sent again, for who holds the link that each of them carries. */
@RequestScoped
class StopMails {
    private final PresentedLink link;
    private final Audit audit;
    private final Clock clock;

    StopMails(PresentedLink link, Audit audit, Clock clock) {
        this.link = link;
        this.audit = audit;
        this.clock = clock;
    }

    /** The subscription that the link in the header opens. */
    MailSubscription presented() {
        link.prove(Purpose.MAIL_SUBSCRIPTION, 0);
        return known(MailSubscription.findById(link.id()));
    }

    /** The subscription that a secret in an address opens. */
    MailSubscription opened(String secret) {
        link.prove(secret, Purpose.MAIL_SUBSCRIPTION, 0);
        return known(MailSubscription.findById(PresentedLink.idIn(secret)));
    }

    MailSubscriptionView stop(MailSubscription subscription) {
        if (!subscription.isStopped()) {
            subscription.stop(clock.now());
            audit.did("STOPPED", subject(subscription.id));
        }
        return MailSubscriptionView.of(subscription);
    }

    MailSubscriptionView resume(MailSubscription subscription) {
        if (subscription.isStopped()) {
            subscription.resume();
            audit.did("RESUMED", subject(subscription.id));
        }
        return MailSubscriptionView.of(subscription);
    }

    private static MailSubscription known(@Nullable MailSubscription subscription) {
        if (subscription == null) {
            throw PresentedLink.refused();
        }
        return subscription;
    }

    private static Audit.Subject subject(UUID id) {
        return new Audit.Subject("mail-subscription", id);
    }
}
