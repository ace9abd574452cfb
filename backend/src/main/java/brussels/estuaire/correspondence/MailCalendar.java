package brussels.estuaire.correspondence;

import brussels.estuaire.platform.problem.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The calendar that a mail carries, for the reader's calendar program to take over (RFC 6047): like its words, it is written when the
 * mail is sent.
 *
 * @param method what it asks of the program: REQUEST, CANCEL
 * @param event what it is about
 * @param name of who is invited
 * @param onlineLink where they take part from afar; null when they are not told
 */
public record MailCalendar(
        String method, UUID event, String name, @Nullable String onlineLink) {
    /**
     * A calendar in words (RFC 5545).
     *
     * @param method as it says itself: what was to be entered may be off since
     */
    public record Written(String method, String text) {}

    /** Writes it: the feature that knows of events. */
    public interface Writer {
        /**
         * The calendar as it is now; nothing when the event is gone, or has no day.
         *
         * @param sender the address that the mail comes from
         * @param recipient the address of who is invited
         * @param stamp when the mail was left
         */
        Optional<Written> write(
                MailCalendar calendar, String sender, String recipient, Language language, Instant stamp);
    }
}
