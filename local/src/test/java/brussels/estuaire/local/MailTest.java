package brussels.estuaire.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailTest {

    private final Mail mail = Mail.start(0);
    private MailPage page;

    @BeforeEach
    void showMails() throws IOException {
        page = MailPage.start(mail, 0);
        send("ada@example.org", "Bienvenue", "Voyez http://localhost/lien?a=1&b=2 <vite>");
        send("bob@example.org", "Welkom", "Hallo");
    }

    @AfterEach
    void stop() {
        page.close();
        mail.close();
    }

    @Test
    void everyMailIsKeptWithItsRecipient() {
        assertThat(mail.sent())
                .extracting(Mail.Sent::to)
                .containsExactlyInAnyOrder("ada@example.org", "bob@example.org");
        assertThat(mail.sentTo("ADA@example.org")).singleElement().satisfies(sent -> {
            assertThat(sent.subject()).isEqualTo("Bienvenue");
            assertThat(sent.raw()).contains("From: estuaire@example.org").contains("Voyez");
        });
    }

    @Test
    void addressThatIsRefusedHasNoMailbox() {
        assertThatThrownBy(() -> send("refused.ada@example.org", "Bienvenue", "Voyez"))
                .rootCause()
                .hasMessageContaining("550");
        assertThat(mail.sentTo("refused.ada@example.org")).isEmpty();
    }

    @Test
    void jsonAnswersForOneRecipient() throws Exception {
        var json = get("/mails?to=ada%40example.org");
        assertThat(json).startsWith("[{").contains("\"subject\":\"Bienvenue\"").doesNotContain("bob@example.org");
        assertThat(get("/mails?to=nobody@example.org")).isEqualTo("[]");
    }

    @Test
    void pageEscapesTextAndLinksAddresses() throws Exception {
        assertThat(get("/"))
                .contains("&lt;vite>")
                .contains("<a href=\"http://localhost/lien?a=1&amp;b=2\">")
                .contains("Welkom");
    }

    private void send(String to, String subject, String text) {
        var setup = new ServerSetup(mail.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMailUtil.sendTextEmail(to, "estuaire@example.org", subject, text, setup);
    }

    private String get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(page.url() + path)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
