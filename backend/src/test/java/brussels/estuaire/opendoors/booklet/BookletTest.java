package brussels.estuaire.opendoors.booklet;

import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.opendoors.GeneratedEdition;
import brussels.estuaire.opendoors.GeneratedEdition.Slot;
import brussels.estuaire.platform.Clock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A visitor prints the programme: all doors that were accepted, with the slots that were not called off. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class BookletTest {
    @Test
    void visitorReadsEachDoorWithItsPlaceAndItsSlots() throws SQLException {
        var edition = GeneratedEdition.ahead(3, 1);
        booklet(Persona.visitor(), edition)
                .statusCode(200)
                .body("bassins", contains("SUD_EST"))
                .body("doors.size()", equalTo(1))
                .body("doors[0].welcome.fr", equalTo("Bienvenue"))
                .body(
                        "doors[0].place.commune",
                        equalTo(edition.slots().getFirst().door().commune()))
                .body("doors[0].slots.size()", equalTo(1));
    }

    @Test
    void doorsWithoutASlotAreLeftOutAndSlotsThatWereCalledOffToo() throws SQLException {
        var edition = GeneratedEdition.of(LocalDate.now(Clock.BRUSSELS).minusDays(20), 12, 0, 3);
        var standing = edition.slots().stream()
                .filter(Slot::isPrinted)
                .collect(Collectors.groupingBy(it -> it.door().id().toString(), Collectors.counting()));
        var told = booklet(Persona.visitor(), edition);
        assertThat(told.extract().<List<String>>path("doors.id"))
                .containsExactlyInAnyOrderElementsOf(standing.keySet());
        standing.forEach((door, many) ->
                told.body("doors.find { it.id == '" + door + "' }.slots.size()", equalTo(many.intValue())));
    }

    @Test
    void beforeTheProgrammeIsToldWhoRunsTheEditionReadsItAlone() throws SQLException {
        var edition = GeneratedEdition.of(LocalDate.now(Clock.BRUSSELS).plusDays(40), 3, 0, 2);
        booklet(Persona.coordinator("bassin-sud-est"), edition).statusCode(200);
        for (var stranger :
                List.of(Persona.visitor(), Persona.coordinator("bassin-nord"), Persona.editor("la-braise"))) {
            booklet(stranger, edition).statusCode(404);
        }
        as(Persona.visitor())
                .get("/api/editions/" + UUID.randomUUID() + "/booklet")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse booklet(Persona reader, GeneratedEdition edition) {
        return as(reader).get("/api/editions/" + edition.id() + "/booklet").then();
    }
}
