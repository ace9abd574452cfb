package brussels.estuaire.registrations.messages;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.registrations.Registrants.COORDINATOR;
import static brussels.estuaire.registrations.Registrants.event;
import static brussels.estuaire.registrations.telling.Telling.register;
import static brussels.estuaire.registrations.telling.Telling.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.Persona;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Those who organise an event write to some of those who are registered, and each reads it once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class RegistrationMessageTest {
    private static final Map<String, ?> SEATED = Map.of("state", List.of("CONFIRMED"));

    @Inject
    EraseMessages erase;

    @Inject
    EntityManager entities;

    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void readerReadsItInTheirLanguageWithItsLinesAndOthersDoNot() {
        var event = event(1, 72);
        register(event, Map.of("name", "Ada", "email", address, "language", "NL"));
        register(event, Map.of("name", "Bo", "email", "b" + address, "language", "FR"));
        send(event, SEATED).statusCode(201).body("people", equalTo(1)).body("recipients", equalTo(1));
        var mails = sentTo(address);
        assertThat(mails).hasSize(2);
        assertThat(subject(mails.getFirst())).isEqualTo("Breng een trui mee");
        assertThat(text(mails.getFirst()))
                .contains("De zaal is koud.\nBreng een trui mee.", "/nl/my-registration#", "Repérer la fragilité")
                .doesNotContain("Prenez");
        assertThat(sentTo("b" + address)).hasSize(1);
    }

    @Test
    void languageThatIsNotThereFallsBack() {
        var event = event(null, 72);
        register(event, Map.of("name", "Ada", "email", address, "language", "EN"));
        send(event, SEATED).statusCode(201);
        assertThat(subject(sentTo(address).getFirst())).isEqualTo("Prenez un pull");
    }

    @Test
    void whoRegisteredColleaguesReadsItOnce() {
        var event = event(null, 72);
        for (var colleague : List.of("Bo", "Cy")) {
            register(event, Map.of("name", colleague, "registeredBy", address, "language", "FR"));
        }
        register(event, Map.of("name", "Ada", "email", address, "language", "FR"));
        trial(event, SEATED)
                .body("people", equalTo(3))
                .body("recipients", equalTo(1))
                .body("left", equalTo(10));
        send(event, SEATED).statusCode(201).body("people", equalTo(3)).body("recipients", equalTo(1));
        assertThat(sentTo(address)).hasSize(4);
        assertThat(text(sentTo(address).getFirst())).contains("Prenez un pull").doesNotContain("Pour : ");
    }

    @Test
    void nobodyWritesToAnAddressThatIsStillToBeConfirmed() {
        var event = event(null, 72);
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("confirmEmail", true, "keptMonths", 24))
                .put("/api/events/" + event + "/registration-settings")
                .then()
                .statusCode(200);
        register(event, Map.of("name", "Ada", "email", address));
        var all = Map.of("state", List.of("PENDING", "CONFIRMED", "WAITING", "OFFERED"));
        trial(event, all).body("people", equalTo(0));
        send(event, all).statusCode(409).body("code", equalTo("nobody-to-write-to"));
        assertThat(sentTo(address)).hasSize(1);
    }

    @Test
    void coordinatorWritesToThoseWhoCameOnly() {
        var event = event(null, 72);
        var ada = register(event, Map.of("name", "Ada", "email", address, "language", "FR"));
        register(event, Map.of("name", "Bo", "email", "b" + address, "language", "FR"));
        as(COORDINATOR)
                .body(Map.of("presence", "PRESENT"))
                .put("/api/events/" + event + "/registrations/" + ada + "/presence")
                .then()
                .statusCode(200);
        var came = Map.of("state", List.of("CONFIRMED"), "presence", List.of("PRESENT"));
        send(event, came).statusCode(201).body("to.presence", contains("PRESENT"));
        assertThat(sentTo(address)).hasSize(2);
        assertThat(sentTo("b" + address)).hasSize(1);
    }

    @Test
    void coordinatorFindsWhatWasSentAndTheAuditHoldsNoWordOfIt() {
        var event = event(null, 72);
        register(event, Map.of("name", "Ada", "email", address));
        send(event, SEATED).statusCode(201);
        list(event)
                .body("total", equalTo(1))
                .body("items[0].subject.fr", equalTo("Prenez un pull"))
                .body("items[0].to.state", contains("CONFIRMED"))
                .body("items[0].author", not(nullValue()));
        as(COORDINATOR)
                .get("/api/events/" + event + "/history")
                .then()
                .body("items.act", hasItem("MESSAGE_SENT"))
                .body(not(containsString("pull")));
    }

    @Test
    void eleventhOfADayIsRefusedAlsoAtOnce() throws Exception {
        var event = event(null, 72);
        register(event, Map.of("name", "Ada", "email", address));
        for (var sent = 0; sent < SendMessage.MOST - 1; sent++) {
            send(event, SEATED).statusCode(201);
        }
        var answers = Collections.synchronizedList(new ArrayList<Integer>());
        new TwoBackends(() -> answers.add(send(event, SEATED).extract().statusCode())).run();
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        send(event, SEATED).statusCode(409).body("code", equalTo("too-many-messages"));
        trial(event, SEATED).body("left", equalTo(0));
    }

    @Test
    void whatIsSentTwiceUnderOneKeyIsReadOnce() {
        var event = event(null, 72);
        register(event, Map.of("name", "Ada", "email", address));
        for (var times = 0; times < 2; times++) {
            as(COORDINATOR)
                    .header("Idempotency-Key", "message-" + event)
                    .body(form(SEATED))
                    .post("/api/events/" + event + "/messages")
                    .then()
                    .statusCode(201);
        }
        assertThat(sentTo(address)).hasSize(2);
    }

    @Test
    void messageWithoutWordsOrGroupIsRefused() {
        var event = event(null, 72);
        post(event, "messages", Map.of())
                .statusCode(422)
                .body("violations.pointer", contains("/body", "/subject", "/to"));
        send(event, Map.of("state", List.of())).statusCode(422).body("violations.pointer", contains("/to/state"));
        send(event, Map.of("state", List.of("REFUSED"))).statusCode(400);
        var form = form(SEATED);
        form.put("subject", Map.of("fr", "x".repeat(201)));
        post(event, "messages", form).statusCode(422).body("violations.code", contains("too-long"));
    }

    @Test
    void strangersNeitherWriteNorRead() {
        var event = event(null, 72);
        var path = "/api/events/" + event + "/messages";
        for (var stranger : List.of(Persona.coordinator("bassin-nord"), Persona.editor("la-braise"))) {
            as(stranger).body(form(SEATED)).post(path).then().statusCode(403);
            as(stranger).body(Map.of("to", SEATED)).post(path + "/trial").then().statusCode(403);
            as(stranger).get(path).then().statusCode(403);
        }
        as(Persona.visitor()).body(form(SEATED)).post(path).then().statusCode(401);
        as(Persona.visitor()).get(path).then().statusCode(401);
        var unknown = "/api/events/" + UUID.randomUUID() + "/messages";
        as(COORDINATOR).get(unknown).then().statusCode(404);
    }

    @Test
    void wordsAreErasedWithTheNamesAndNumbersStay() {
        var event = event(null, 72);
        register(event, Map.of("name", "Ada", "email", address));
        send(event, SEATED).statusCode(201);
        erase.erase();
        list(event).body("items[0].subject.fr", equalTo("Prenez un pull"));
        longAgo(event);
        erase.erase();
        list(event).body("items[0].subject", nullValue()).body("items[0].recipients", equalTo(1));
    }

    private void longAgo(String event) {
        QuarkusTransaction.requiringNew().run(() -> {
            Message.see(UUID.fromString(event));
            for (var sql : List.of(
                    "update event set starts_at = now() - interval '25 months', ends_at = null where id = :event",
                    "update registration_message set sent_at = now() - interval '25 months' where event_id = :event")) {
                entities.createNativeQuery(sql)
                        .setParameter("event", UUID.fromString(event))
                        .executeUpdate();
            }
        });
    }

    private static Map<String, Object> form(Map<String, ?> to) {
        var form = new HashMap<String, Object>();
        form.put("subject", Map.of("fr", "Prenez un pull", "nl", "Breng een trui mee"));
        form.put(
                "body",
                Map.of("fr", "La salle est froide.\nPrenez un pull.", "nl", "De zaal is koud.\nBreng een trui mee."));
        form.put("to", to);
        return form;
    }

    private static ValidatableResponse send(String event, Map<String, ?> to) {
        return post(event, "messages", form(to));
    }

    private static ValidatableResponse trial(String event, Map<String, ?> to) {
        return post(event, "messages/trial", Map.of("to", to)).statusCode(200);
    }

    private static ValidatableResponse post(String event, String what, Map<String, ?> body) {
        return as(COORDINATOR)
                .body(body)
                .post("/api/events/" + event + "/" + what)
                .then();
    }

    private static ValidatableResponse list(String event) {
        return as(COORDINATOR).get("/api/events/" + event + "/messages").then().statusCode(200);
    }
}
