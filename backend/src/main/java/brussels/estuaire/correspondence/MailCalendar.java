package brussels.estuaire.correspondence;

import brussels.estuaire.platform.problem.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calendar that a mail carries, for the reader's calendar program to take over (RFC 6047): like its words, it is written when the
 * mail is sent.
 *
 * @param method what it asks of the program: REQUEST, CANCEL
 * @param event what it is about
 * @param name of who is invited
 * @param onlineLink where they take part from afar; null when they are not told
 * @param others further events of which the mail tells, in the same manner
 */
public record MailCalendar(
        String method, UUID event, String name, @Nullable String onlineLink, List<UUID> others) {
    public MailCalendar {
        // what was left in the outbox before a mail could tell of several
        others = others == null ? List.of() : others;
    }

    public MailCalendar(String method, UUID event, String name, @Nullable String onlineLink) {
        this(method, event, name, onlineLink, List.of());
    }

    /** One for each event: a message to a calendar program is about one. */
    Stream<MailCalendar> each() {
        return Stream.concat(Stream.of(event), others.stream())
                .map(one -> new MailCalendar(method, one, name, onlineLink));
    }

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
