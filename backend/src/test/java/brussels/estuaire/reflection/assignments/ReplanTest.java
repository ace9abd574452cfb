package brussels.estuaire.reflection.assignments;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.byLink;
import static brussels.estuaire.reflection.Consulting.superuser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coordinator: has people placed once more after groups were postponed or moved; nobody is sent to a date that is off. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class ReplanTest {
    private Assigning team;
    private String amina;
    private String first;
    private String late;

    /** Two groups that are fixed, and Fatima, who comes late and can at the first date only. */
    @BeforeEach
    void twoGroupsAreFixed() {
        team = new Assigning(2, 1, 4);
        amina = team.person("Amina", 0);
        team.person("Bert", 0);
        team.person("Dirk", 1);
        var run = team.run();
        team.fix(COORDINATOR, run).statusCode(204);
        List<String> events = team.get(run).extract().path("proposed.groupId");
        first = events.getFirst();
        late = team.person("Fatima", 0);
    }

    @Test
    void nobodyIsPlacedInAGroupThatIsPostponed() {
        as(COORDINATOR)
                .body(Map.of("reason", Map.of("fr", "La salle est inondée")))
                .post("/api/events/" + first + "/postponement")
                .then()
                .statusCode(200);
        var again = team.run();
        team.get(again).body("proposed.id", contains(team.proposed.getLast()));
        assertThat(team.placed(again)).containsEntry(late, null).containsEntry(amina, null);
        team.fix(COORDINATOR, again).statusCode(204);
        assertThat(CaughtMail.text(sentTo(team.address(late)).getFirst()))
                .contains("Nous n’avons pas pu vous donner une place");
    }

    @Test
    void nobodyNewIsPlacedInAGroupThatWasMovedAndWhoIsInItStays() {
        superuser("update event set starts_at = starts_at + interval '1 day', ends_at = null where id = ?", first);
        var again = team.run();
        team.get(again).body("proposed.id", contains(team.proposed.getLast()));
        assertThat(team.placed(again)).containsEntry(late, null).doesNotContainKey(amina);
        var mails = sentTo(team.address(amina)).size();
        team.fix(COORDINATOR, again).statusCode(204);
        byLink(amina).get("/api/my-consultation").then().body("group.id", equalTo(first));
        byLink(late).get("/api/my-consultation").then().body("group.id", not(equalTo(first)));
        assertThat(sentTo(team.address(amina))).as("nothing new").hasSize(mails);
    }

    @Test
    void whatHasBegunEarlierThanItWasProposedStaysAsItIs() {
        superuser("update event set starts_at = now() - interval '2 hours', ends_at = null where id = ?", first);
        var again = team.run();
        team.get(again).body("proposed.id", contains(team.proposed.getLast()));
        assertThat(team.placed(again)).containsEntry(late, null).doesNotContainKey(amina);
    }
}
