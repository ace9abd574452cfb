package brussels.estuaire.reflection.polls.pairs;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.NEIGHBOUR;
import static brussels.estuaire.reflection.Consulting.byLink;
import static brussels.estuaire.reflection.Consulting.interested;
import static brussels.estuaire.reflection.Consulting.opened;
import static brussels.estuaire.reflection.Consulting.path;
import static brussels.estuaire.reflection.Consulting.superuser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coordinator: turns what people wish into pairs; two people are one pair, in whatever order. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class PairTest {
    private String consultation;
    private List<String> people;
    private String ada;
    private String bea;

    @BeforeEach
    void pollIsOpen() {
        consultation = opened();
        people = interested(consultation, 3);
        ada = people.get(0);
        bea = people.get(1);
    }

    @Test
    void pairIsToldChangedAndTakenAway() {
        var answer = tell(COORDINATOR, ada, bea, "APART", true).statusCode(201).body("binding", equalTo(true));
        var pair = path(consultation) + "/pairs/" + answer.extract().path("id");
        list().body("items.kind", contains("APART"));
        var together = Map.of("oneId", ada, "otherId", bea, "kind", "TOGETHER");
        as(COORDINATOR).body(together).put(pair).then().statusCode(428);
        var changed = as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(together)
                .put(pair)
                .then();
        changed.statusCode(200).body("kind", equalTo("TOGETHER")).body("binding", equalTo(false));
        as(COORDINATOR).header("If-Match", "\"0\"").delete(pair).then().statusCode(412);
        var version = changed.extract().header("ETag");
        as(COORDINATOR).header("If-Match", version).delete(pair).then().statusCode(204);
        list().body("items", empty());
    }

    @Test
    void whatIsNoPairIsRefused() {
        tell(COORDINATOR, ada, ada, "APART", false).statusCode(422).body("violations.pointer", contains("/otherId"));
        tell(COORDINATOR, ada, bea, "TOGETHER", true).statusCode(422).body("violations.pointer", contains("/binding"));
        var stranger = interested(opened(), 1).getFirst();
        tell(COORDINATOR, ada, stranger, "APART", false).statusCode(422);
        tell(COORDINATOR, UUID.randomUUID().toString(), bea, "APART", false)
                .statusCode(422)
                .body("violations.pointer", contains("/oneId"));
        tell(NEIGHBOUR, ada, bea, "APART", false).statusCode(404);
        as(NEIGHBOUR).get(path(consultation) + "/pairs").then().statusCode(404);
        list().body("items", empty());
    }

    @Test
    void twoPeopleAreOnePairUnlessTheGuardIsOff() {
        tell(COORDINATOR, ada, bea, "APART", false).statusCode(201);
        tell(COORDINATOR, bea, ada, "TOGETHER", false).statusCode(409).body("code", equalTo("pair-exists"));
        var again = "insert into participant_pair (consultation_id, one_id, other_id, kind)"
                + " select consultation_id, one_id, other_id, 'TOGETHER' from participant_pair where consultation_id = ?";
        assertThatThrownBy(() -> {
                    superuser(again, consultation);
                })
                .hasMessageContaining("pair_once");
        try (var unguarded = new Sabotage(
                "alter table participant_pair drop constraint pair_once",
                "alter table participant_pair add constraint pair_once unique (one_id, other_id)")) {
            assertThat(superuser(again, consultation)).isEqualTo(1);
            superuser("delete from participant_pair where consultation_id = ?", consultation);
        }
    }

    @Test
    void pairGoesWithEitherOfTheTwo() {
        tell(COORDINATOR, ada, bea, "TOGETHER", false).statusCode(201);
        tell(COORDINATOR, bea, people.get(2), "APART", false).statusCode(201);
        byLink(ada).post("/api/my-consultation/erasure").then().statusCode(204);
        list().body("items.kind", contains("APART"));
    }

    private ValidatableResponse tell(Persona persona, String one, String other, String kind, boolean binding) {
        return as(persona)
                .body(Map.of("oneId", one, "otherId", other, "kind", kind, "binding", binding))
                .post(path(consultation) + "/pairs")
                .then();
    }

    private ValidatableResponse list() {
        return as(COORDINATOR).get(path(consultation) + "/pairs").then().statusCode(200);
    }
}
