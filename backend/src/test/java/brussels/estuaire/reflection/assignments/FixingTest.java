package brussels.estuaire.reflection.assignments;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.byLink;
import static brussels.estuaire.reflection.Consulting.path;
import static brussels.estuaire.reflection.Consulting.superuser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.registrations.Register;
import brussels.estuaire.registrations.Registrant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coordinator: fixes an assignment: its groups are in the agenda, and everybody is told once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class FixingTest {
    @Inject
    Register register;

    private Assigning team;
    private String amina;
    private String bert;
    private String emma;
    private String run;

    /** Two groups of two, and Emma, who can at no date. */
    @BeforeEach
    void fivePeopleAnswered() {
        team = new Assigning(2, 2, 3);
        amina = team.person("Amina", 0);
        bert = team.person("Bert", 0, 1);
        team.person("Chloé", 0, 1);
        team.person("Dirk", 1);
        emma = team.person("Emma");
        run = team.run();
    }

    @Test
    void groupsAreEvents() {
        team.fix(COORDINATOR, run).statusCode(204);
        as(COORDINATOR)
                .get(path(team.consultation))
                .then()
                .body("state", equalTo("GROUPED"))
                .body("counts.groups", equalTo(2));
        List<String> events = team.get(run).body("rights", empty()).extract().path("proposed.groupId");
        as(COORDINATOR)
                .get("/api/events/" + events.getFirst())
                .then()
                .statusCode(200)
                .body("type", equalTo("GROUPE_REFLEXION"))
                .body("state", equalTo("PUBLISHED"))
                .body("capacity", equalTo(3));
        byLink(amina).get("/api/my-consultation").then().body("group.id", equalTo(events.getFirst()));
        team.fix(COORDINATOR, run).statusCode(409).body("code", equalTo("assignment-fixed"));
    }

    @Test
    void everybodyIsToldOnce() {
        team.fix(COORDINATOR, run).statusCode(204);
        var mails = sentTo(team.address(amina));
        assertThat(mails).as("the interest, and the group").hasSize(2);
        assertThat(CaughtMail.text(mails.getFirst()))
                .contains(
                        "Groupe de réflexion n° 1",
                        "Maison du quartier",
                        "Qui sont les aidants proches",
                        "/fr/my-consultation#");
        assertThat(CaughtMail.text(sentTo(team.address(emma)).getFirst()))
                .contains("Nous n’avons pas pu vous donner une place")
                .doesNotContain("{");
    }

    @Test
    void whatWasAnsweredSinceIsNotPassedOver() {
        team.answer(bert, 1);
        team.fix(COORDINATOR, run).statusCode(409).body("code", equalTo("assignment-stale"));
        team.get(run).body("stale", equalTo(true)).body("rights", empty());
        as(COORDINATOR).get(path(team.consultation)).then().body("state", equalTo("OPEN"));
        assertThat(sentTo(team.address(amina))).hasSize(1);
    }

    @Test
    void whoDropsOutAndWhoComesLateMoveAsFewAsCanBe() {
        team.fix(COORDINATOR, run).statusCode(204);
        var before = team.placed(run);
        var dirk = team.people.get(3);
        byLink(dirk).post("/api/my-consultation/withdrawal").then().statusCode(200);
        var late = team.person("Fatima", 1);
        var again = team.run();
        team.get(again).body("goals.value[0]", equalTo(4)).body("goals.value[1]", equalTo(0));
        assertThat(team.placed(again)).containsEntry(amina, before.get(amina)).containsEntry(bert, before.get(bert));
        team.fix(COORDINATOR, again).statusCode(204);
        assertThat(sentTo(team.address(amina))).as("nothing new").hasSize(2);
        assertThat(sentTo(team.address(emma))).as("nothing new").hasSize(2);
        assertThat(CaughtMail.text(sentTo(team.address(late)).getFirst())).contains("Groupe de réflexion n° 2");
    }

    @Test
    void whoIsMovedAfterwardsIsToldOnceThatTheirGroupChanged() {
        team.fix(COORDINATOR, run).statusCode(204);
        var there = team.proposed.getFirst().equals(team.placed(run).get(bert)) ? 1 : 0;
        String moved = team.move(COORDINATOR, team.run(), "moves!", bert, there)
                .statusCode(201)
                .extract()
                .path("id");
        team.fix(COORDINATOR, moved).statusCode(204);
        var mails = sentTo(team.address(bert));
        assertThat(mails).hasSize(3);
        assertThat(CaughtMail.text(mails.getFirst())).contains("a changé");
        List<String> events = team.get(run).extract().path("proposed.groupId");
        byLink(bert).get("/api/my-consultation").then().body("group.id", equalTo(events.get(there)));
    }

    @Test
    void ofTwoThatAreFixedAtOnceOneIs() {
        var other = team.run();
        var answers = Stream.of(run, other)
                .map(it -> CompletableFuture.supplyAsync(
                        () -> team.fix(COORDINATOR, it).extract().statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(204, 409);
        as(COORDINATOR).get(path(team.consultation)).then().body("counts.groups", equalTo(2));
        assertThat(sentTo(team.address(amina))).hasSize(2);
    }

    @Test
    void whoHasAGroupGetsNoOther() {
        team.fix(COORDINATOR, run).statusCode(204);
        assertThatThrownBy(this::giveAminaAnother)
                .isInstanceOf(Refusal.class)
                .hasFieldOrPropertyWithValue("code", "has-group-already");
    }

    @Test
    void withoutTheIndexSomebodyIsInTwoGroups() {
        team.fix(COORDINATOR, run).statusCode(204);
        try (var unguarded = new Sabotage(
                "drop index registration_one_group",
                "create unique index registration_one_group on registration (participant_id)"
                        + " where participant_id is not null and state in ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED')")) {
            giveAminaAnother();
            var places = "update registration set state = 'CANCELLED' where state = 'CONFIRMED' and participant_id = ?";
            assertThat(superuser(places, amina)).isEqualTo(2);
        }
    }

    @Test
    void whoTakesPartInNothingHasNoPlace() {
        team.fix(COORDINATOR, run).statusCode(204);
        assertThatThrownBy(() -> give("nobody-" + UUID.randomUUID() + "@example.org"))
                .isInstanceOf(Refusal.class)
                .hasFieldOrPropertyWithValue("code", "group-of-participants");
        as(COORDINATOR).get(team.all()).then().body("items.id", contains(run));
    }

    private void giveAminaAnother() {
        give(team.address(amina));
    }

    @ActivateRequestContext
    void give(String address) {
        List<String> events = team.get(run).extract().path("proposed.groupId");
        var registrant = new Registrant("Amina", address, null, null, null, null, null, null, List.of(), false);
        QuarkusTransaction.requiringNew()
                .run(() -> register.given(UUID.fromString(events.getLast()), registrant, "2026-11"));
    }
}
