package brussels.estuaire.opendoors.slots;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.opendoors.Openings.HOST;
import static brussels.estuaire.opendoors.Openings.NEIGHBOUR;
import static brussels.estuaire.opendoors.Openings.add;
import static brussels.estuaire.opendoors.Openings.applied;
import static brussels.estuaire.opendoors.Openings.apply;
import static brussels.estuaire.opendoors.Openings.door;
import static brussels.estuaire.opendoors.Openings.edition;
import static brussels.estuaire.opendoors.Openings.form;
import static brussels.estuaire.opendoors.Openings.nothing;
import static brussels.estuaire.opendoors.Openings.service;
import static brussels.estuaire.opendoors.Openings.slot;
import static brussels.estuaire.opendoors.Openings.slotVersion;
import static brussels.estuaire.opendoors.Openings.time;
import static brussels.estuaire.opendoors.Openings.told;
import static brussels.estuaire.opendoors.Openings.week;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** At which times one visits a service: told by who opens the door, kept as events. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SlotTest {
    private static final Map<String, ?> REASON = Map.of("reason", Map.of("fr", "Malade"));

    @Test
    void slotIsAnEventThatTellsWhatItsDoorTells() {
        var edition = edition(Phase.BOOKING);
        var door = door(edition, "Accueil");
        var monday = week(Phase.BOOKING);
        String slot = add(HOST, door, List.of(time(monday, "10:00", 8)))
                .statusCode(201)
                .body("slots[0].state", equalTo("PUBLISHED"))
                .body("slots[0].seatsLeft", equalTo(8))
                .body("slots[0].end", startsWith(monday + "T11:30"))
                .extract()
                .path("slots[0].id");
        as(visitor())
                .get("/api/events/" + slot)
                .then()
                .statusCode(200)
                .body("title.fr", equalTo("Visite : Accueil"))
                .body("title.nl", equalTo("Bezoek: Accueil"))
                .body("description.fr", equalTo("Entrez"))
                .body("place.commune", equalTo("21005"))
                .body("registrationWindow.opensAt", notNullValue());
    }

    @Test
    void onlyWhoEditsTheDoorWritesItsSlots() {
        var door = door(edition(Phase.BOOKING), "Accueil");
        var form = List.of(time(week(Phase.BOOKING), "10:00", 8));
        add(visitor(), door, form).statusCode(401);
        add(professional(), door, form).statusCode(403);
        add(NEIGHBOUR, door, form).statusCode(403);
        add(NEIGHBOUR, applied(edition(Phase.BOOKING), "Attend"), form).statusCode(404);
    }

    @Test
    void onlyWhoEditsTheDoorTakesSlotsAway() {
        var door = door(edition(Phase.BOOKING), "Accueil");
        var slot = slot(door, week(Phase.BOOKING), "10:00", 8);
        for (var stranger : List.of(professional(), NEIGHBOUR)) {
            as(stranger)
                    .body(REASON)
                    .post(path(door, slot) + "/cancellation")
                    .then()
                    .statusCode(403);
            as(stranger)
                    .header("If-Match", "\"0\"")
                    .delete(path(door, slot))
                    .then()
                    .statusCode(403);
        }
        as(HOST).header("If-Match", "\"0\"")
                .body(time(week(Phase.BOOKING), "10:00", 8))
                .put(path(door, nothing()))
                .then()
                .statusCode(404);
    }

    @Test
    void whoEditsTheDoorReadsHowManyBooked() {
        var door = door(edition(Phase.BOOKING), "Accueil");
        slot(door, week(Phase.BOOKING), "10:00", 8);
        as(visitor())
                .get("/api/open-doors/" + door + "/slots")
                .then()
                .body("items.rights", contains(empty()))
                .body("items[0].booked", nullValue());
        as(HOST).get("/api/open-doors/" + door + "/slots").then().body("items[0].booked", equalTo(0));
    }

    @Test
    void whatIsNoSlotIsToldAndNothingIsStored() {
        var monday = week(Phase.BOOKING);
        var door = door(edition(Phase.BOOKING), "Accueil");
        refused(door, time(monday.minusDays(1), "10:00", 8), "/slots/1/day", "outside-week");
        refused(door, time(monday.plusDays(5), "10:00", 8), "/slots/1/day", "outside-week");
        refused(door, time(monday, "25:00", 8), "/slots/1/start", "pattern");
        refused(door, time(monday, "10:00", 0), "/slots/1/places", "too-small");
        var night = time(monday.plusDays(4), "23:30", 8);
        overlaps(door, night).body("code", equalTo("slots-outside-week"));
        overlaps(door, time(monday, "10:00", 8)).body("code", equalTo("slots-overlap"));
        add(HOST, door, List.of()).statusCode(422);
        as(HOST).get("/api/open-doors/" + door + "/slots").then().body("total", equalTo(0));
        String alone = apply(HOST, told(null, service("Seul"))).extract().path("id");
        refused(alone, time(Circles.today().minusDays(1), "10:00", 8), "/slots/1/start", "moment-over");
    }

    /** Behind one that is none of these. */
    private static void refused(String door, Map<String, Object> form, String pointer, String code) {
        var fine = time(week(Phase.BOOKING), "10:00", 8);
        add(HOST, door, List.of(fine, form))
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    private static ValidatableResponse overlaps(String door, Map<String, Object> form) {
        return add(HOST, door, List.of(time(week(Phase.BOOKING), "11:00", 8), form))
                .statusCode(409);
    }

    @Test
    void twoRoomsAreVisitedAtOnce() {
        var door = door(edition(Phase.BOOKING), "Accueil");
        var above = time(week(Phase.BOOKING), "10:00", 8);
        above.put("room", "Premier étage");
        add(HOST, door, List.of(time(week(Phase.BOOKING), "10:00", 8), above))
                .statusCode(201)
                .body("slots", hasSize(2));
    }

    @Test
    void slotIsChangedByItsDoorOnly() {
        var monday = week(Phase.BOOKING);
        var door = door(edition(Phase.BOOKING), "Accueil");
        var slot = slot(door, monday, "10:00", 8);
        as(HOST).body(REASON)
                .post("/api/events/" + slot + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", equalTo("event-is-slot"));
        as(HOST).body(time(monday, "14:00", 9)).put(path(door, slot)).then().statusCode(428);
        move(door, slot, time(monday, "14:00", 9)).statusCode(200).body("places", equalTo(9));
        as(HOST).header("If-Match", slotVersion(door, slot))
                .delete(path(door, slot))
                .then()
                .statusCode(409);
    }

    @Test
    void cancelledSlotIsNotMovedNorBookedAndLeavesItsRoom() {
        var monday = week(Phase.BOOKING);
        var door = door(edition(Phase.BOOKING), "Accueil");
        var slot = slot(door, monday, "14:00", 8);
        as(HOST).body(REASON).post(path(door, slot) + "/cancellation").then().statusCode(428);
        cancel(door, slot).statusCode(200).body("state", equalTo("CANCELLED")).body("reason.fr", equalTo("Malade"));
        cancel(door, slot).statusCode(409);
        move(door, slot, time(monday, "16:00", 9)).statusCode(409).body("code", equalTo("slot-over"));
        Registrants.register(slot, Registrants.form("Ada")).statusCode(409);
        slot(door, monday, "14:00", 8);
    }

    private static String path(String door, String slot) {
        return "/api/open-doors/" + door + "/slots/" + slot;
    }

    private static ValidatableResponse cancel(String door, String slot) {
        return as(HOST).header("If-Match", slotVersion(door, slot))
                .body(REASON)
                .post(path(door, slot) + "/cancellation")
                .then();
    }

    private static ValidatableResponse move(String door, String slot, Map<String, Object> form) {
        return as(HOST).header("If-Match", slotVersion(door, slot))
                .body(form)
                .put(path(door, slot))
                .then();
    }
}
