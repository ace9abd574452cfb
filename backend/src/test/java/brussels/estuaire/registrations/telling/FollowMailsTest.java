package brussels.estuaire.registrations.telling;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.registrations.Registrants.COORDINATOR;
import static brussels.estuaire.registrations.Registrants.event;
import static brussels.estuaire.registrations.telling.Telling.ask;
import static brussels.estuaire.registrations.telling.Telling.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.correspondence.MailFate;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Those who organise see whom mails do not reach. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class FollowMailsTest {
    @Inject
    jakarta.enterprise.event.Event<MailFate> fates;

    private final String refused = "refused." + UUID.randomUUID() + "@example.org";

    @Test
    void coordinatorSeesWhoseAddressTheMailServerRefuses() {
        var event = event(null, 72);
        register(event, refused);
        register(event, Map.of("name", "Bo", "email", "bo." + UUID.randomUUID() + "@example.org"));
        search(event, true).body("total", equalTo(0));
        assertThat(sentTo(refused)).isEmpty();
        search(event, true).body("items.name", contains("Amina")).body("items[0].mailFailedAt", not(nullValue()));
        search(event, false).body("items.name", contains("Bo")).body("items[0].mailFailedAt", nullValue());
        as(COORDINATOR)
                .get("/api/events/" + event + "/registrations/figures")
                .then()
                .statusCode(200)
                .body("mailFailed", equalTo(1));
    }

    @Test
    void refusedAddressIsNotTriedAgain() {
        register(event(null, 72), refused);
        sentTo(refused);
        assertThat(ask("select state || ' ' || attempts from outgoing_mail where recipient = '" + refused + "'"))
                .isEqualTo("FAILED 1");
    }

    @Test
    void refusalHoldsForAllThatTheAddressRegisteredForThatEventUntilAMailArrives() {
        var event = event(null, 72);
        var bo = register(event, Map.of("name", "Bo", "registeredBy", refused, "language", "FR"));
        register(event, Map.of("name", "Cy", "registeredBy", refused, "language", "FR"));
        var other = event(null, 72);
        register(other, Map.of("name", "Cy", "registeredBy", "x" + refused, "language", "FR"));
        sentTo(refused);
        search(event, true).body("items.name", containsInAnyOrder("Bo", "Cy"));
        search(other, true).body("total", equalTo(0));
        fate(bo, "somebody.else@example.org");
        search(event, true).body("total", equalTo(2));
        fate(bo, refused);
        search(event, true).body("total", equalTo(0));
    }

    @Test
    void mailAboutWhatIsNoRegistrationConcernsNobody() {
        fate(UUID.randomUUID().toString(), refused);
    }

    /** A later mail is taken by the mail server. */
    private void fate(String about, String address) {
        QuarkusTransaction.requiringNew()
                .run(() -> fates.fire(new MailFate(UUID.fromString(about), address, true, Instant.now())));
    }

    private static ValidatableResponse search(String event, boolean failed) {
        return as(COORDINATOR)
                .body(Map.of("mailFailed", failed))
                .post("/api/events/" + event + "/registrations/search")
                .then()
                .statusCode(200);
    }
}
