package brussels.estuaire.agenda.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Status;
import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.calendars.CalendarEntry.Repetition;
import brussels.estuaire.agenda.calendars.Invitation.Method;
import brussels.estuaire.agenda.description.When.Precision;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who registered takes the event over into their calendar, and out of it, whatever program they use. */
class InvitationTest {
    private static final UUID ID = UUID.randomUUID();
    private static final Instant STARTS = Instant.parse("2026-12-10T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    private final WriteCalendar write = new WriteCalendar("http://localhost:8080");

    @Test
    void whoRegisteredIsInvitedAndHasAccepted() throws Exception {
        var message = message(Method.REQUEST, "Amina Ben Salah", null);
        assertThat(message).contains("METHOD:REQUEST").doesNotContain("REFRESH-INTERVAL");
        var event = read(message);
        assertThat(event.getUid().getValue()).isEqualTo(ID.toString());
        assertThat(event.getSequence().getValue()).isEqualTo(7);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(STARTS);
        assertThat(event.getOrganizer().getEmail()).isEqualTo("estuaire@estuaire.example");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Équipe du bassin");
        var attendee = event.getAttendees().getFirst();
        assertThat(attendee.getEmail()).isEqualTo("amina@example.org");
        assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(attendee.getRsvp()).isFalse();
    }

    @Test
    void whoCancelsHasItTakenOutUnderTheSameIdentifier() throws Exception {
        var event = read(message(Method.CANCEL, "Amina", null));
        assertThat(event.getUid().getValue()).isEqualTo(ID.toString());
        assertThat(event.getStatus()).isEqualTo(Status.cancelled());
        assertThat(event.getSummary().getValue())
                .as("the event is not off: who reads it is")
                .isEqualTo("Concertation");
    }

    @Test
    void whoTakesPartFromAfarFindsTheLink() throws Exception {
        var event = read(message(Method.REQUEST, "Amina", "https://meet.example/ct"));
        assertThat(event.getDescription().getValue()).startsWith("https://meet.example/ct");
    }

    @Test
    void nameThatIsMeantToEndALineEndsNone() throws Exception {
        var message = message(Method.REQUEST, "Eve\";X=\"1\r\nATTENDEE:mailto:victim@example.org, ; \\ ^n", null);
        assertThat(message.lines()).noneMatch(line -> line.startsWith("ATTENDEE:mailto:victim"));
        assertThat(read(message).getAttendees()).hasSize(1);
    }

    @Test
    void whoRegisteredForASeriesIsInvitedToAllOfIt() throws Exception {
        var weekly = new Repetition("FREQ=WEEKLY;COUNT=5", List.of(), List.of(LocalDate.parse("2026-12-17")), null);
        var message = write.message(List.of(entry(weekly)), invitation(Method.REQUEST, "Amina", null), Language.NL);
        assertThat(message).contains("RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE");
        read(message);
    }

    private String message(Method method, String name, @Nullable String onlineLink) {
        return write.message(List.of(entry(null)), invitation(method, name, onlineLink), Language.FR);
    }

    private static Invitation invitation(Method method, String name, @Nullable String onlineLink) {
        return new Invitation(method, "estuaire@estuaire.example", "amina@example.org", name, onlineLink, NOW);
    }

    private static CalendarEntry entry(@Nullable Repetition repetition) {
        return new CalendarEntry(
                ID,
                Text.french("Concertation"),
                null,
                Text.french("Équipe du bassin"),
                Precision.TIME,
                STARTS,
                STARTS.plusSeconds(7_200),
                Text.french("Maison"),
                "1040 Etterbeek",
                EventState.PUBLISHED,
                null,
                repetition,
                null,
                7,
                NOW,
                NOW);
    }

    /** By one maker's program, once another's has found no fault with it. */
    private static VEvent read(String message) throws Exception {
        var strict = new CalendarBuilder().build(new StringReader(message));
        assertThat(strict.validate().getEntries()).isEmpty();
        return Biweekly.parse(message).first().getEvents().getFirst();
    }
}
