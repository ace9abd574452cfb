package brussels.estuaire.agenda.search;

import brussels.estuaire.agenda.calendars.CalendarEntry;
import brussels.estuaire.agenda.calendars.Invitation;
import brussels.estuaire.agenda.calendars.Invitation.Method;
import brussels.estuaire.agenda.calendars.WriteCalendar;
import brussels.estuaire.correspondence.MailCalendar;
import brussels.estuaire.correspondence.MailCalendar.Written;
import brussels.estuaire.platform.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes the calendars that mails carry: what the agenda's feed says of an event, as a message to who takes part. */
@ApplicationScoped
class InviteByMail implements MailCalendar.Writer {
    private final FindCalendar events;
    private final WriteCalendar write;

    InviteByMail(FindCalendar events, WriteCalendar write) {
        this.events = events;
        this.write = write;
    }

    /** What has no day any more is taken out, whatever was meant when the mail was left: a series may pause before its first. */
    @Override
    @ActivateRequestContext
    public Optional<Written> write(
            MailCalendar calendar, String sender, String recipient, Language language, Instant stamp) {
        var entries = events.entries(calendar.event());
        var method = entries.stream().allMatch(CalendarEntry::takesPlace)
                ? Method.valueOf(calendar.method())
                : Method.CANCEL;
        var told = method == Method.CANCEL ? alone(entries, calendar.event()) : entries;
        var invitation = new Invitation(method, sender, recipient, calendar.name(), calendar.onlineLink(), stamp);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Written(method.name(), write.message(told, invitation, language)));
    }

    /** All of a series goes out by its identifier alone. */
    private static List<CalendarEntry> alone(List<CalendarEntry> entries, UUID event) {
        return entries.stream()
                .filter(entry -> entry.id().equals(event))
                .map(CalendarEntry::alone)
                .toList();
    }
}
