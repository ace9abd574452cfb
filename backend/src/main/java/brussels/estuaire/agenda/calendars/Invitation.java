package brussels.estuaire.agenda.calendars;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a mail asks of the calendar program of who registered (RFC 5546).
 *
 * @param method whether it enters the event, as accepted already, or takes it out
 * @param sender the address that invitations come from; their organiser's name goes with it
 * @param attendee the address of who registered
 * @param name theirs
 * @param onlineLink where they take part from afar; null when that is not told
 * @param stamp when it was written: of two with the same sequence, the later counts
 */
public record Invitation(
        Method method,
        String sender,
        String attendee,
        String name,
        @Nullable String onlineLink,
        Instant stamp) {
    /** What the program does with it. */
    public enum Method {
        /** It enters the event, or what changed of it. */
        REQUEST,
        /** It takes the event out. */
        CANCEL
    }
}
