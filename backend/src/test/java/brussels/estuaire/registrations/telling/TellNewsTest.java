package brussels.estuaire.registrations.telling;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.registrations.telling.Telling.act;
import static brussels.estuaire.registrations.telling.Telling.ask;
import static brussels.estuaire.registrations.telling.Telling.at;
import static brussels.estuaire.registrations.telling.Telling.calendar;
import static brussels.estuaire.registrations.telling.Telling.change;
import static brussels.estuaire.registrations.telling.Telling.form;
import static brussels.estuaire.registrations.telling.Telling.published;
import static brussels.estuaire.registrations.telling.Telling.register;
import static brussels.estuaire.registrations.telling.Telling.subject;
import static brussels.estuaire.registrations.telling.Telling.toldTo;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.correspondence.CaughtMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Those who are registered are told what became of the event, once each. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class TellNewsTest {
    private static final int GATE = 20_261_126;

    /** Takes the first, as the product's does, but without holding its row; the gate keeps both until each has seen it. */
    private static final String TAKE = """
            select taken.* from (select * from registration_news order by since, event_id limit 1) as taken,
              lateral (select pg_advisory_xact_lock_shared(%d + length(taken.event_id::text) - 36)) as gate""";

    @Inject
    TellNews news;

    private final String address = UUID.randomUUID() + "@example.org";
    private final Map<String, Object> form = form(20);

    @Test
    void whoHasASeatIsToldTheNewHourAndTheirCalendarTakesItOver() {
        var event = published(form);
        register(event, address);
        var first = sequence(calendar(sentTo(address).getFirst()));
        change(event, form, "when", at(20, 14));
        var mails = toldTo(address);
        assertThat(mails).hasSize(2);
        assertThat(subject(mails.getFirst())).isEqualTo("Changement : Repérer la fragilité");
        assertThat(text(mails.getFirst())).contains("14 h – 17 h", "Votre place est confirmée");
        assertThat(calendar(mails.getFirst())).contains("METHOD:REQUEST", "T140000");
        assertThat(sequence(calendar(mails.getFirst()))).isGreaterThan(first);
        assertThat(toldTo(address)).as("once").hasSize(2);
    }

    @Test
    void whoWaitsIsToldTheNewPlaceAndTheirRank() {
        form.put("capacity", 1);
        var event = published(form);
        register(event, "a" + address);
        register(event, address);
        change(event, form, "place", Map.of("name", Map.of("fr", "Ailleurs")));
        var mail = toldTo(address).getFirst();
        assertThat(text(mail)).contains("Où : Ailleurs\n", "au rang 1");
        assertThat(calendar(mail)).isEmpty();
    }

    @Test
    void nobodyIsToldOfWhatChangesNeitherTimeNorPlace() {
        var event = published(form);
        register(event, address);
        change(event, form, "title", Map.of("fr", "Autrement dit"));
        assertThat(toldTo(address)).hasSize(1);
    }

    @Test
    void everybodyIsToldThatItIsOffAndWhyAndThenThatItIsOnAgain() {
        var event = published(form);
        register(event, address);
        act(event, "cancellation");
        var off = toldTo(address).getFirst();
        assertThat(subject(off)).isEqualTo("Annulé : Repérer la fragilité");
        assertThat(text(off)).contains("« Grève des transports »");
        assertThat(calendar(off)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:" + event);
        act(event, "publication");
        var on = toldTo(address).getFirst();
        assertThat(subject(on)).isEqualTo("A bien lieu : Repérer la fragilité");
        assertThat(calendar(on)).contains("METHOD:REQUEST");
    }

    @Test
    void whoseEventIsPostponedIsToldTheNewDateOnceItIsKnown() {
        var event = published(form);
        register(event, address);
        act(event, "postponement");
        var later = toldTo(address).getFirst();
        assertThat(subject(later)).startsWith("Reporté");
        assertThat(calendar(later)).contains("METHOD:CANCEL");
        change(event, form, "when", at(40, 9));
        assertThat(toldTo(address)).as("not before it is announced").hasSize(2);
        act(event, "publication");
        assertThat(toldTo(address)).hasSize(3);
    }

    @Test
    void whoRegistersAfterTheChangeIsNotToldOfIt() {
        var event = published(form);
        change(event, form, "when", at(20, 14));
        register(event, address);
        assertThat(toldTo(address)).hasSize(1);
    }

    @Test
    void whoGaveTheirSeatUpIsToldNothing() {
        var event = published(form);
        var id = register(event, address);
        ask("update registration set state = 'CANCELLED' where id = '" + id + "' returning 1");
        act(event, "cancellation");
        assertThat(toldTo(address)).hasSize(1);
    }

    @Test
    void hundredsAreToldInPortionsAndEachOnce() {
        var event = published(form);
        ask("""
            insert into registration (event_id, state, name, email, language, privacy_version, created_at, changed_at)
            select '%s', 'CONFIRMED', 'Somebody', n || '-%s', 'FR', '2026-11', now(), now() from generate_series(1, 250) as n
            returning 1""".formatted(event, address));
        act(event, "cancellation");
        news.tell();
        var left = "select count(distinct recipient) || ' ' || count(*) from outgoing_mail where recipient like '%-"
                + address + "'";
        assertThat(ask(left)).isEqualTo("250 250");
        assertThat(ask("select count(*) from registration_news")).isEqualTo("0");
        ask("update outgoing_mail set state = 'SENT', ended_at = now() where recipient like '%-" + address
                + "' returning 1");
    }

    @Test
    void everybodyIsToldOnceByTwoBackends() throws Exception {
        var event = published(form);
        register(event, address);
        act(event, "cancellation");
        new TwoBackends(news::tell).run();
        assertThat(sentTo(address)).hasSize(2);
    }

    /** The sabotage twin: a backend takes the news without holding its row. */
    @Test
    void withoutTheLockTheyAreToldTwice() throws Exception {
        var event = published(form);
        register(event, address);
        news.tell();
        act(event, "cancellation");
        try (var _ = Sabotage.function("next_registration_news()", TAKE.formatted(GATE))) {
            new TwoBackends(news::tell).runThrough(GATE);
        }
        assertThat(sentTo(address)).hasSize(3);
    }

    private static int sequence(String calendar) {
        return Biweekly.parse(calendar)
                .first()
                .getEvents()
                .getFirst()
                .getSequence()
                .getValue();
    }
}
