package brussels.estuaire.opendoors.allocation;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.opendoors.Openings.COORDINATOR;
import static brussels.estuaire.opendoors.Openings.HOST;
import static brussels.estuaire.opendoors.Openings.NEIGHBOUR;
import static brussels.estuaire.opendoors.Openings.door;
import static brussels.estuaire.opendoors.Openings.slot;
import static brussels.estuaire.opendoors.choices.Choosing.choose;
import static brussels.estuaire.opendoors.choices.Choosing.close;
import static brussels.estuaire.opendoors.choices.Choosing.day;
import static brussels.estuaire.opendoors.visits.Visiting.address;
import static brussels.estuaire.opendoors.visits.Visiting.ask;
import static brussels.estuaire.opendoors.visits.Visiting.byLink;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.jobs.RunJobs;
import brussels.estuaire.opendoors.Openings;
import brussels.estuaire.opendoors.choices.Choosing;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coordinator: shares the places of an edition out once, after people chose; everybody has their answer and its reasons. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class AllocationTest {
    private static final int GATE = 1640;

    private static final String BOTH_HAVE_LOOKED = """
            create function at_the_gate() returns trigger language plpgsql as
              $$ begin perform pg_advisory_xact_lock_shared(%d); return new; end $$;
            create trigger a_gate before insert on allocation for each row execute function at_the_gate()""".formatted(GATE);

    @Inject
    RunJobs jobs;

    private final String amina = address();
    private final String bert = address();
    private String edition;
    private String wanted;
    private String during;
    private String later;

    /** Both want the one place at nine; Bert would also come at ten, in the middle of it, or at two. */
    @BeforeEach
    void twoPeopleWantOnePlace() {
        edition = Choosing.edition();
        wanted = slot(door(edition, "La Maison"), day(0), "09:00", 1);
        during = slot(door(edition, "Le Relais"), day(0), "10:00", 1);
        later = slot(door(edition, "La Ruche"), day(0), "14:00", 1);
        choose(edition, amina, wanted);
        choose(edition, bert, wanted, during, later);
    }

    @Test
    void onlyTheTeamSharesOutAndOnlyBetweenChoicesAndBooking() {
        as(visitor()).get(path("")).then().statusCode(401);
        for (var stranger : new Persona[] {professional(), HOST, NEIGHBOUR}) {
            as(stranger).get(path("")).then().statusCode(403);
            start(stranger, "").statusCode(403);
            start(stranger, "/trial").statusCode(403);
            as(stranger).get(path("/people")).then().statusCode(403);
        }
        start(COORDINATOR, "").statusCode(409).body("code", equalTo("allocation-not-now"));
        as(COORDINATOR)
                .get(path(""))
                .then()
                .statusCode(200)
                .body("state", equalTo("AHEAD"))
                .body("people", equalTo(2))
                .body("choices", equalTo(4))
                .body("slots", equalTo(3))
                .body("places", equalTo(3))
                .body("rights", empty());
        var first = Openings.edition(Phase.BOOKING);
        as(COORDINATOR).get("/api/editions/" + first + "/allocation").then().statusCode(404);
    }

    @Test
    void editionThatNobodyChoseInIsNotSharedOut() {
        edition = Choosing.edition();
        close(edition);
        start(COORDINATOR, "").statusCode(409).body("code", equalTo("nobody-chose"));
    }

    @Test
    void trialTellsNumbersAndGivesNothing() {
        close(edition);
        String job = start(COORDINATOR, "/trial").statusCode(200).extract().path("jobId");
        jobs.run();
        as(COORDINATOR)
                .get("/api/jobs/" + job)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("result.people", equalTo(2))
                .body("result.served", equalTo(2))
                .body("result.visits", equalTo(3))
                .body("result.rank1", equalTo(1));
        assertThat(registrations()).isEqualTo("0");
        as(COORDINATOR).get(path("")).then().body("state", equalTo("READY")).body("numbers", nullValue());
    }

    @Test
    void everybodyHasTheirVisitsAndTheReasonsForTheRest() {
        share();
        byLink(amina).get("/api/my-programme/choices").then().body("choices.outcome", contains("GIVEN"));
        byLink(bert)
                .get("/api/my-programme/choices")
                .then()
                .body("choices.outcome", contains("FULL", "GIVEN", "GIVEN"))
                .body("rights", empty());
        byLink(bert)
                .get("/api/my-programme")
                .then()
                .statusCode(200)
                .body("visits.slotId", containsInAnyOrder(during, later))
                .body("visits.state", contains("CONFIRMED", "CONFIRMED"));
        var told = CaughtMail.text(sentTo(bert).getFirst());
        assertThat(told).contains("Le Relais", "La Ruche", "Toutes les places sont allées", "/fr/my-programme#");
        assertThat(sentTo(bert)).hasSize(2);
        assertThat(sentTo(amina)).hasSize(2);
    }

    @Test
    void teamSeesWhatWasGivenBySlotAndByPersonAndNobodyIsNamed() {
        share();
        as(COORDINATOR)
                .get(path(""))
                .then()
                .body("state", equalTo("DONE"))
                .body("numbers.served", equalTo(2))
                .body("numbers.byRank", contains(1, 1, 1))
                .body("digest.length()", equalTo(64))
                .body("rights", empty());
        as(COORDINATOR)
                .get(path("/slots"))
                .then()
                .statusCode(200)
                .body("items.slotId", contains(wanted, during, later))
                .body("items.chosen", contains(2, 1, 1))
                .body("items.chosenFirst", contains(2, 0, 0))
                .body("items.given", contains(1, 1, 1));
        var people = as(COORDINATOR).get(path("/people")).then().statusCode(200).body("total", equalTo(2));
        assertThat(people.extract().asString()).doesNotContain(amina, bert, "Amina");
        start(COORDINATOR, "").statusCode(409).body("code", equalTo("allocation-done"));
        start(COORDINATOR, "/trial").statusCode(409);
    }

    @Test
    void whatFailsInTheMiddleLeavesNothing() {
        close(edition);
        String job = start(COORDINATOR, "").statusCode(200).extract().path("jobId");
        try (var broken = new Sabotage(
                "create function refuse_all() returns trigger language plpgsql as $$ begin raise 'no'; end $$;"
                        + " create trigger refused before insert on registration for each row"
                        + " when (new.event_id = '" + later + "') execute function refuse_all()",
                "drop function refuse_all cascade")) {
            jobs.run();
        }
        as(COORDINATOR).get("/api/jobs/" + job).then().body("state", equalTo("FAILED"));
        assertThat(registrations()).isEqualTo("0");
        assertThat(sentTo(bert)).hasSize(1);
        byLink(bert).get("/api/my-programme/choices").then().body("choices[0].outcome", nullValue());
        as(COORDINATOR).get(path("")).then().body("state", equalTo("READY"));
        start(COORDINATOR, "").statusCode(200);
        jobs.run();
        assertThat(registrations()).isEqualTo("3");
    }

    @Test
    void ofTwoTeamsThatShareOutAtOnceOneDoes() throws Exception {
        close(edition);
        assertThat(two()).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void withoutTheGuardBothDo() throws Exception {
        close(edition);
        try (var unguarded = new Sabotage(
                "alter table allocation drop constraint allocation_pkey",
                "delete from allocation where edition_id = '" + edition + "';"
                        + " alter table allocation add primary key (edition_id)")) {
            assertThat(two()).containsOnly(200);
            ask("delete from job where about = ? returning 1", UUID.fromString(edition));
        }
    }

    private Iterable<Integer> two() throws Exception {
        var answers = new ConcurrentLinkedQueue<Integer>();
        try (var together = new Sabotage(BOTH_HAVE_LOOKED, "drop function at_the_gate cascade")) {
            new TwoBackends(() -> answers.add(start(COORDINATOR, "").extract().statusCode())).runThrough(GATE);
        }
        return answers;
    }

    private void share() {
        close(edition);
        start(COORDINATOR, "").statusCode(200).body("state", equalTo("RUNNING"));
        jobs.run();
    }

    private ValidatableResponse start(Persona persona, String what) {
        return as(persona).post(path(what)).then();
    }

    private String path(String more) {
        return "/api/editions/" + edition + "/allocation" + more;
    }

    private String registrations() {
        return ask(
                "select count(*) from registration r join event e on e.id = r.event_id where e.edition_id = ?",
                UUID.fromString(edition));
    }
}
