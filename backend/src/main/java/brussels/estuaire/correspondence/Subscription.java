package brussels.estuaire.correspondence;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What mails of a kind are about, so that who gets them can stop them (RFC 8058).
 *
 * @param topic which kind of mail
 * @param about what they are about: an organisation, a saved search, a registration, whose invitations to whom, whose evaluations by whom
 */
public record Subscription(Topic topic, UUID about) {
    /** A kind of mail that can be stopped. */
    @Schema(name = "MailTopic")
    public enum Topic {
        /** Reminders to confirm that an organisation's services are still true. */
        VERIFICATION,
        /** What is new in a saved search. */
        SAVED_SEARCH,
        /** Reminders of an event for which somebody registered, and thanks for having come. */
        REGISTRATION_REMINDER,
        /** Invitations of an organisation to its events. */
        EVENT_INVITATION,
        /** What becomes of a consultation in which somebody was interested. */
        CONSULTATION_PROGRESS,
        /** An organisation's requests to answer its evaluations, and their reminders. */
        EVALUATION
    }
}
