package brussels.estuaire.correspondence;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Mails that who gets them can stop, as a mail program does (RFC 8058) and as people do. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class MailSubscriptionTest {
    private static final String PAGE = "/api/mail-subscription";

    @Inject
    Outbox outbox;

    @Inject
    LinkKey key;

    private final String address = UUID.randomUUID() + "@example.org";
    private final UUID search = UUID.randomUUID();

    @Test
    void mailProgramStopsTheMailsByOnePost() throws Exception {
        var mail = sent();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post("/unsubscribe/" + secret(mail))
                .then()
                .statusCode(204);
        leave(Topic.SAVED_SEARCH);
        assertThat(sentTo(address)).as("nothing more").hasSize(1);
        leave(Topic.VERIFICATION);
        assertThat(sentTo(address)).as("another kind of mail").hasSize(2);
    }

    @Test
    void mailScannerThatFollowsTheLinkStopsNothing() throws Exception {
        var secret = secret(sent());
        given().redirects()
                .follow(false)
                .header("Accept-Language", "nl")
                .get("/unsubscribe/" + secret)
                .then()
                .statusCode(302)
                .header("Location", endsWith("/nl/unsubscribe#" + secret));
        by(secret).get(PAGE).then().statusCode(200).body("stopped", equalTo(false));
    }

    @Test
    void readerStopsThemOnThePageAndHasThemSentAgain() throws Exception {
        var secret = text(sent())
                .lines()
                .filter(line -> line.contains("/fr/unsubscribe#"))
                .map(line -> line.replaceFirst(".*#", ""))
                .findFirst()
                .orElseThrow();
        by(secret)
                .post(PAGE + "/suspension")
                .then()
                .statusCode(200)
                .body("topic", equalTo("SAVED_SEARCH"))
                .body("stopped", equalTo(true));
        by(secret).post(PAGE + "/suspension").then().statusCode(200).body("stopped", equalTo(true));
        by(secret).post(PAGE + "/resumption").then().statusCode(200).body("stopped", equalTo(false));
        leave(Topic.SAVED_SEARCH);
        assertThat(sentTo(address)).hasSize(2);
    }

    @Test
    void mailThatMustBeToldCarriesNoWayToStopIt() throws Exception {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.write("error-report-answered", new Recipient(address, Language.FR), told()));
        assertThat(sentTo(address).getFirst().getHeader("List-Unsubscribe")).isNull();
        assertThat(text(sentTo(address).getFirst())).doesNotContain("unsubscribe");
    }

    @Test
    void strangerCannotMakeALink() throws Exception {
        var secret = secret(sent());
        refused(given().get(PAGE));
        refused(by("nonsense").get(PAGE));
        var forged = secret.substring(0, secret.length() - 2) + (secret.endsWith("AA") ? "BA" : "AA");
        refused(by(forged).get(PAGE));
        refused(by(forged).post(PAGE + "/suspension"));
        given().post("/unsubscribe/" + forged).then().statusCode(401);
        var elsewhere = new PersonalLink(Purpose.VERIFICATION, search, 0);
        refused(by(key.secretOf(elsewhere)).get(PAGE));
        var nothing = new PersonalLink(Purpose.MAIL_SUBSCRIPTION, UUID.randomUUID(), 0);
        refused(by(key.secretOf(nothing)).get(PAGE));
    }

    private static ValidatableResponse refused(io.restassured.response.Response answer) {
        return answer.then().statusCode(401).body("code", equalTo("link-refused"));
    }

    private static RequestSpecification by(String secret) {
        return given().header("Authorization", "Link " + secret);
    }

    private static String secret(MimeMessage mail) throws Exception {
        var named = mail.getHeader("List-Unsubscribe", null);
        assertThat(named).matches("<https?://\\S+/unsubscribe/[A-Za-z0-9_-]+>");
        return named.replaceAll(".*/|>", "");
    }

    private MimeMessage sent() {
        leave(Topic.SAVED_SEARCH);
        return sentTo(address).getFirst();
    }

    private void leave(Topic topic) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.write(
                        "error-report-answered",
                        new Recipient(address, Language.FR),
                        told(),
                        null,
                        new Subscription(topic, search)));
    }

    private static Map<String, Object> told() {
        return Map.of("id", "1", "service", Text.french("Répit"), "corrected", true, "answer", "Merci");
    }
}
