package brussels.estuaire.registrations.telling;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.registrations.telling.Telling.ask;
import static brussels.estuaire.registrations.telling.Telling.at;
import static brussels.estuaire.registrations.telling.Telling.change;
import static brussels.estuaire.registrations.telling.Telling.form;
import static brussels.estuaire.registrations.telling.Telling.published;
import static brussels.estuaire.registrations.telling.Telling.register;
import static brussels.estuaire.registrations.telling.Telling.subject;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.platform.Clock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who has a seat is reminded as the type of the event says, may stop it, and is thanked. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class RemindRegisteredTest {
    private static final int GATE = 20_261_127;

    /** Takes the first, as the product's does, but without holding its row or minding what is kept; the gate holds both until each has seen it. */
    private static final String TAKE = """
            with found as (
              select taken.* from (
                select r.id, r.event_id from registration r
                 where r.email = ''%2$s'' and not exists (select from registration_reminder done where done.registration_id = r.id)
                 limit 1) as taken,
                lateral (select pg_advisory_xact_lock_shared(%1$d + length(taken.id::text) - 36)) as gate),
            kept as (insert into registration_reminder (registration_id, event_id, days) select id, event_id, 7 from found
              on conflict do nothing)
            select id, event_id from found""";

    @Inject
    RemindRegistered reminders;

    private final String address = UUID.randomUUID() + "@example.org";
    private final LocalDate today = LocalDate.now(Clock.BRUSSELS);

    @Test
    void whoHasASeatIsRemindedAWeekAndADayBeforeAndNeverTwice() {
        var event = published(form(20));
        register(event, address);
        reminded(12, 0);
        reminded(13, 1);
        assertThat(subject(sentTo(address).getFirst())).startsWith("Rappel, dans 7 jours");
        reminded(14, 1);
        reminded(19, 2);
        assertThat(subject(sentTo(address).getFirst())).startsWith("Rappel, demain");
        reminded(19, 2);
        reminded(20, 2);
    }

    @Test
    void whoRegistersLateIsNotRemindedOfWhatTheyHaveJustDone() {
        register(published(form(5)), address);
        reminded(0, 0);
        reminded(4, 1);
    }

    @Test
    void whoWaitsIsNotReminded() {
        var form = form(20);
        form.put("capacity", 1);
        var event = published(form);
        register(event, "a" + address);
        register(event, address);
        reminded(13, 0);
    }

    @Test
    void whoWasRemindedIsRemindedAnewOfAnotherDay() {
        var form = form(20);
        var event = published(form);
        register(event, address);
        reminded(19, 1);
        change(event, form, "when", at(30, 9));
        reminded(23, 2);
    }

    @Test
    void whoStopsTheRemindersIsMailedNothingMore() throws Exception {
        register(published(form(20)), address);
        reminded(13, 1);
        var stop =
                sentTo(address).getFirst().getHeader("List-Unsubscribe", null).replaceAll(".*/|>", "");
        as(Persona.visitor()).post("/unsubscribe/" + stop).then().statusCode(204);
        reminded(19, 1);
    }

    @Test
    void whoHadASeatIsThankedOnTheDayAfterOnce() {
        var event = held();
        thanked(0, 0);
        thanked(1, 1);
        assertThat(text(mails("Merci").getFirst())).contains("/fr/events/" + event);
        thanked(2, 1);
    }

    @Test
    void whoDidNotComeIsNotThankedOnceSomebodySaidWhoCame() {
        var event = held();
        came(event, "a" + address);
        thanked(1, 0);
        assertThat(sentTo("a" + address)).hasSize(1);
    }

    @Test
    void hundredsAreRemindedInPortionsAndEachOnce() throws Exception {
        var event = published(form(20));
        ask("""
            insert into registration (event_id, state, name, email, language, privacy_version, created_at, changed_at)
            select '%s', 'CONFIRMED', 'Somebody', n || '-%s', 'FR', '2026-11', now(), now() from generate_series(1, 250) as n
            returning 1""".formatted(event, address));
        new TwoBackends(() -> reminders.remind(today.plusDays(13))).run();
        var left = "select count(distinct recipient) || ' ' || count(*) from outgoing_mail where recipient like '%-"
                + address + "'";
        assertThat(ask(left)).isEqualTo("250 250");
        ask("update outgoing_mail set state = 'SENT', ended_at = now() where recipient like '%-" + address
                + "' returning 1");
    }

    @Test
    void everybodyIsRemindedOnceByTwoBackends() throws Exception {
        register(published(form(20)), address);
        new TwoBackends(() -> reminders.remind(today.plusDays(13))).run();
        assertThat(mails("Rappel")).hasSize(1);
    }

    /** The sabotage twin: a backend does not mind that another has reminded them. */
    @Test
    void withoutWhatIsKeptTheyAreRemindedTwice() throws Exception {
        register(published(form(20)), address);
        reminders.remind(today);
        try (var _ = Sabotage.function("next_registration_reminder(date)", TAKE.formatted(GATE, address))) {
            new TwoBackends(() -> reminders.remind(today.plusDays(13))).runThrough(GATE);
        }
        assertThat(mails("Rappel")).hasSize(2);
    }

    private void reminded(int days, int times) {
        reminders.remind(today.plusDays(days));
        assertThat(mails("Rappel")).hasSize(times);
    }

    private void thanked(int days, int times) {
        reminders.remind(today.plusDays(days));
        assertThat(mails("Merci")).hasSize(times);
    }

    private List<MimeMessage> mails(String subject) {
        return sentTo(address).stream()
                .filter(mail -> subject(mail).startsWith(subject))
                .toList();
    }

    /** One that has been today, with one seat. */
    private String held() {
        var event = published(form(20));
        register(event, address);
        ask("update event set state = 'HELD', starts_at = now() - interval '1 second', ends_at = now() where id = '"
                + event + "' returning 1");
        return event;
    }

    private static void came(String event, String address) {
        ask("""
            insert into registration (event_id, state, presence, name, email, language, privacy_version, created_at, changed_at)
            values ('%s', 'CONFIRMED', 'PRESENT', 'Bo', '%s', 'FR', '2026-11', now(), now()) returning 1""".formatted(event, address));
    }
}
