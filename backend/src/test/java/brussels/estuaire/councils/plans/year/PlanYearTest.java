package brussels.estuaire.councils.plans.year;

import static brussels.estuaire.councils.plans.Plans.COORDINATOR;
import static brussels.estuaire.councils.plans.Plans.action;
import static brussels.estuaire.councils.plans.Plans.form;
import static brussels.estuaire.councils.plans.Plans.plan;
import static brussels.estuaire.councils.plans.Plans.priority;
import static brussels.estuaire.councils.plans.Plans.put;
import static brussels.estuaire.councils.plans.Plans.validate;
import static brussels.estuaire.councils.plans.Plans.version;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.registrations.Registrants.event;
import static brussels.estuaire.registrations.Registrants.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Event;
import brussels.estuaire.identity.Persona;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What came of a plan over its year: the coordinator and the funder read it mission by mission. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class PlanYearTest {
    @Test
    void coordinatorReadsWhatCameOfEachMission() {
        var plan = plan();
        var priority = priority(plan, "Se connaître");
        var done = form(priority, "Portes ouvertes");
        done.putAll(Map.of("state", "DONE", "firstMonth", 3, "lastMonth", 10));
        var action = action(plan, done);
        action(plan, form(priority, "Annuaire"));
        var event = event(null, 72);
        registered(event, "Ada", "CONFIRMED");
        registered(event, "Bo", "CONFIRMED");
        put(COORDINATOR, plan + "/actions/" + action + "/events", "\"0\"", Map.of("events", List.of(event)))
                .statusCode(200);
        year(COORDINATOR, plan)
                .body("missions.mission", hasItem("PREVENTION"))
                .root("missions.find { it.mission == 'RESEAU' }")
                .body("done", equalTo(1))
                .body("events", equalTo(1))
                .body("held", equalTo(0))
                .body("actions.title.fr", contains("Portes ouvertes", "Annuaire"))
                .body("actions[0].priority.fr", equalTo("Se connaître"))
                .body("actions[0].quarters", contains(1, 2, 3, 4))
                .body("actions[0].events[0].registered", equalTo(2))
                .body("actions[0].events[0].came", nullValue());
    }

    /** Whoever links the event of another bassin learns nothing of who registers for it. */
    @Test
    void coordinatorReadsNoNumbersOfRegistrationsForAnEventOfAnotherBassin() {
        var plan = plan();
        var action = action(plan, form(priority(plan, "Se connaître"), "Portes ouvertes"));
        var event = event(null, 72);
        registered(event, "Ada", "CONFIRMED");
        QuarkusTransaction.requiringNew()
                .run(() -> Event.update("bassin = 'NORD' where id = ?1", UUID.fromString(event)));
        put(COORDINATOR, plan + "/actions/" + action + "/events", "\"0\"", Map.of("events", List.of(event)))
                .statusCode(200);
        year(COORDINATOR, plan)
                .root("missions.find { it.mission == 'RESEAU' }.actions[0].events[0]")
                .body("id", equalTo(event))
                .body("registered", nullValue());
    }

    @Test
    void visitorReadsNoNumbersOfRegistrations() {
        var plan = plan();
        var action = action(plan, form(priority(plan, "Se connaître"), "Portes ouvertes"));
        var event = event(null, 72);
        registered(event, "Ada", "CONFIRMED");
        put(COORDINATOR, plan + "/actions/" + action + "/events", "\"0\"", Map.of("events", List.of(event)))
                .statusCode(200);
        year(visitor(), plan).statusCode(404);
        put(COORDINATOR, plan, version(plan), Map.of("listed", true)).statusCode(200);
        validate(plan);
        year(visitor(), plan)
                .statusCode(200)
                .root("missions.find { it.mission == 'RESEAU' }.actions[0].events[0]")
                .body("id", equalTo(event))
                .body("registered", nullValue());
    }

    private static ValidatableResponse year(Persona persona, String plan) {
        return as(persona).get("/api/plans/" + plan + "/by-mission").then();
    }
}
