package brussels.estuaire.correspondence;

import static brussels.estuaire.correspondence.CaughtMail.html;
import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeBodyPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A mail with a calendar, as mail programs take it (RFC 6047): one shows buttons, another saves a file. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class MailCalendarTest {
    @Inject
    Outbox outbox;

    @Inject
    SendMails mails;

    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void readerFindsTheSameWordsBesideTheCalendar() {
        leave();
        var mail = sentTo(address).getFirst();
        assertThat(text(mail)).contains("Bonjour", "Merci");
        assertThat(html(mail)).contains("<html lang=\"fr\">");
    }

    @Test
    void mailProgramFindsTheCalendarTwiceInBase64() throws Exception {
        var event = leave();
        var mail = (Multipart) sentTo(address).getFirst().getContent();
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        var words = (Multipart) mail.getBodyPart(0).getContent();
        assertThat(words.getContentType()).startsWith("multipart/alternative");
        assertThat(words.getCount()).isEqualTo(3);
        var acted = (MimeBodyPart) words.getBodyPart(2);
        assertThat(acted.getContentType()).isEqualTo("text/calendar; method=REQUEST; charset=utf-8");
        assertThat(acted.getEncoding()).isEqualTo("base64");
        var calendar = read(acted);
        assertThat(calendar).contains("METHOD:REQUEST", "UID:" + event, "SUMMARY:À l’Échelle", address);
        var file = (MimeBodyPart) mail.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("invite.ics");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(file.getEncoding()).isEqualTo("base64");
        assertThat(read(file)).isEqualTo(calendar);
    }

    @Test
    void readerIsToldTheRestWhenTheEventIsGone() throws Exception {
        leave(UUID.randomUUID());
        assertThat(((Multipart) sentTo(address).getFirst().getContent()).getContentType())
                .startsWith("multipart/alternative");
    }

    @Test
    void weekLaterNobodyKnowsWhoWasInvited() throws SQLException {
        leave();
        sentTo(address);
        var id = ask("select id::text from outgoing_mail where calendar is not null and recipient = '" + address + "'");
        ask("update outgoing_mail set ended_at = now() - interval '8 days' where id = '" + id + "' returning id::text");
        mails.forget();
        assertThat(ask("select state from outgoing_mail where calendar is null and id = '" + id + "'"))
                .isEqualTo("SENT");
    }

    /** Answers the event that it is about. */
    private String leave() {
        var form = Events.form(Network.team("bassin-sud-est"), "FORMATION", "À l’Échelle");
        form.put("when", Map.of("precision", "TIME", "start", "2026-12-10T09:00:00+01:00"));
        var event = Events.published(Persona.coordinator("bassin-sud-est"), form);
        leave(UUID.fromString(event));
        return event;
    }

    private void leave(UUID about) {
        var told = Map.<String, Object>of(
                "id", "1", "service", Text.french("Répit"), "corrected", true, "answer", "Merci");
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.write(
                        "error-report-answered",
                        new Recipient(address, Language.FR),
                        told,
                        UUID.randomUUID(),
                        new MailCalendar("REQUEST", about, "Amina", null)));
    }

    private static String read(MimeBodyPart part) throws Exception {
        try (var stream = part.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ask(String sql) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var rows = superuser.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
