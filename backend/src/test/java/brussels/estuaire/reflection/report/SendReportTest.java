package brussels.estuaire.reflection.report;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Spoken.COORDINATOR;
import static brussels.estuaire.reflection.Spoken.NORD;
import static brussels.estuaire.reflection.Spoken.byLink;
import static brussels.estuaire.reflection.Spoken.consultation;
import static brussels.estuaire.reflection.Spoken.group;
import static brussels.estuaire.reflection.Spoken.member;
import static brussels.estuaire.reflection.Spoken.participant;
import static brussels.estuaire.reflection.Spoken.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.reflection.Spoken;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was interested learns what came of it: once, and later only as long as they want to. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class SendReportTest {
    private static final Pattern STOP = Pattern.compile("/unsubscribe/(\\S+?)>");

    private final UUID consultation = consultation();
    private final UUID placed = member(consultation, group(consultation, 1), "PROFESSIONAL", false);
    private final String report = path(consultation) + "/report";

    @BeforeEach
    void publish() {
        as(COORDINATOR).post(report + "/publication").then().statusCode(200);
    }

    @Test
    void eachWhoWasInterestedIsMailedOnce() throws MessagingException {
        var unplaced = participant(consultation, "CARER", false);
        var left = participant(consultation, "PROFESSIONAL", false);
        Spoken.run("update participant set state = 'WITHDRAWN' where id = ?", left);
        var gone = participant(consultation, "PROFESSIONAL", false);
        Spoken.run("update participant set state = 'WITHDRAWN', follows = false where id = ?", gone);
        var unproven = participant(consultation, "PROFESSIONAL", false);
        Spoken.run("update participant set state = 'PENDING' where id = ?", unproven);
        figures().body("remaining", equalTo(3));
        send().statusCode(200).body("waiting", equalTo(3)).body("remaining", equalTo(0));
        for (var person : List.of(placed, unplaced, left)) {
            var mails = CaughtMail.sentTo(address(person));
            assertThat(mails).hasSize(1);
            assertThat(CaughtMail.text(mails.getFirst())).contains("/fr/consultations/" + consultation + "/report");
            assertThat(mails.getFirst().getHeader("List-Unsubscribe")).isNotNull();
        }
        assertThat(CaughtMail.sentTo(address(gone))).isEmpty();
        assertThat(CaughtMail.sentTo(address(unproven))).isEmpty();
        figures().body("sent", equalTo(3)).body("waiting", equalTo(0));
        send().statusCode(409).body("code", equalTo("report-sent-to-all"));
        participant(consultation, "PROFESSIONAL", false);
        send().statusCode(200).body("waiting", equalTo(1)).body("sent", equalTo(3));
    }

    @Test
    void sendingTwiceAtOnceMailsNobodyTwice() {
        var answers = IntStream.range(0, 3)
                .mapToObj(_ ->
                        CompletableFuture.supplyAsync(() -> send().extract().statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409, 409);
        assertThat(CaughtMail.sentTo(address(placed))).hasSize(1);
    }

    @Test
    void strangersAndUnpublishedReportsSendNothing() {
        as(NORD).post(report + "/sending").then().statusCode(404);
        as(NORD).get(report + "/sending").then().statusCode(404);
        as(NORD).post(report + "/progress").then().statusCode(404);
        as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .delete(report + "/publication")
                .then()
                .statusCode(204);
        send().statusCode(409).body("code", equalTo("report-not-published"));
        tell().statusCode(409).body("code", equalTo("report-not-published"));
    }

    @Test
    void whoFollowsIsMailedOfProgressUntilTheyStopIt() throws MessagingException {
        tell().statusCode(409).body("code", equalTo("nothing-to-tell"));
        progress("Un lieu est trouvé");
        figures().body("followers", equalTo(1)).body("untold", equalTo(1));
        tell().statusCode(200).body("untold", equalTo(0));
        var mail = CaughtMail.sentTo(address(placed)).getFirst();
        assertThat(CaughtMail.text(mail)).contains("Ouvrir un lieu").contains("Un lieu est trouvé");
        var stop = STOP.matcher(mail.getHeader("List-Unsubscribe")[0]);
        assertThat(stop.find()).isTrue();
        as(visitor()).post("/unsubscribe/" + stop.group(1)).then().statusCode(204);
        byLink(placed).get("/api/my-consultation/following").then().body("follows", equalTo(false));
        figures().body("followers", equalTo(0));
        byLink(placed)
                .body(Map.of("follows", true))
                .post("/api/my-consultation/following")
                .then()
                .statusCode(200)
                .body("follows", equalTo(true))
                .body("published", equalTo(true));
        figures().body("followers", equalTo(1));
    }

    @Test
    void whoDoesNotFollowIsNotMailedOfProgress() {
        byLink(placed)
                .body(Map.of("follows", false))
                .post("/api/my-consultation/following")
                .then()
                .statusCode(200);
        byLink(placed)
                .body(Map.of())
                .post("/api/my-consultation/following")
                .then()
                .statusCode(422);
        byLink(UUID.randomUUID()).get("/api/my-consultation/following").then().statusCode(401);
        progress("Un lieu est trouvé");
        tell().statusCode(200);
        assertThat(CaughtMail.sentTo(address(placed))).isEmpty();
    }

    private void progress(String text) {
        String action = as(COORDINATOR)
                .body(Map.of("pole", "PREVENTION", "title", Map.of("fr", "Ouvrir un lieu"), "year", 2026))
                .post(path(consultation) + "/actions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(COORDINATOR)
                .body(Map.of("day", Circles.today().toString(), "text", Map.of("fr", text)))
                .post(path(consultation) + "/actions/" + action + "/progress")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse send() {
        return as(COORDINATOR).post(report + "/sending").then();
    }

    private ValidatableResponse tell() {
        return as(COORDINATOR).post(report + "/progress").then();
    }

    private ValidatableResponse figures() {
        return as(COORDINATOR).get(report + "/sending").then().statusCode(200);
    }

    private static String address(UUID participant) {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement("select email from participant where id = ?")) {
            statement.setObject(1, participant);
            var row = statement.executeQuery();
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
