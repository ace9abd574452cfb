package brussels.estuaire.registrations.telling;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.opendoors.Openings.HOST;
import static brussels.estuaire.opendoors.Openings.door;
import static brussels.estuaire.opendoors.Openings.edition;
import static brussels.estuaire.opendoors.Openings.slot;
import static brussels.estuaire.opendoors.Openings.time;
import static brussels.estuaire.opendoors.Openings.week;
import static brussels.estuaire.registrations.telling.Telling.register;
import static brussels.estuaire.registrations.telling.Telling.subject;
import static brussels.estuaire.registrations.telling.Telling.toldTo;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.opendoors.Openings;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who booked a visit is told, once, when it is at another time, or when the service does not open after all. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class SlotNewsTest {
    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void whoBookedIsToldThatTheSlotIsMovedAndThatTheDoorIsWithdrawn() {
        var door = door(edition(Phase.BOOKING), "Accueil");
        var slot = slot(door, week(Phase.BOOKING), "10:00", 8);
        register(slot, address);
        as(HOST).header("If-Match", "\"1\"")
                .body(time(week(Phase.BOOKING), "14:00", 8))
                .put("/api/open-doors/" + door + "/slots/" + slot)
                .then()
                .statusCode(200);
        assertThat(toldTo(address))
                .as("that they have a place, and that it is moved")
                .hasSize(2);
        Openings.act(HOST, door, "withdrawal", Map.of("reason", Map.of("fr", "Travaux")))
                .statusCode(200);
        var mails = toldTo(address);
        assertThat(mails).hasSize(3);
        assertThat(subject(mails.getFirst())).startsWith("Annulé");
    }
}
