package brussels.estuaire.opendoors.slots;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.opendoors.Openings.COORDINATOR;
import static brussels.estuaire.opendoors.Openings.HOST;
import static brussels.estuaire.opendoors.Openings.act;
import static brussels.estuaire.opendoors.Openings.applied;
import static brussels.estuaire.opendoors.Openings.apply;
import static brussels.estuaire.opendoors.Openings.change;
import static brussels.estuaire.opendoors.Openings.door;
import static brussels.estuaire.opendoors.Openings.edition;
import static brussels.estuaire.opendoors.Openings.form;
import static brussels.estuaire.opendoors.Openings.nothing;
import static brussels.estuaire.opendoors.Openings.service;
import static brussels.estuaire.opendoors.Openings.slot;
import static brussels.estuaire.opendoors.Openings.time;
import static brussels.estuaire.opendoors.Openings.told;
import static brussels.estuaire.opendoors.Openings.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.opendoors.Openings;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a door and of its edition becomes of its slots. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class FollowDoorsTest {
    private static final Map<String, ?> REASON = Map.of("reason", Map.of("fr", "Malade"));

    @Inject
    AnnounceSlots announce;

    @Test
    void whatTheDoorTellsItsSlotsTell() {
        var edition = edition(Phase.BOOKING);
        var door = door(edition, "Accueil");
        var slot = slot(door, week(Phase.BOOKING), "10:00", 8);
        var better = told(edition, nothing());
        better.put("shown", Map.of("fr", "La cour"));
        change(HOST, "open-doors/" + door, better).statusCode(200);
        as(visitor()).get("/api/events/" + slot).then().body("description.fr", equalTo("Entrez\n\nLa cour"));
        assertThat(Events.found(visitor(), Map.of("edition", edition))).containsExactly(slot);
        as(COORDINATOR)
                .get("/api/events/" + slot + "/history")
                .then()
                .body("items.act", contains("UPDATED", "PUBLISHED", "CREATED"));
    }

    @Test
    void slotIsADraftUntilTheDoorIsAcceptedAndTheProgrammeTold() {
        var edition = edition(Phase.APPLICATIONS);
        var door = applied(edition, "Accueil");
        var slot = slot(door, week(Phase.APPLICATIONS), "10:00", 8);
        act(COORDINATOR, door, "acceptance", Map.of()).statusCode(200);
        announce.announce();
        as(HOST).get("/api/open-doors/" + door + "/slots").then().body("items.state", contains("DRAFT"));
        as(visitor()).get("/api/events/" + slot).then().statusCode(404);
        var sooner = form(Phase.APPLICATIONS);
        sooner.put("applicationsUntil", Circles.today().minusDays(1).toString());
        sooner.put("programmeFrom", Circles.today().toString());
        change(COORDINATOR, "editions/" + edition, sooner).statusCode(200);
        as(visitor()).get("/api/events/" + slot).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        var removed = applied(edition, "Autre");
        var draft = slot(removed, week(Phase.APPLICATIONS), "10:00", 8);
        as(HOST).header("If-Match", version(removed, draft))
                .delete(path(removed, draft))
                .then()
                .statusCode(204);
    }

    @Test
    void slotsOpenForRegistrationsAsThePhasesSay() {
        var edition = edition(Phase.PROGRAMME);
        var slot = slot(door(edition, "Accueil"), week(Phase.PROGRAMME), "10:00", 8);
        Registrants.register(slot, Registrants.form("Ada")).statusCode(409);
        var sooner = form(Phase.PROGRAMME);
        sooner.put("bookingFrom", Circles.today().toString());
        change(COORDINATOR, "editions/" + edition, sooner).statusCode(200);
        Registrants.register(slot, Registrants.form("Ada")).statusCode(201);
    }

    @Test
    void whoWithdrawsCancelsAndWhoCancelsAnEditionCancelsAll() {
        var edition = edition(Phase.BOOKING);
        var first = door(edition, "Accueil");
        var second = door(edition, "Autre");
        var gone = slot(first, week(Phase.BOOKING), "10:00", 8);
        var also = slot(second, week(Phase.BOOKING), "10:00", 8);
        act(HOST, first, "withdrawal", REASON).statusCode(200);
        as(visitor()).get("/api/events/" + gone).then().body("state", equalTo("CANCELLED"));
        as(visitor()).get("/api/events/" + also).then().body("state", equalTo("PUBLISHED"));
        as(COORDINATOR)
                .header("If-Match", Openings.version("events/" + edition))
                .delete("/api/events/" + edition + "/publication")
                .then()
                .statusCode(409);
        as(COORDINATOR)
                .body(REASON)
                .post("/api/events/" + edition + "/cancellation")
                .then()
                .statusCode(200);
        as(visitor()).get("/api/events/" + also).then().body("state", equalTo("CANCELLED"));
    }

    @Test
    void editionThatIsPostponedFindsItsNewWeekAndSoDoItsSlots() {
        var edition = edition(Phase.BOOKING);
        var door = door(edition, "Accueil");
        var moved = slot(door, week(Phase.BOOKING), "10:00", 8);
        var left = slot(door, week(Phase.BOOKING), "14:00", 8);
        var later = week(Phase.BOOKING).plusDays(60);
        postponed(edition, later);
        move(door, moved, time(later, "10:00", 8)).statusCode(200);
        as(COORDINATOR).post("/api/events/" + edition + "/publication").then().statusCode(200);
        as(visitor()).get("/api/events/" + moved).then().body("state", equalTo("PUBLISHED"));
        as(visitor()).get("/api/events/" + left).then().body("state", equalTo("POSTPONED"));
    }

    /** What the team says when its week cannot be, and then to when it moves. */
    private static void postponed(String edition, LocalDate later) {
        as(COORDINATOR)
                .body(REASON)
                .post("/api/events/" + edition + "/postponement")
                .then()
                .statusCode(200);
        var form = Events.form(Network.team("bassin-sud-est"), "GRAND_BAIN", "Le Grand Bain");
        form.put(
                "when",
                Map.of(
                        "precision",
                        "DAY",
                        "start",
                        later.toString(),
                        "end",
                        later.plusDays(4).toString()));
        change(COORDINATOR, "events/" + edition, form).statusCode(200);
    }

    @Test
    void doorThatOpensAloneStandsInTheAgenda() {
        String door = apply(HOST, told(null, service("Seul"))).extract().path("id");
        var day = Circles.today().plusDays(30);
        var slot = slot(door, day, "10:00", 8);
        assertThat(Events.found(visitor(), Map.of("type", "PORTES_OUVERTES"))).contains(slot);
        move(door, slot, time(day.plusDays(60), "10:00", 8)).statusCode(200);
    }

    private static String path(String door, String slot) {
        return "/api/open-doors/" + door + "/slots/" + slot;
    }

    private static String version(String door, String slot) {
        return "\""
                + as(HOST).get("/api/open-doors/" + door + "/slots")
                        .then()
                        .extract()
                        .<Integer>path("items.find { it.id == '" + slot + "' }.version")
                + "\"";
    }

    private static ValidatableResponse move(String door, String slot, Map<String, Object> form) {
        return as(HOST).header("If-Match", version(door, slot))
                .body(form)
                .put(path(door, slot))
                .then();
    }
}
