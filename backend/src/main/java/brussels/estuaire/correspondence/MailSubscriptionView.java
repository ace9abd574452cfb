package brussels.estuaire.correspondence;

import brussels.estuaire.correspondence.Subscription.Topic;

/**
 * What the link of a mail opens: whether mails like it are sent.
 *
 * @param stopped whether they are sent no more
 */
record MailSubscriptionView(Topic topic, boolean stopped) {
    static MailSubscriptionView of(MailSubscription subscription) {
        return new MailSubscriptionView(subscription.topic, subscription.isStopped());
    }
}
