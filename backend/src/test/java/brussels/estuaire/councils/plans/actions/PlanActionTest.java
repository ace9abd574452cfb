package brussels.estuaire.councils.plans.actions;

import static brussels.estuaire.councils.plans.Plans.COORDINATOR;
import static brussels.estuaire.councils.plans.Plans.NEIGHBOUR;
import static brussels.estuaire.councils.plans.Plans.action;
import static brussels.estuaire.councils.plans.Plans.add;
import static brussels.estuaire.councils.plans.Plans.form;
import static brussels.estuaire.councils.plans.Plans.get;
import static brussels.estuaire.councils.plans.Plans.plan;
import static brussels.estuaire.councils.plans.Plans.priority;
import static brussels.estuaire.councils.plans.Plans.put;
import static brussels.estuaire.councils.plans.Plans.remove;
import static brussels.estuaire.councils.plans.Plans.validate;
import static brussels.estuaire.councils.plans.Plans.version;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands in a plan: written by who runs the bassin, in the order that they give it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class PlanActionTest {
    @Test
    void coordinatorTellsAnActionWholly() {
        var plan = plan();
        var told = form(priority(plan, "Se connaître"), "Portes ouvertes");
        told.putAll(
                Map.of("theme", "PREVENTION", "ownerId", Network.cpasEtterbeek(), "firstMonth", 10, "lastMonth", 11));
        told.put("owner", "Ce nom est en trop");
        add(plan, told)
                .statusCode(201)
                .body("state", equalTo("PLANNED"))
                .body("ownerName.fr", equalTo("CPAS d’Etterbeek"))
                .body("owner", equalTo(null))
                .body("events", empty());
    }

    @Test
    void coordinatorIsToldWhatNoActionCanBe() {
        var plan = plan();
        var priority = priority(plan, "Se connaître");
        invalid(plan, priority, Map.of("mission", "NOWHERE"), "/mission");
        invalid(plan, priority, Map.of("theme", "NOWHERE"), "/theme");
        invalid(plan, priority, Map.of("ownerId", UUID.randomUUID()), "/ownerId");
        invalid(plan, priority, Map.of("firstMonth", 6, "lastMonth", 5), "/lastMonth");
        invalid(plan, priority, Map.of("firstMonth", 13), "/firstMonth");
        invalid(plan, priority, Map.of("state", "DROPPED"), "/outcome");
        invalid(plan, priority, Map.of("title", Map.of()), "/title");
        invalid(plan, priority, Map.of("priorityId", priority(plan(), "D’un autre plan")), "/priorityId");
    }

    @Test
    void strangerWritesNothingInAPlan() {
        var plan = plan();
        var priority = priority(plan, "Se connaître");
        var action = action(plan, form(priority, "Portes ouvertes"));
        as(NEIGHBOUR)
                .body(form(priority, "X"))
                .post("/api/plans/" + plan + "/actions")
                .then()
                .statusCode(404);
        as(visitor())
                .body(form(priority, "X"))
                .post("/api/plans/" + plan + "/actions")
                .then()
                .statusCode(401);
        put(NEIGHBOUR, plan + "/actions/" + action, "\"0\"", form(priority, "X"))
                .statusCode(404);
        remove(NEIGHBOUR, plan + "/actions/" + action, "\"0\"").statusCode(404);
        put(COORDINATOR, plan() + "/actions/" + action, "\"0\"", form(priority, "X"))
                .statusCode(404);
    }

    @Test
    void priorityWithActionsIsNotRemoved() {
        var plan = plan();
        var priority = priority(plan, "Se connaître");
        var action = action(plan, form(priority, "Portes ouvertes"));
        var path = plan + "/priorities/" + priority;
        put(COORDINATOR, path, "\"0\"", Map.of("title", Map.of("fr", "Se connaître mieux")))
                .statusCode(200);
        remove(COORDINATOR, path, "\"1\"").statusCode(409).body("code", equalTo("priority-has-actions"));
        remove(COORDINATOR, plan + "/actions/" + action, "\"0\"").statusCode(204);
        remove(COORDINATOR, path, "\"1\"").statusCode(204);
        get(COORDINATOR, plan).body("priorities", empty());
    }

    @Test
    void coordinatorPutsThePlanInAnotherOrder() {
        var plan = plan();
        var one = priority(plan, "Un");
        var two = priority(plan, "Deux");
        var first = action(plan, form(one, "Première"));
        var second = action(plan, form(one, "Deuxième"));
        var turned = order(part(two, second), part(one, first));
        put(COORDINATOR, plan + "/order", "\"0\"", turned).statusCode(412);
        put(COORDINATOR, plan + "/order", version(plan), turned).statusCode(204);
        get(COORDINATOR, plan)
                .body("priorities.id", contains(two, one))
                .body("priorities[0].actions.id", contains(second))
                .body("priorities[1].actions.id", contains(first));
        for (var partial : List.of(order(part(one, first, second)), order(part(one, first), part(two, first)))) {
            put(COORDINATOR, plan + "/order", version(plan), partial)
                    .statusCode(422)
                    .body("violations.code", contains("not-the-whole-plan"));
        }
    }

    @Test
    void eventsThatCarriedAnActionOutAreReadByWhoMaySeeThem() {
        var plan = plan();
        var action = action(plan, form(priority(plan, "Se connaître"), "Portes ouvertes"));
        var team = Network.team("bassin-sud-est");
        var open = Events.published(COORDINATOR, Events.form(team, "CT_PREVENTION", "Pour tout le monde"));
        var closed = Events.published(COORDINATOR, Events.meeting(team, "Entre nous"));
        String draft = Events.draft(COORDINATOR, Events.form(team, "CT_PREVENTION", "Brouillon"))
                .extract()
                .path("id");
        var path = plan + "/actions/" + action + "/events";
        put(COORDINATOR, path, "\"0\"", events(draft)).statusCode(422);
        put(COORDINATOR, path, "\"7\"", events(open)).statusCode(412);
        put(COORDINATOR, path, "\"0\"", events(open, closed))
                .statusCode(200)
                .body("events.id", containsInAnyOrder(open, closed));
        put(COORDINATOR, plan, version(plan), Map.of("listed", true)).statusCode(200);
        validate(plan);
        get(visitor(), plan).body("priorities[0].actions[0].events.id", contains(open));
        put(COORDINATOR, path, "\"1\"", events(closed)).statusCode(200).body("events.id", contains(closed));
    }

    private static Map<String, ?> events(String... ids) {
        return Map.of("events", List.of(ids));
    }

    private static Map<String, ?> part(String priority, String... actions) {
        return Map.of("id", priority, "actions", List.of(actions));
    }

    @SafeVarargs
    private static Map<String, ?> order(Map<String, ?>... parts) {
        return Map.of("priorities", List.of(parts));
    }

    private static void invalid(String plan, String priority, Map<String, ?> told, String pointer) {
        var form = form(priority, "Portes ouvertes");
        form.putAll(told);
        add(plan, form).statusCode(422).body("violations.pointer", contains(pointer));
    }
}
