package brussels.estuaire.agenda.calendars;

import brussels.estuaire.platform.problem.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Organizer;

/**
 * Writes who invites and who comes (RFC 5545, 3.8.4.1 and 3.8.4.3).
 *
 * <p>Answers are not asked for: who registered has accepted, and says otherwise on the page of their registration.
 */
final class WriteParties {
    private WriteParties() {}

    static Stream<Property> of(CalendarEntry entry, Invitation invitation, Language language) {
        var organiser = new ParameterList(List.of(named(language.read(entry.organiser()))));
        var attendee = new ParameterList(List.of(
                CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.ACCEPTED, Rsvp.FALSE, named(invitation.name())));
        return Stream.of(
                new Organizer(organiser, mailbox(invitation.sender())),
                new Attendee(attendee, mailbox(invitation.attendee())));
    }

    /** A parameter knows neither quotes nor ends of lines. */
    private static Cn named(String name) {
        return new Cn(
                name.replaceAll("[\\s\\p{Cntrl}]+", " ").replace('"', '\'').strip());
    }

    private static URI mailbox(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not the address of one mailbox", e);
        }
    }
}
