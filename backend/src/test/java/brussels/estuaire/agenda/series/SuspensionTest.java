package brussels.estuaire.agenda.series;

import static brussels.estuaire.agenda.series.Repeating.form;
import static brussels.estuaire.agenda.series.Repeating.next;
import static brussels.estuaire.agenda.series.Repeating.occurrences;
import static brussels.estuaire.agenda.series.Repeating.published;
import static brussels.estuaire.agenda.series.Repeating.suspension;
import static brussels.estuaire.agenda.series.Repeating.version;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.platform.Clock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A series takes place no longer for a time, or is cancelled, and goes on again. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SuspensionTest {
    private static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    private static final Map<String, ?> REASON = Map.of("reason", Map.of("fr", "Travaux"));

    private static UUID team;

    @BeforeAll
    static void organisations() {
        team = Network.team("bassin-sud-est");
    }

    @Test
    void coordinatorSuspendsFromADayAndResumesLater() {
        var id = published(COORDINATOR, form(team, "Suspendue"));
        var from = next().plusMonths(2).withDayOfMonth(1);
        suspend(id, from)
                .statusCode(200)
                .body("suspension.reason.fr", equalTo("Travaux"))
                .body("rights", hasItem("RESUME"));
        assertThat(states(id).subList(0, 3)).containsExactly("PUBLISHED", "PUBLISHED", "CANCELLED");
        assertThat(states(id).getLast()).isEqualTo("CANCELLED");
        as(COORDINATOR)
                .header("If-Match", version(COORDINATOR, "/api/series/" + id))
                .queryParam("from", from.plusMonths(1).toString())
                .delete("/api/series/" + id + "/suspension")
                .then()
                .statusCode(200)
                .body("suspension", nullValue());
        assertThat(states(id).subList(0, 4)).containsExactly("PUBLISHED", "PUBLISHED", "CANCELLED", "PUBLISHED");
        as(COORDINATOR).get("/api/events/" + id + "/history").then().body("items.act", hasItem("SUSPENDED"));
    }

    @Test
    void whatWasCancelledByItselfStaysCancelledWhenTheSeriesIsResumed() {
        var id = published(COORDINATOR, form(team, "Une annulée"));
        var cancelled = occurrences(COORDINATOR, id).getFirst().get("id");
        as(COORDINATOR)
                .body(REASON)
                .post("/api/events/" + cancelled + "/cancellation")
                .then()
                .statusCode(200);
        suspend(id, LocalDate.now(Clock.BRUSSELS)).statusCode(200);
        as(COORDINATOR)
                .header("If-Match", version(COORDINATOR, "/api/series/" + id))
                .delete("/api/series/" + id + "/suspension")
                .then()
                .statusCode(200);
        assertThat(states(id)).startsWith("CANCELLED", "PUBLISHED");
    }

    @Test
    void coordinatorCancelsTheWholeSeriesAndPublishesItAgain() {
        var id = published(COORDINATOR, form(team, "Tout annulé"));
        as(COORDINATOR)
                .body(REASON)
                .post("/api/events/" + id + "/postponement")
                .then()
                .statusCode(409);
        as(COORDINATOR)
                .body(REASON)
                .post("/api/events/" + id + "/cancellation")
                .then()
                .statusCode(200);
        assertThat(states(id)).containsOnly("CANCELLED");
        as(COORDINATOR).post("/api/events/" + id + "/publication").then().statusCode(200);
        assertThat(states(id)).containsOnly("PUBLISHED");
    }

    @Test
    void whatIsCancelledIsNotResumedButPublishedAgain() {
        var id = published(COORDINATOR, form(team, "Annulée pour de bon"));
        as(COORDINATOR)
                .body(REASON)
                .post("/api/events/" + id + "/cancellation")
                .then()
                .statusCode(200);
        as(COORDINATOR).get("/api/series/" + id).then().body("rights", contains("EDIT"));
        as(COORDINATOR)
                .header("If-Match", version(COORDINATOR, "/api/series/" + id))
                .delete("/api/series/" + id + "/suspension")
                .then()
                .statusCode(409)
                .body("code", equalTo("event-state"));
        assertThat(states(id)).containsOnly("CANCELLED");
    }

    @Test
    void nothingIsSuspendedInThePastNorBeforeItIsAnnounced() {
        var id = published(COORDINATOR, form(team, "Hier"));
        suspend(id, LocalDate.now(Clock.BRUSSELS).minusDays(1))
                .statusCode(422)
                .body("violations.code", contains("in-the-past"));
        suspend(id, LocalDate.of(9_999, 1, 1)).statusCode(422).body("violations.code", contains("too-far-away"));
        assertThat(states(id)).containsOnly("PUBLISHED");
        as(COORDINATOR)
                .header("If-Match", version(COORDINATOR, "/api/series/" + id))
                .delete("/api/series/" + id + "/suspension")
                .then()
                .statusCode(409)
                .body("code", equalTo("series-not-suspended"));
    }

    private static ValidatableResponse suspend(String id, LocalDate from) {
        return as(COORDINATOR)
                .header("If-Match", version(COORDINATOR, "/api/series/" + id))
                .body(suspension(from))
                .put("/api/series/" + id + "/suspension")
                .then();
    }

    private static List<String> states(String series) {
        return occurrences(COORDINATOR, series).stream()
                .map(it -> (String) it.get("state"))
                .toList();
    }
}
