package brussels.estuaire.registrations.walkins;

import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.HeldEvent;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.platform.GuardedRows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EraseWalkInsTest {
    private static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");

    @Inject
    EraseWalkIns erase;

    @Inject
    EntityManager entities;

    /** A coordinator, whose event keeps names for a month. */
    @Test
    void namesAreErasedWithTheRegistrationsAndNumbersStay() {
        var event = HeldEvent.of(COORDINATOR, Network.team("bassin-sud-est"), null, 40);
        var id = UUID.randomUUID();
        as(COORDINATOR)
                .body(Map.of("name", "Ana"))
                .put(event + "/walk-ins/" + id)
                .then()
                .statusCode(200);
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("confirmEmail", false, "keptMonths", 1))
                .put(event + "/registration-settings")
                .then()
                .statusCode(200);
        erase.erase();
        as(COORDINATOR).get(event + "/walk-ins").then().body("items.name", contains("Ana"));
        writtenLongAgo(event, id);
        erase.erase();
        as(COORDINATOR)
                .get(event + "/walk-ins")
                .then()
                .body("total", equalTo(1))
                .body("items[0].name", nullValue());
    }

    /** Who is written down late is kept as long as who was written down at the door. */
    private void writtenLongAgo(String event, UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            GuardedRows.name(entities, WalkIn.GUARD, event.substring("/api/events/".length()));
            entities.createNativeQuery("update walk_in set created_at = created_at - interval '40 days' where id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        });
    }
}
