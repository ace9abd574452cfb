package brussels.estuaire.reflection.assignments;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.NEIGHBOUR;
import static brussels.estuaire.reflection.Consulting.byLink;
import static brussels.estuaire.reflection.Consulting.opened;
import static brussels.estuaire.reflection.Consulting.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.jobs.RunJobs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Coordinator: has people placed in groups, reads why, and changes it by hand. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class AssignmentTest {
    @Inject
    RunJobs jobs;

    @Test
    void everybodyHasOneGroupAndAReason() {
        var team = new Assigning(2, 1, 3);
        var only = team.person("Amina", 0);
        team.person("Bert", 0, 1);
        team.person("Chloé", 0, 1);
        team.person("Dirk", 1);
        var run = team.run();
        team.get(run)
                .body("state", equalTo("DONE"))
                .body("proven", is(true))
                .body("goals.goal", contains("PLACED", "MOVED", "IF_NEEDED", "EVEN", "MIXED", "WISHES"))
                .body("goals.value", contains(4, 0, 0, 8, 0, 0))
                .body("proposed.size", contains(2, 2))
                .body("clash", empty())
                .body("broken", empty())
                .body("people.find { it.participantId == '" + only + "' }.why", equalTo("ONLY_DATE"))
                .body("people.find { it.name == 'Bert' }.others.worse", contains("EVEN"))
                .body("rights", hasSize(2));
        as(COORDINATOR).get(team.all()).then().body("items.id", contains(run)).body("items.placed", contains(4));
    }

    @Test
    void whatClashesIsToldWithWhatWouldHelp() {
        var team = new Assigning(2, 1, 2);
        for (var name : new String[] {"Amina", "Bert", "Chloé"}) {
            team.person(name, 0);
        }
        team.get(team.run())
                .body("goals[0].value", equalTo(2))
                .body("clash", hasSize(4))
                .body("clash.condition.rule", contains("LARGEST", "FREE", "FREE", "FREE"))
                .body("clash[0].condition.proposedId", equalTo(team.proposed.getFirst()))
                .body("clash.placed", everyItem(equalTo(3)))
                .body("people.why", hasItem("UNPLACED"));
    }

    @Test
    void nobodyElseSeesIt() {
        var team = new Assigning(1, 1, 2);
        var amina = team.person("Amina", 0);
        var run = team.run();
        as(visitor()).get(team.all()).then().statusCode(401);
        for (var stranger : new Persona[] {NEIGHBOUR, professional()}) {
            as(stranger).get(team.all()).then().statusCode(404);
            as(stranger).get(team.one(run)).then().statusCode(404);
            team.start(stranger).statusCode(404);
            team.move(stranger, run, "moves", amina, null).statusCode(404);
            team.fix(stranger, run).statusCode(404);
        }
        var other = new Assigning(1, 1, 2);
        as(COORDINATOR).get(other.one(run)).then().statusCode(404);
        as(COORDINATOR)
                .get(team.one(run) + "/comparison?with=" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void oneIsSoughtAtATimeAndOnlyWhereThereIsSomethingToAssign() {
        var nothing = opened();
        as(COORDINATOR)
                .post(path(nothing) + "/assignments")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-proposed"));
        var team = new Assigning(1, 1, 2);
        team.start(COORDINATOR).statusCode(409).body("code", equalTo("nobody-to-assign"));
        team.person("Amina", 0);
        String job = team.start(COORDINATOR).statusCode(201).extract().path("jobId");
        team.start(COORDINATOR).statusCode(409).body("code", equalTo("assignment-running"));
        as(COORDINATOR).post("/api/jobs/" + job + "/cancellation").then().statusCode(200);
        as(COORDINATOR).get(team.all()).then().body("items.state", contains("STOPPED"));
        var run = team.run();
        as(COORDINATOR).get(team.all()).then().body("items.state", contains("DONE", "STOPPED"));
        team.get(run).body("goals[0].value", equalTo(1));
    }

    @Test
    void whoIsMovedByHandCostsWhatIsSaidBefore() {
        var team = new Assigning(2, 2, 3);
        team.person("Amina", 0);
        team.person("Bert", 0, 1);
        team.person("Chloé", 0, 1);
        var dirk = team.person("Dirk", 1);
        var run = team.run();
        team.move(COORDINATOR, run, "moves/trial", dirk, 0)
                .statusCode(200)
                .body("goals.find { it.goal == 'EVEN' }.before", equalTo(8))
                .body("goals.find { it.goal == 'EVEN' }.after", equalTo(10))
                .body("broken.rule", contains("FREE", "SMALLEST"));
        team.move(COORDINATOR, run, "moves", dirk, 0).statusCode(409).body("code", equalTo("assignment-breaks-rules"));
    }

    @Test
    void whatIsMovedByHandIsAnotherAssignment() {
        var team = new Assigning(2, 1, 3);
        team.person("Amina", 0);
        var dirk = team.person("Dirk", 1);
        var run = team.run();
        String other = team.move(COORDINATOR, run, "moves!", dirk, 0)
                .statusCode(201)
                .extract()
                .path("id");
        team.get(other)
                .body("fromId", equalTo(run))
                .body("proven", is(false))
                .body("people.find { it.name == 'Dirk' }.why", equalTo("BY_HAND"));
        as(COORDINATOR)
                .get(team.one(run) + "/comparison?with=" + other)
                .then()
                .statusCode(200)
                .body("sameDemand", is(true))
                .body("moved.name", contains("Dirk"))
                .body("moved[0].after", equalTo(team.proposed.getFirst()));
    }

    @Test
    void whatIsUnknownIsNotMoved() {
        var team = new Assigning(1, 1, 2);
        team.person("Amina", 0);
        var run = team.run();
        team.move(COORDINATOR, run, "moves", UUID.randomUUID().toString(), 0)
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown"));
        as(COORDINATOR)
                .body("{\"moves\": []}")
                .post(team.one(run) + "/moves")
                .then()
                .statusCode(422);
        assertThat(team.placed(run)).hasSize(1).containsValue(team.proposed.getFirst());
        team.get(run).body("author", notNullValue());
    }

    @Test
    void whoIsErasedIsNamedNoMore() {
        var team = new Assigning(1, 1, 2);
        var amina = team.person("Amina", 0);
        team.person("Bert", 0);
        var run = team.run();
        byLink(amina).post("/api/my-consultation/erasure").then().statusCode(204);
        team.get(run).body("people.name", containsInAnyOrder(null, "Bert")).body("proposed.size", contains(2));
    }
}
