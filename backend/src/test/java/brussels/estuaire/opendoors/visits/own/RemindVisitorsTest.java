package brussels.estuaire.opendoors.visits.own;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.opendoors.visits.Visiting.address;
import static brussels.estuaire.opendoors.visits.Visiting.book;
import static brussels.estuaire.opendoors.visits.Visiting.day;
import static brussels.estuaire.opendoors.visits.Visiting.door;
import static brussels.estuaire.opendoors.visits.Visiting.edition;
import static brussels.estuaire.opendoors.visits.Visiting.slot;
import static brussels.estuaire.opendoors.visits.Visiting.superuser;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.correspondence.CaughtMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visitor: one mail on the day before each of their days, and one thank-you after the week, instead of one for each visit. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class RemindVisitorsTest {
    @Inject
    RemindVisitors reminders;

    private final String email = address();
    private String edition;
    private String morning;
    private String noon;

    @BeforeEach
    void twoVisitsOnADayAndOneOnAnother() {
        edition = edition();
        var door = door(edition, "La Maison", 0);
        morning = slot(door, 1, "09:00", 5);
        noon = slot(door(edition, "Le Relais", 0), 1, "12:00", 5);
        book(edition, email, morning, noon, slot(door, 3, "09:00", 5)).statusCode(201);
    }

    @Test
    void visitorReadsTheProgrammeOfADayOnTheDayBeforeOnce() throws Exception {
        reminders.remind(day(-1));
        assertThat(sentTo(email)).hasSize(1);
        new TwoBackends(() -> reminders.remind(day(0))).run();
        reminders.remind(day(0));
        var mail = sentTo(email);
        assertThat(mail).hasSize(2);
        assertThat(mail.getFirst().getSubject()).startsWith("Rappel, demain : vos visites");
        assertThat(text(mail.getFirst()))
                .containsSubsequence("La Maison", "9 h – 10 h 30", "Le Relais", "12 h – 13 h 30");
        assertThat(text(mail.getFirst()).split("La Maison")).hasSize(2);
        reminders.remind(day(1));
        assertThat(sentTo(email)).hasSize(2);
        reminders.remind(day(2));
        assertThat(sentTo(email)).hasSize(3);
    }

    @Test
    void whoBookedTodayIsNotRemindedOfWhatTheyHaveJustDone() {
        superuser("update registration set created_at = '%s 12:00Z' where event_id = ?".formatted(day(0)), morning);
        superuser("update registration set created_at = '%s 12:00Z' where event_id = ?".formatted(day(0)), noon);
        reminders.remind(day(0));
        assertThat(sentTo(email)).hasSize(1);
    }

    @Test
    void whoStopsTheRemindersIsMailedNothingMore() throws Exception {
        reminders.remind(day(0));
        var stop = sentTo(email).getFirst().getHeader("List-Unsubscribe", null).replaceAll(".*/|>", "");
        as(visitor()).post("/unsubscribe/" + stop).then().statusCode(204);
        reminders.remind(day(2));
        assertThat(sentTo(email)).hasSize(2);
    }

    @Test
    void visitorIsThankedOnceAfterTheWeek() throws Exception {
        reminders.remind(day(4));
        assertThat(sentTo(email)).hasSize(1);
        new TwoBackends(() -> reminders.remind(day(5))).run();
        reminders.remind(day(6));
        var mail = sentTo(email);
        assertThat(mail).hasSize(2);
        assertThat(mail.getFirst().getSubject()).startsWith("Merci de vos visites");
        assertThat(text(mail.getFirst())).contains("/fr/editions/" + edition);
    }

    @Test
    void whoDidNotComeWhereSomebodySaidWhoCameIsNotThanked() {
        superuser(
                "update registration set presence = 'ABSENT' where visitor_id = (select id from visitor where edition_id = ?)",
                edition);
        reminders.remind(day(5));
        assertThat(sentTo(email)).hasSize(1);
    }
}
