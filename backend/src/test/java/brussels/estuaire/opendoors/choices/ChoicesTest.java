package brussels.estuaire.opendoors.choices;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.opendoors.Openings.door;
import static brussels.estuaire.opendoors.Openings.slot;
import static brussels.estuaire.opendoors.choices.Choosing.choose;
import static brussels.estuaire.opendoors.choices.Choosing.close;
import static brussels.estuaire.opendoors.choices.Choosing.day;
import static brussels.estuaire.opendoors.choices.Choosing.edition;
import static brussels.estuaire.opendoors.choices.Choosing.form;
import static brussels.estuaire.opendoors.choices.Choosing.send;
import static brussels.estuaire.opendoors.visits.Visiting.address;
import static brussels.estuaire.opendoors.visits.Visiting.ask;
import static brussels.estuaire.opendoors.visits.Visiting.byLink;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.opendoors.Openings;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visitor: ranks slots while that lasts, changes and takes back what they chose by the link in their mail, and nobody else does. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class ChoicesTest {
    private static final String MINE = "/api/my-programme/choices";

    private final String email = address();
    private String edition;
    private String first;
    private String second;

    @BeforeEach
    void twoSlotsAtOnce() {
        edition = edition();
        var door = door(edition, "La Maison");
        first = slot(door, day(0), "09:00", 1);
        second = slot(door(edition, "Le Relais"), day(0), "10:00", 1);
    }

    @Test
    void visitorReadsWhatTheyChoseAndChangesIt() {
        send(edition, form(email, second, first))
                .statusCode(201)
                .body("slots", equalTo(2))
                .body("until", equalTo(Openings.form(Phase.CHOICES).get("choicesUntil")));
        assertThat(CaughtMail.text(sentTo(email).getFirst())).contains("/fr/my-programme#");
        var tag = byLink(email)
                .get(MINE)
                .then()
                .statusCode(200)
                .body("choices.slotId", contains(second, first))
                .body("choices.rank", contains(1, 2))
                .body("choices[0].outcome", nullValue())
                .body("rights", contains("CHANGE", "REMOVE"))
                .extract()
                .header("ETag");
        byLink(email).body(Map.of("slotIds", List.of(first))).put(MINE).then().statusCode(428);
        var changed = byLink(email).header("If-Match", tag).body(Map.of("slotIds", List.of(first)));
        changed.put(MINE).then().statusCode(200).body("choices.slotId", contains(first));
        byLink(email).header("If-Match", tag).delete(MINE).then().statusCode(412);
        var now = byLink(email).get(MINE).header("ETag");
        byLink(email).header("If-Match", now).delete(MINE).then().statusCode(204);
        byLink(email).get(MINE).then().statusCode(200).body("choices", empty());
    }

    @Test
    void whoTriesAnAddressThatHasChosenLearnsAndChangesNothing() {
        choose(edition, email, first);
        sentTo(email);
        send(edition, form(email, second, first)).statusCode(201).body("slots", equalTo(2));
        send(edition, form(email, second)).statusCode(201);
        byLink(email).get(MINE).then().body("choices.slotId", contains(first));
        assertThat(sentTo(email)).hasSize(2);
        assertThat(CaughtMail.text(sentTo(email).getFirst())).contains("rien n’a changé");
        send(edition, form(email.replace("@", "+other@"), first))
                .statusCode(409)
                .body("code", equalTo("visitor-spelled-otherwise"));
    }

    @Test
    void whatMakesNoSenseStoresNothing() {
        send(Openings.nothing(), form(email, first)).statusCode(404);
        send(edition, form("amina", first)).statusCode(422).body("violations.pointer", contains("/email"));
        send(edition, form(email)).statusCode(422).body("violations.pointer", contains("/slotIds"));
        send(edition, form(email, first, first)).statusCode(422).body("violations.pointer", contains("/slotIds/1"));
        var other = edition();
        var elsewhere = slot(door(other, "La Ruche"), day(0), "09:00", 1);
        send(edition, form(email, elsewhere)).statusCode(422).body("violations.pointer", contains("/slotIds/0"));
        assertThat(ask("select count(*) from visitor where email = ?", email)).isEqualTo("0");
    }

    @Test
    void nobodyChoosesOnceTheDaysOfChoicesAreOver() {
        choose(edition, email, first);
        close(edition);
        send(edition, form(address(), first)).statusCode(409).body("code", equalTo("choices-closed"));
        var tag =
                byLink(email).get(MINE).then().body("rights", empty()).extract().header("ETag");
        var late = byLink(email).header("If-Match", tag).body(Map.of("slotIds", List.of(second)));
        late.put(MINE).then().statusCode(409).body("code", equalTo("choices-closed"));
        byLink(email).header("If-Match", tag).delete(MINE).then().statusCode(409);
    }

    @Test
    void noStatementChoosesTooLateUnlessTheGuardIsOff() {
        choose(edition, email, first);
        close(edition);
        var late =
                "insert into choice (visitor_id, event_id, rank) select id, '%s', 2 from visitor where email = ? returning 1"
                        .formatted(second);
        assertThat(catchThrowable(() -> ask(late, email))).hasMessageContaining("choice_in_time");
        try (var unguarded = new Sabotage(
                "alter table choice disable trigger choice_in_time",
                "alter table choice enable trigger choice_in_time")) {
            assertThat(ask(late, email)).isEqualTo("1");
        }
    }

    @Test
    void whatAnErasedVisitorChoseIsForgotten() {
        choose(edition, email, first);
        var id = UUID.fromString(ask("select id from visitor where email = ?", email));
        byLink(email).post("/api/my-programme/erasure").then().statusCode(204);
        assertThat(ask("select count(*) from choice where visitor_id = ?", id)).isEqualTo("0");
        assertThat(ask("select count(*) from ranking where visitor_id = ?", id)).isEqualTo("0");
    }
}
