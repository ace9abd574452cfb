package brussels.estuaire.evaluations.comparisons;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluations.superuser;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.evaluations.Counted;
import brussels.estuaire.opendoors.visits.Visiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who came is counted once, and never more exactly than it is known. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class AttendanceTrendTest {
    @Test
    void eventIsAttendedOnceHoweverManyEvaluationsAreAboutIt() {
        var anchor = Counted.event();
        var occurrence = Counted.event();
        superuser("insert into series (id, dates, registration) values (?, '{2026-12-01}', 'OCCURRENCE')", id(anchor));
        superuser("update event set series_id = id where id = ?", id(anchor));
        superuser(
                "update event set recurrence_id = '2026-12-01', series_id = '" + anchor + "' where id = ?",
                id(occurrence));
        walkIns(occurrence, 3);
        var series = about("SERIES", anchor);
        trends(List.of(series, about("EVENT", occurrence), about("EVENT", occurrence)))
                .body("items[0].evaluations", equalTo(3))
                .body("items[0].attended", equalTo(3))
                .body("items[0].attendedEvents", equalTo(1));
        trends(List.of(series)).body("items[0].attended", equalTo(3));
    }

    @Test
    void editionIsAttendedAsItsSlotsAre() {
        var edition = Visiting.edition();
        var door = Visiting.door(edition, "Portes ouvertes", 1);
        walkIns(UUID.fromString(Visiting.slot(door, 1, "09:00", 10)), 2);
        walkIns(UUID.fromString(Visiting.slot(door, 2, "09:00", 10)), 4);
        told(UUID.fromString(edition), 900, "ABOUT");
        trends(List.of(about("EDITION", UUID.fromString(edition))))
                .body("items[0].attended", equalTo(6))
                .body("items[0].attendedEvents", equalTo(2))
                .body("items[0].told", nullValue());
    }

    @Test
    void whatTeamsTellStaysAsNearAsTheyToldIt() {
        var large = Counted.event();
        var small = Counted.event();
        told(large, 150, "MORE_THAN");
        told(small, 20, "EXACT");
        trends(List.of(about("EVENT", large), about("EVENT", small), about("EVENT", small)))
                .body("items[0].attended", nullValue())
                .body("items[0].told.value", equalTo(170))
                .body("items[0].told.qualifier", equalTo("MORE_THAN"))
                .body("items[0].toldEvents", equalTo(2));
    }

    @Test
    void fiveYearsAreToldUnlessMoreAreAskedFor() {
        var first = LocalDate.now().withDayOfYear(1).minusYears(4);
        as(COORDINATOR).get("/api/evaluation-trends").then().body("since", equalTo(first.toString()));
        as(COORDINATOR)
                .get("/api/evaluation-trends?from=2001-01-01")
                .then()
                .statusCode(200)
                .body("since", equalTo("2001-01-01"));
        as(COORDINATOR).get("/api/evaluation-trends?to=2019-06-30").then().body("since", equalTo("2015-01-01"));
    }

    private static UUID about(String subject, UUID event) {
        var evaluation = Counted.satisfied(event, 3);
        Counted.run("update evaluation set subject = ? where id = ?", subject, evaluation);
        return evaluation;
    }

    private static void told(UUID event, int people, String qualifier) {
        superuser(
                "update event set attendance = '{\"participants\": {\"value\": %d, \"qualifier\": \"%s\"}}' where id = ?"
                        .formatted(people, qualifier),
                id(event));
    }

    private static void walkIns(UUID event, int many) {
        superuser(
                "insert into walk_in (event_id, id, name, created_at)"
                        + " select ?, gen_random_uuid(), 'Zoé', now() from generate_series(1, " + many + ")",
                id(event));
    }

    private static String id(UUID it) {
        return it.toString();
    }

    private static ValidatableResponse trends(List<UUID> evaluations) {
        return as(COORDINATOR)
                .get("/api/evaluation-trends?"
                        + evaluations.stream().map(id -> "evaluation=" + id).collect(Collectors.joining("&")))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }
}
