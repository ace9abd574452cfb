package brussels.estuaire.reflection.assignments;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.byLink;
import static brussels.estuaire.reflection.Consulting.path;
import static brussels.estuaire.reflection.Consulting.superuser;
import static brussels.estuaire.reflection.Grouped.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coordinator: finds the assignments of a consultation in a list, however many were tried. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class KeptAssignmentsTest {
    private static final String ALL = "group_assignment where consultation_id = ?";

    private Assigning team;
    private String amina;
    private String run;

    @BeforeEach
    void somebodyIsPlaced() {
        team = new Assigning(1, 1, 3);
        amina = team.person("Amina", 0);
        run = team.run();
    }

    @Test
    void theListTellsWhatEachAssignmentCameTo() {
        team.person("Bert");
        var later = team.run();
        String byHand = team.move(COORDINATOR, later, "moves", amina, null)
                .statusCode(201)
                .extract()
                .path("id");
        as(COORDINATOR)
                .get(team.all())
                .then()
                .body("items.id", contains(byHand, later, run))
                .body("items.fromId", contains(later, null, null))
                .body("items.people", contains(2, 2, 1))
                .body("items.placed", contains(0, 1, 1))
                .body("items.proven", contains(false, true, true));
    }

    @Test
    void ofMoreThanFiftyTheOldestThatAreNotFixedGo() {
        var tried = """
                insert into group_assignment (consultation_id, state, made_at, demand, digest, found, people, placed, proven, fixed_at)
                select consultation_id, 'DONE', made_at - number * interval '1 minute', demand, digest, found, people, placed, proven,
                       case when number = 60 then made_at end
                  from group_assignment, generate_series(1, 60) number where id = ?""";
        superuser(tried, run);
        var last = team.run();
        var consultation = UUID.fromString(team.consultation);
        assertThat(count(ALL, consultation)).isEqualTo(50);
        assertThat(count(ALL + " and fixed_at is not null", consultation)).isEqualTo(1);
        as(COORDINATOR).get(team.all()).then().body("total", equalTo(50)).body("items.id", hasItems(last, run));
    }

    @Test
    void whoIsErasedIsForgottenWhereTheyAreAndNothingElseIsWritten() {
        var bert = team.person("Bert", 0);
        superuser("update participant set organisation = 'La Braise' where id = ?", bert);
        var later = team.run();
        int before = team.get(run).extract().path("version");
        int with = team.get(later).extract().path("version");
        byLink(bert).post("/api/my-consultation/erasure").then().statusCode(204);
        team.get(run).body("version", equalTo(before));
        team.get(later).body("version", equalTo(with + 1));
    }

    @Test
    void theGroupsAndTheConsultationsAreListedWithHowManyTheyHave() {
        team.person("Bert", 0);
        team.fix(COORDINATOR, team.run()).statusCode(204);
        as(COORDINATOR)
                .get(path(team.consultation) + "/groups")
                .then()
                .statusCode(200)
                .body("items.people", contains(2));
        var item = "items.find { it.id == '" + team.consultation + "' }.counts.";
        as(COORDINATOR)
                .get("/api/consultations")
                .then()
                .body(item + "interested", equalTo(2))
                .body(item + "answered", equalTo(2))
                .body(item + "groups", equalTo(1));
    }
}
