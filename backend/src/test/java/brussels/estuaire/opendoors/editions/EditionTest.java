package brussels.estuaire.opendoors.editions;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.opendoors.Openings.COORDINATOR;
import static brussels.estuaire.opendoors.Openings.HOST;
import static brussels.estuaire.opendoors.Openings.NEIGHBOUR;
import static brussels.estuaire.opendoors.Openings.applied;
import static brussels.estuaire.opendoors.Openings.change;
import static brussels.estuaire.opendoors.Openings.edition;
import static brussels.estuaire.opendoors.Openings.event;
import static brussels.estuaire.opendoors.Openings.form;
import static brussels.estuaire.opendoors.Openings.put;
import static brussels.estuaire.opendoors.Openings.version;
import static brussels.estuaire.opendoors.Openings.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.opendoors.Openings;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The team of a bassin makes an edition of an event, whose phases open and close by themselves. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EditionTest {
    @Test
    void onlyTheTeamOfTheBassinMakesAnEdition() {
        var event = event(Phase.BEFORE);
        put(visitor(), event, form(Phase.BEFORE)).statusCode(401);
        for (var stranger : List.of(professional(), HOST, NEIGHBOUR)) {
            put(stranger, event, form(Phase.BEFORE)).statusCode(403);
        }
        put(COORDINATOR, Openings.nothing(), form(Phase.BEFORE)).statusCode(404);
        put(COORDINATOR, event, form(Phase.BEFORE)).statusCode(201).body("id", equalTo(event));
        as(visitor()).get("/api/editions/" + Openings.nothing()).then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void editionStandsWhereItsDaysSayAndIsFoundThere(Phase phase) {
        var edition = edition(phase);
        as(visitor()).get("/api/editions/" + edition).then().statusCode(200).body("phase", equalTo(phase.name()));
        for (var asked : Phase.values()) {
            List<String> found = as(visitor())
                    .get("/api/editions?bassin=SUD_EST&size=100&phase=" + asked)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            assertThat(found.contains(edition)).as(asked.name()).isEqualTo(asked == phase);
        }
    }

    @Test
    void whatOneMayDoFollowsFromThePhase() {
        rights(HOST, Phase.BEFORE);
        rights(HOST, Phase.APPLICATIONS, "APPLY");
        rights(visitor(), Phase.APPLICATIONS);
        rights(HOST, Phase.PROGRAMME, "READ_PROGRAMME", "WISH");
        rights(visitor(), Phase.CHOICES, "READ_PROGRAMME", "CHOOSE", "WISH");
        rights(visitor(), Phase.BOOKING, "READ_PROGRAMME", "BOOK", "WISH");
        rights(visitor(), Phase.OVER, "READ_PROGRAMME", "READ_FIGURES");
        rights(NEIGHBOUR, Phase.BEFORE);
        rights(COORDINATOR, Phase.WEEK, "EDIT", "REMOVE", "APPLY", "READ_PROGRAMME", "READ_FIGURES");
        rights(administrator(), Phase.EVALUATION, "EDIT", "REMOVE", "READ_PROGRAMME", "READ_FIGURES");
    }

    private static void rights(Persona reader, Phase phase, String... rights) {
        as(reader).get("/api/editions/" + edition(phase)).then().body("rights", containsInAnyOrder(rights));
    }

    /** A visitor whose browser kept the page of yesterday. */
    @Test
    void whereAnEditionStandsIsNeverReadAsItWasKept() {
        var path = "/api/editions/" + edition(Phase.PROGRAMME);
        var kept = as(visitor())
                .get(path)
                .then()
                .header("Cache-Control", "no-store")
                .extract()
                .header("ETag");
        as(visitor())
                .header("If-None-Match", kept)
                .get(path)
                .then()
                .statusCode(200)
                .body("phase", equalTo("PROGRAMME"));
    }

    @Test
    void phasesOutOfOrderAreToldAndNothingIsStored() {
        var event = event(Phase.BEFORE);
        var start = week(Phase.BEFORE);
        refused(event, "applicationsUntil", start.minusDays(60), "/applicationsUntil", "ends-before-it-starts");
        refused(event, "programmeFrom", start.minusDays(20), "/programmeFrom", "phase-before-the-last");
        refused(event, "bookingFrom", start.minusDays(14), "/bookingFrom", "phase-before-the-last");
        refused(event, "bookingUntil", start.minusDays(11), "/bookingUntil", "ends-before-it-starts");
        refused(event, "bookingUntil", start.plusDays(5), "/bookingUntil", "after-the-week");
        refused(event, "evaluationUntil", start.plusDays(3), "/evaluationUntil", "before-end-of-week");
        refused(event, "choicesFrom", start.minusDays(12), "/choicesUntil", "required");
        refused(event, "bassins", List.of("SUD_EST", "NOWHERE"), "/bassins/1", "unknown");
        refused(event, "bassins", List.of("NORD", "SUD_EST"), "/bassins/0", "bassin-of-event");
        refused(event, "call", Map.of(), "/call", "text-empty");
        as(COORDINATOR).get("/api/editions/" + event).then().statusCode(404);
    }

    private static void refused(String event, String field, Object told, String pointer, String code) {
        var form = new LinkedHashMap<>(form(Phase.BEFORE));
        form.put(field, told instanceof LocalDate ? told.toString() : told);
        put(COORDINATOR, event, form)
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @Test
    void editionNeedsDaysAndKeepsThem() {
        var undated =
                Events.published(COORDINATOR, Events.form(Network.team("bassin-sud-est"), "GRAND_BAIN", "Un jour"));
        put(COORDINATOR, undated, form(Phase.BEFORE)).statusCode(409).body("code", equalTo("edition-needs-days"));
        var edition = edition(Phase.BEFORE);
        var form = Events.form(Network.team("bassin-sud-est"), "GRAND_BAIN", "Le Grand Bain");
        change(COORDINATOR, "events/" + edition, form).statusCode(409).body("code", equalTo("edition-needs-days"));
        as(visitor()).get("/api/editions/" + edition).then().statusCode(200).body("phase", equalTo("BEFORE"));
    }

    @Test
    void changeNamesTheVersionThatItWasMadeFrom() {
        var edition = edition(Phase.APPLICATIONS);
        put(COORDINATOR, edition, form(Phase.PROGRAMME)).statusCode(428);
        put(NEIGHBOUR, edition, form(Phase.PROGRAMME)).statusCode(403);
        as(COORDINATOR)
                .header("If-Match", "\"7\"")
                .body(form(Phase.APPLICATIONS))
                .put("/api/editions/" + edition)
                .then()
                .statusCode(412);
        change(COORDINATOR, "editions/" + edition, form(Phase.APPLICATIONS)).statusCode(200);
        as(COORDINATOR)
                .get("/api/events/" + edition + "/history")
                .then()
                .body("items[0].act", equalTo("EDITION_UPDATED"))
                .body("items[1].act", equalTo("EDITION_CREATED"));
    }

    @Test
    void editionGoesWhileNobodyApplied() {
        var edition = edition(Phase.APPLICATIONS);
        var version = version("editions/" + edition);
        as(NEIGHBOUR)
                .header("If-Match", version)
                .delete("/api/editions/" + edition)
                .then()
                .statusCode(403);
        as(COORDINATOR).delete("/api/editions/" + edition).then().statusCode(428);
        as(COORDINATOR)
                .header("If-Match", version)
                .delete("/api/editions/" + edition)
                .then()
                .statusCode(204);
        as(COORDINATOR).get("/api/editions/" + edition).then().statusCode(404);
        as(visitor()).get("/api/events/" + edition).then().statusCode(200);
        var other = edition(Phase.APPLICATIONS);
        applied(other, "Une porte");
        as(COORDINATOR)
                .header("If-Match", version("editions/" + other))
                .delete("/api/editions/" + other)
                .then()
                .statusCode(409)
                .body("code", equalTo("edition-has-doors"));
    }
}
