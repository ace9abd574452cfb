package brussels.estuaire.councils.plans;

import static brussels.estuaire.councils.plans.Plans.COORDINATOR;
import static brussels.estuaire.councils.plans.Plans.NEIGHBOUR;
import static brussels.estuaire.councils.plans.Plans.action;
import static brussels.estuaire.councils.plans.Plans.create;
import static brussels.estuaire.councils.plans.Plans.form;
import static brussels.estuaire.councils.plans.Plans.freeYear;
import static brussels.estuaire.councils.plans.Plans.get;
import static brussels.estuaire.councils.plans.Plans.plan;
import static brussels.estuaire.councils.plans.Plans.priority;
import static brussels.estuaire.councils.plans.Plans.put;
import static brussels.estuaire.councils.plans.Plans.remove;
import static brussels.estuaire.councils.plans.Plans.validate;
import static brussels.estuaire.councils.plans.Plans.version;
import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a bassin means to do in a year: drafted by who runs it, validated by its council, and for everybody where it is listed. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class PlanTest {
    @Test
    void coordinatorBeginsThePlanOfTheirBassinOnly() {
        var form = Map.of("bassin", "SUD_EST", "year", freeYear());
        create(visitor(), form).statusCode(401);
        create(professional(), form).statusCode(403);
        create(NEIGHBOUR, form).statusCode(403);
        create(COORDINATOR, Map.of("bassin", "NOWHERE", "year", 2030)).statusCode(403);
        create(administrator(), Map.of("bassin", "NOWHERE", "year", 2030)).statusCode(422);
        create(COORDINATOR, Map.of("bassin", "SUD_EST", "year", 1830)).statusCode(422);
        create(COORDINATOR, form)
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("rights", containsInAnyOrder("EDIT", "VALIDATE", "REMOVE", "READ_HISTORY"));
        create(COORDINATOR, form).statusCode(409).body("code", equalTo("plan-there-already"));
    }

    @Test
    void draftIsNotThereForStrangers() {
        var year = freeYear();
        var plan = plan(year);
        for (var stranger : List.of(visitor(), professional(), NEIGHBOUR, Persona.editor("la-braise"))) {
            get(stranger, plan).statusCode(404);
            as(stranger).get("/api/plans/" + plan + "/by-mission").then().statusCode(404);
            as(stranger).get("/api/plans?year=" + year).then().body("items", empty());
        }
        put(NEIGHBOUR, plan, "\"0\"", Map.of("listed", true)).statusCode(404);
        as(COORDINATOR).get("/api/plans?bassin=SUD_EST&year=" + year).then().body("items.id", contains(plan));
        as(visitor()).get("/api/plans?bassin=NOWHERE").then().statusCode(400);
        get(COORDINATOR, UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void validatedPlanIsForEverybodyOnceItIsListed() {
        var year = freeYear();
        var plan = plan(year);
        action(plan, form(priority(plan, "Se connaître"), "Portes ouvertes"));
        put(COORDINATOR, plan, version(plan), Map.of("introduction", Map.of("fr", "Pourquoi"), "listed", true))
                .statusCode(200);
        get(visitor(), plan).statusCode(404);
        validate(plan);
        get(visitor(), plan)
                .statusCode(200)
                .body("state", equalTo("VALIDATED"))
                .body("rights", empty())
                .body("introduction.fr", equalTo("Pourquoi"))
                .body("priorities[0].actions[0].title.fr", equalTo("Portes ouvertes"));
        put(NEIGHBOUR, plan, version(plan), Map.of("listed", false)).statusCode(403);
        put(COORDINATOR, plan, version(plan), Map.of("listed", false)).statusCode(200);
        get(visitor(), plan).statusCode(404);
    }

    @Test
    void organisationThatWasTypedIsForThoseWhoWorkWithThePlan() {
        var plan = plan();
        var typed = form(priority(plan, "Se connaître"), "Portes ouvertes");
        typed.put("owner", "Cabinet de Madame X");
        action(plan, typed);
        put(COORDINATOR, plan, version(plan), Map.of("listed", true)).statusCode(200);
        validate(plan);
        get(visitor(), plan).body("priorities[0].actions[0].owner", nullValue());
        get(COORDINATOR, plan).body("priorities[0].actions[0].owner", equalTo("Cabinet de Madame X"));
    }

    @Test
    void anotherIntroductionIsAChangeAndBeingListedIsNone() {
        var plan = plan();
        action(plan, form(priority(plan, "Se connaître"), "Portes ouvertes"));
        validate(plan);
        put(COORDINATOR, plan, version(plan), Map.of("listed", true)).statusCode(200);
        get(COORDINATOR, plan).body("changedAt", nullValue());
        put(COORDINATOR, plan, version(plan), Map.of("introduction", Map.of("fr", "Autrement"), "listed", true))
                .statusCode(200);
        get(COORDINATOR, plan).body("changedAt", notNullValue());
    }

    @Test
    void changingAValidatedPlanTellsSinceWhen() {
        var plan = plan();
        var priority = priority(plan, "Se connaître");
        var action = action(plan, form(priority, "Portes ouvertes"));
        validate(plan);
        get(COORDINATOR, plan).body("changedAt", nullValue()).body("rights", not(hasItem("REMOVE")));
        var changed = form(priority, "Portes ouvertes, deux fois");
        put(COORDINATOR, plan + "/actions/" + action, "\"0\"", changed).statusCode(200);
        get(COORDINATOR, plan).body("changedAt", notNullValue()).body("state", equalTo("VALIDATED"));
        as(COORDINATOR)
                .get("/api/plans/" + plan + "/history")
                .then()
                .body(
                        "items.act",
                        contains(
                                "PLAN_ACTION_CHANGED",
                                "PLAN_VALIDATED",
                                "PLAN_ACTION_ADDED",
                                "PLAN_PRIORITY_ADDED",
                                "CREATED"))
                .body("items[0].changes.field", containsInAnyOrder("title", "action"));
        validate(plan);
        get(COORDINATOR, plan).body("changedAt", nullValue());
    }

    @Test
    void planIsValidatedAsItWasReadAndOnceSomethingStandsInIt() {
        var plan = plan();
        recorded(plan, version(plan), 0, null).statusCode(409).body("code", equalTo("plan-empty"));
        action(plan, form(priority(plan, "Se connaître"), "Portes ouvertes"));
        recorded(plan, "\"0\"", 0, null).statusCode(412);
        var today = Map.of("day", Circles.today().toString());
        as(COORDINATOR)
                .body(today)
                .put("/api/plans/" + plan + "/validation")
                .then()
                .statusCode(428);
        recorded(plan, version(plan), 1, null).statusCode(422).body("violations.code", contains("in-the-future"));
    }

    @Test
    void planIsValidatedAtAMeetingThatIsThere() {
        var plan = plan();
        action(plan, form(priority(plan, "Se connaître"), "Portes ouvertes"));
        var nowhere = UUID.randomUUID().toString();
        recorded(plan, version(plan), 0, nowhere).statusCode(422).body("violations.code", contains("unknown"));
        var team = Network.team("bassin-sud-est");
        var meeting = Events.published(COORDINATOR, Events.form(team, "CT_PREVENTION", "Réunion du conseil"));
        recorded(plan, version(plan), 0, meeting).statusCode(200).body("validatedAt.id", equalTo(meeting));
    }

    @Test
    void planThatNobodyValidatedIsRemoved() {
        var plan = plan();
        remove(NEIGHBOUR, plan, "\"0\"").statusCode(404);
        remove(COORDINATOR, plan, "\"3\"").statusCode(412);
        remove(COORDINATOR, plan, "\"0\"").statusCode(204);
        get(COORDINATOR, plan).statusCode(404);
        var validated = plan();
        action(validated, form(priority(validated, "Se connaître"), "Portes ouvertes"));
        validate(validated);
        remove(COORDINATOR, validated, version(validated)).statusCode(409).body("code", equalTo("plan-validated"));
    }

    @Test
    void nextPlanTakesOverWhatIsNotFinished() {
        var year = freeYear();
        var plan = plan(year);
        takeOver(year - 1).statusCode(422).body("violations.code", contains("no-plan-before"));
        tell(plan, priority(plan, "Finie"), "Faite", Map.of("state", "DONE"));
        var priority = priority(plan, "Se connaître");
        tell(plan, priority, "En cours", Map.of("state", "RUNNING", "firstMonth", 3));
        tell(plan, priority, "Reportée", Map.of("state", "POSTPONED", "outcome", Map.of("fr", "Faute de temps")));
        takeOver(year + 1)
                .statusCode(201)
                .body("priorities.title.fr", contains("Se connaître"))
                .root("priorities[0].actions")
                .body("title.fr", contains("En cours", "Reportée"))
                .body("state", contains("RUNNING", "PLANNED"))
                .body("continued", contains(true, true))
                .body("firstMonth", contains(nullValue(), nullValue()))
                .body("outcome", contains(nullValue(), nullValue()));
    }

    private static ValidatableResponse takeOver(int year) {
        return create(COORDINATOR, Map.of("bassin", "SUD_EST", "year", year, "continued", true));
    }

    private static void tell(String plan, String priority, String title, Map<String, ?> told) {
        var form = form(priority, title);
        form.putAll(told);
        action(plan, form);
    }

    /** That a plan was validated, on a day counted from today. */
    private static ValidatableResponse recorded(String plan, String version, int day, @Nullable String meeting) {
        var form = new HashMap<String, Object>();
        form.put("day", Circles.today().plusDays(day).toString());
        form.put("eventId", meeting);
        return put(COORDINATOR, plan + "/validation", version, form);
    }
}
