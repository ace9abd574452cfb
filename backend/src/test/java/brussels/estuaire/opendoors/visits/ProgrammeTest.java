package brussels.estuaire.opendoors.visits;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.opendoors.visits.Visiting.COORDINATOR;
import static brussels.estuaire.opendoors.visits.Visiting.NEIGHBOUR;
import static brussels.estuaire.opendoors.visits.Visiting.address;
import static brussels.estuaire.opendoors.visits.Visiting.book;
import static brussels.estuaire.opendoors.visits.Visiting.cancel;
import static brussels.estuaire.opendoors.visits.Visiting.day;
import static brussels.estuaire.opendoors.visits.Visiting.door;
import static brussels.estuaire.opendoors.visits.Visiting.edition;
import static brussels.estuaire.opendoors.visits.Visiting.slot;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.opendoors.Openings;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Visitor: reads what can be visited in an edition, by hour, with the seats that are left. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProgrammeTest {
    @Test
    void everybodyReadsTheProgrammeFromItsDayOnAndBeforeThoseWhoRunIt() {
        var edition = Openings.edition(Phase.APPLICATIONS);
        var door = door(edition, "La Maison", 0);
        var slot = Openings.slot(door, Openings.week(Phase.APPLICATIONS), "10:00", 2);
        for (var stranger : List.of(visitor(), NEIGHBOUR, Persona.editor("la-braise"))) {
            as(stranger).get(path(edition)).then().statusCode(404);
            as(stranger)
                    .body(Visiting.form(address(), slot))
                    .post("/api/editions/" + edition + "/visits")
                    .then()
                    .statusCode(404);
        }
        read(COORDINATOR, edition, "")
                .body("items.id", contains(slot))
                .body("items[0].registration", equalTo("CLOSED"));
        read(administrator(), edition, "").body("total", equalTo(1));
        var told = Openings.edition(Phase.PROGRAMME);
        var soon = Openings.slot(door(told, "La Maison", 0), Openings.week(Phase.PROGRAMME), "10:00", 2);
        read(visitor(), told, "").body("items.id", contains(soon)).body("items[0].registration", equalTo("NOT_YET"));
        as(visitor()).get(path(UUID.randomUUID().toString())).then().statusCode(404);
    }

    @Test
    void visitorReadsAboutASlotWhatTheyNeedToChoose() {
        var edition = edition();
        var slot = slot(door(edition, "La Maison", 0), 1, "10:00", 2);
        book(edition, address(), slot).statusCode(201);
        read(visitor(), edition, "")
                .body("items[0].serviceName.fr", equalTo("La Maison"))
                .body("items[0].organisationName.fr", equalTo("CPAS d’Etterbeek"))
                .body("items[0].themes", contains("AIDANCE"))
                .body("items[0].languages", contains("fr"))
                .body("items[0].place.commune", equalTo("21005"))
                .body("items[0].approximate", equalTo(false))
                .body("items[0].capacity", equalTo(2))
                .body("items[0].left", equalTo(1))
                .body("items[0].registration", equalTo("OPEN"))
                .body("items[0].state", equalTo("PUBLISHED"))
                .body("items[0].reason", nullValue());
        book(edition, address(), slot).statusCode(201);
        read(visitor(), edition, "")
                .body("items[0].left", equalTo(0))
                .body("items[0].registration", equalTo("WAITING_LIST"));
    }

    @Test
    void visitorFiltersByDayPlaceThemeLanguageSeatsAndName() {
        var edition = edition();
        var maison = slot(door(edition, "La Maison", 0), 0, "10:00", 1);
        var relais = slot(door(edition, "Le Relais des aidants", 1), 1, "10:00", 1);
        book(edition, address(), maison).statusCode(201);
        read(visitor(), edition, "?day=" + day(1)).body("items.id", contains(relais));
        read(visitor(), edition, "?withSeats=true").body("items.id", contains(relais));
        read(visitor(), edition, "?q=RELAÏS").body("items.id", contains(relais));
        read(visitor(), edition, "?q=cpas&size=1")
                .body("items.id", contains(maison))
                .body("total", equalTo(2));
        read(visitor(), edition, "?commune=21005&theme=AIDANCE&language=fr").body("items.id", contains(maison, relais));
        read(visitor(), edition, "?commune=21001").body("items", empty());
        read(visitor(), edition, "?theme=DEMENCE").body("items", empty());
        read(visitor(), edition, "?language=nl").body("items", empty());
        for (var nonsense : List.of("commune=99999", "theme=NOTHING", "day=monday", "page=0", "unknown=1")) {
            as(visitor()).get(path(edition) + "?" + nonsense).then().statusCode(400);
        }
    }

    @Test
    void visitorReadsThatASlotIsCancelledAndWhy() {
        var edition = edition();
        var door = door(edition, "La Maison", 0);
        cancel(door, slot(door, 0, "10:00", 1));
        read(visitor(), edition, "")
                .body("items[0].state", equalTo("CANCELLED"))
                .body("items[0].reason.fr", equalTo("Fuite d’eau"))
                .body("items[0].registration", equalTo("CLOSED"));
    }

    private static ValidatableResponse read(Persona persona, String edition, String filter) {
        return as(persona).get(path(edition) + filter).then().statusCode(200);
    }

    private static String path(String edition) {
        return "/api/editions/" + edition + "/programme";
    }
}
