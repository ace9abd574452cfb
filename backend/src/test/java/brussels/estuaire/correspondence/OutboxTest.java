package brussels.estuaire.correspondence;

import static brussels.estuaire.correspondence.CaughtMail.caught;
import static brussels.estuaire.correspondence.CaughtMail.html;
import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMultipart;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails as the catcher took them over SMTP, and as a mail program reads them. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    SendMails mails;

    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void mailIsTextAndHtmlInTheReadersLanguage() throws Exception {
        leave(Language.NL, "Où ? À l’Échelle <b> & co");
        var mail = sentTo(address).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Antwoord op uw melding: Répit");
        assertThat(mail.getHeader("Content-Language")).containsExactly("nl");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).containsIgnoringCase("text/plain; charset=utf-8");
        assertThat(parts.getBodyPart(1).getContentType()).containsIgnoringCase("text/html; charset=utf-8");
        assertThat(text(mail)).contains("« Où ? À l’Échelle <b> & co »").doesNotContain("Bonjour");
        assertThat(html(mail)).contains("<html lang=\"nl\">", "À l’Échelle &lt;b&gt; &amp; co");
    }

    @Test
    void mailIsInFrenchAndDutchWhenTheLanguageIsUnknown() throws Exception {
        leave(null, "Merci");
        var mail = sentTo(address).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Réponse à votre signalement : Répit / Antwoord op uw melding: Répit");
        assertThat(text(mail)).containsSubsequence("Bonjour", "Goedendag");
        assertThat(html(mail)).containsSubsequence("<div lang=\"fr\"", "<div lang=\"nl\"");
    }

    @Test
    void addressThatSomebodyWroteIsNoLink() throws Exception {
        leave(Language.EN, "Look:\nhttps://elsewhere.example/trap");
        assertThat(html(sentTo(address).getFirst()))
                .contains("https://elsewhere.example/trap")
                .doesNotContain("href=\"https://elsewhere");
    }

    @Test
    void endOfLineInANameEndsNoHeader() throws Exception {
        leave(Language.EN, Text.french("Répit\r\nBcc: victim@example.org"), "Fine");
        var mail = sentTo(address).getFirst();
        assertThat(mail.getSubject()).endsWith("Répit Bcc: victim@example.org");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(caught("victim@example.org")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.org\r\nBcc: c@d.org", "a@b.org, c@d.org", "A <a@b.org>", "a@b.org ", "a b@c.org", "a@b", ""
            })
    void whatIsNotOneAddressIsRefused(String refused) {
        assertThatThrownBy(() -> new Recipient(refused, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Recipient.at(refused, null)).isEmpty();
    }

    @Test
    void actThatIsUndoneSendsNothing() {
        QuarkusTransaction.begin();
        outbox.write("error-report-answered", new Recipient(address, Language.FR), answered(Text.french("Répit"), "x"));
        QuarkusTransaction.rollback();
        assertThat(sentTo(address)).isEmpty();
    }

    @Test
    void identifierStaysWhenTheMailIsSentAgain() throws Exception {
        leave(Language.FR, "x");
        var first = sentTo(address).getFirst();
        change("state = 'WAITING', ended_at = null");
        var again = sentTo(address);
        assertThat(again).hasSize(2);
        assertThat(again.getFirst().getMessageID())
                .isEqualTo(first.getMessageID())
                .matches("<[0-9a-f-]{36}@estuaire\\.example>");
    }

    @Test
    void refusedMailIsTriedAgainLaterAndGivenUpInTheEnd() throws SQLException {
        leave(Language.FR, "x");
        change("template = 'nowhere'");
        mails.send();
        assertThat(ask("state || ' ' || attempts || ' ' || round(extract(epoch from next_attempt_at - now()) / 60)"))
                .isEqualTo("WAITING 1 1");
        mails.send();
        assertThat(ask("attempts::text")).as("not before its time").isEqualTo("1");
        for (var attempt = 2; attempt <= OutgoingMail.MOST_ATTEMPTS; attempt++) {
            change("next_attempt_at = now() - interval '1 day'");
            mails.send();
        }
        assertThat(ask("state || ' ' || attempts")).isEqualTo("FAILED " + OutgoingMail.MOST_ATTEMPTS);
    }

    @Test
    void weekAfterItWasSentNobodyKnowsToWhom() throws SQLException {
        leave(Language.FR, "x");
        sentTo(address);
        change("ended_at = now() - interval '6 days'");
        mails.forget();
        assertThat(ask("state")).isEqualTo("SENT");
        change("ended_at = now() - interval '8 days'");
        mails.forget();
        assertThat(ask("count(*)")).isEqualTo("0");
    }

    @Test
    void forgottenFilterShowsNoAddress() throws SQLException {
        leave(Language.FR, "x");
        try (var application = RealPostgres.server().connectAsApplication()) {
            assertThat(application
                            .createStatement()
                            .executeQuery("select * from outgoing_mail")
                            .next())
                    .isFalse();
        }
    }

    private void leave(@Nullable Language language, String answer) {
        leave(language, Text.french("Répit"), answer);
    }

    private void leave(@Nullable Language language, Text service, String answer) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.write(
                        "error-report-answered", new Recipient(address, language), answered(service, answer)));
    }

    private static Map<String, Object> answered(Text service, String answer) {
        return Map.of("id", "1", "service", service, "corrected", true, "answer", answer);
    }

    private void change(String change) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement =
                        superuser.prepareStatement("update outgoing_mail set " + change + " where recipient = ?")) {
            statement.setString(1, address);
            statement.executeUpdate();
        }
    }

    private String ask(String what) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement =
                        superuser.prepareStatement("select " + what + " from outgoing_mail where recipient = ?")) {
            statement.setString(1, address);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
