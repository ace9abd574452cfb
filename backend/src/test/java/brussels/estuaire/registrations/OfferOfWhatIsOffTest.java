package brussels.estuaire.registrations;

import static brussels.estuaire.registrations.Registrants.byLink;
import static brussels.estuaire.registrations.Registrants.state;
import static brussels.estuaire.registrations.telling.Telling.act;
import static brussels.estuaire.registrations.telling.Telling.ask;
import static brussels.estuaire.registrations.telling.Telling.form;
import static brussels.estuaire.registrations.telling.Telling.published;
import static brussels.estuaire.registrations.telling.Telling.subject;
import static brussels.estuaire.registrations.telling.Telling.toldTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.registrations.telling.Telling;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An offer that is open when an event is cancelled or postponed ends with the mail that says so. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class OfferOfWhatIsOffTest {
    @Inject
    PassSeatsOn pass;

    private final String address = UUID.randomUUID() + "@example.org";
    private final Map<String, Object> form = form(20);

    /** Nobody takes a seat of what is off, and nobody loses their place in the line when it takes place after all. */
    @Test
    void whoWasOfferedASeatIsToldOnceThatItIsOffAndOfferedItAgainWhenItIsOn() {
        form.put("capacity", 1);
        var event = published(form);
        var first = register(event, "Ada", "a" + address);
        var next = register(event, "Bo", address);
        byLink(first).post("/api/my-registration/cancellation").then().statusCode(200);
        assertThat(state(next)).isEqualTo("OFFERED");
        act(event, "cancellation");
        byLink(next).get("/api/my-registration").then().body("state", equalTo("WAITING"), "rank", equalTo(1));
        byLink(next).post("/api/my-registration/acceptance").then().statusCode(409);
        var mails = toldTo(address);
        assertThat(mails).hasSize(3);
        assertThat(subject(mails.getFirst())).startsWith("Annulé");
        pass.passOn();
        assertThat(toldTo(address)).as("once").hasSize(3);
        act(event, "publication");
        assertThat(state(next)).isEqualTo("OFFERED");
    }

    /** However the event came to be off: a series that pauses cancels its days by itself. */
    @Test
    void offerOfWhatIsOffEndsByItselfWithoutAnotherWord() {
        form.put("capacity", 1);
        var event = published(form);
        var first = register(event, "Ada", "a" + address);
        var next = register(event, "Bo", address);
        byLink(first).post("/api/my-registration/cancellation").then().statusCode(200);
        ask("update event set state = 'CANCELLED', updated_at = now() where id = '" + event + "' returning 1");
        byLink(next).get("/api/my-registration").then().body("rights", not(hasItem("ACCEPT")));
        byLink(next).post("/api/my-registration/acceptance").then().statusCode(409);
        assertThat(toldTo(address)).hasSize(3);
        pass.passOn();
        assertThat(state(next)).isEqualTo("WAITING");
        assertThat(toldTo(address)).hasSize(3);
    }

    private static String register(String event, String name, String address) {
        return Telling.register(event, Map.of("name", name, "email", address, "language", "FR"));
    }
}
