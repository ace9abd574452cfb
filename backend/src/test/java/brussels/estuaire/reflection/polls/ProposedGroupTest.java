package brussels.estuaire.reflection.polls;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.NEIGHBOUR;
import static brussels.estuaire.reflection.Consulting.interested;
import static brussels.estuaire.reflection.Consulting.opened;
import static brussels.estuaire.reflection.Consulting.path;
import static brussels.estuaire.reflection.polls.Polling.answer;
import static brussels.estuaire.reflection.polls.Polling.answers;
import static brussels.estuaire.reflection.polls.Polling.on;
import static brussels.estuaire.reflection.polls.Polling.propose;
import static brussels.estuaire.reflection.polls.Polling.proposed;
import static brussels.estuaire.reflection.polls.Polling.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coordinator: says what the poll asks about; what people answered goes only when they say so. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProposedGroupTest {
    private String consultation;

    @BeforeEach
    void pollIsOpen() {
        consultation = opened();
    }

    @Test
    void whatIsProposedIsToldByDateWithItsPlace() {
        var here = on(21);
        here.put("whereabouts", Map.of("name", "Maison des aidants", "street", "Rue du Bailli 1", "commune", "21009"));
        var groups = List.of(here, on(20, "09:30", "REMOTE"), on(20, "09:30", "ON_SITE"));
        propose(COORDINATOR, consultation, Map.of("groups", groups))
                .statusCode(200)
                .body("groups.mode", contains("ON_SITE", "REMOTE", "ON_SITE"))
                .body("groups[2].whereabouts.name", equalTo("Maison des aidants"))
                .body("groups[2].answers.yes", equalTo(0))
                .body("rights", contains("EDIT", "REMIND"));
    }

    @Test
    void whatStaysKeepsItsIdAndItsAnswers() {
        var first = proposed(consultation, 2);
        var person = interested(consultation, 1).getFirst();
        send(person, answers(answer(first.get(1), "IF_NEEDED"))).statusCode(200);
        propose(COORDINATOR, consultation, Map.of("groups", List.of(on(34), on(27))))
                .statusCode(200)
                .body("groups", hasSize(2))
                .body("groups[0].id", equalTo(first.get(1)))
                .body("groups[0].answers.ifNeeded", equalTo(1))
                .body("answered", equalTo(1));
    }

    @Test
    void whatSomebodyAnsweredGoesOnlyWhenTheTeamSaysSo() {
        var ids = proposed(consultation, 2);
        var person = interested(consultation, 1).getFirst();
        send(person, answers(answer(ids.get(0), "YES"), answer(ids.get(1), "NO")))
                .statusCode(200);
        var fewer = List.of(on(27));
        propose(COORDINATOR, consultation, Map.of("groups", fewer))
                .statusCode(409)
                .body("code", equalTo("proposed-group-answered"));
        propose(COORDINATOR, consultation, Map.of("groups", fewer, "answersForgotten", true))
                .statusCode(200)
                .body("groups.id", contains(ids.get(1)))
                .body("groups[0].answers.no", equalTo(1));
    }

    @Test
    void whatCannotBeProposedIsTold() {
        invalid(List.of(on(0, "00:00", "ON_SITE")), "/groups/0/day");
        invalid(List.of(on(20), on(20)), "/groups/1/start");
        invalid(List.of(on(20, "24:00", "ON_SITE")), "/groups/0/start");
        var nowhere = on(20);
        nowhere.put("whereabouts", Map.of("commune", "99999"));
        invalid(List.of(nowhere), "/groups/0/whereabouts/commune");
        var unsafe = on(20, "14:00", "REMOTE");
        unsafe.put("whereabouts", Map.of("onlineLink", "javascript:alert(1)"));
        invalid(List.of(unsafe), "/groups/0/whereabouts/onlineLink");
    }

    @Test
    void twoWhoChangeItFromOneVersionDoNotUndoEachOther() {
        var version = as(COORDINATOR).get(path(consultation)).header("ETag");
        proposed(consultation, 2);
        as(COORDINATOR)
                .header("If-Match", version)
                .body(Map.of("groups", List.of(on(50))))
                .put(path(consultation) + "/proposed-groups")
                .then()
                .statusCode(412);
        as(COORDINATOR)
                .body(Map.of("groups", List.of(on(50))))
                .put(path(consultation) + "/proposed-groups")
                .then()
                .statusCode(428);
    }

    @Test
    void nobodyElseLearnsWhatIsProposed() {
        for (var stranger : List.of(NEIGHBOUR, professional(), editor("la-braise"))) {
            as(stranger).get(path(consultation) + "/proposed-groups").then().statusCode(404);
            propose(stranger, consultation, Map.of("groups", List.of())).statusCode(404);
        }
        as(visitor()).get(path(consultation) + "/proposed-groups").then().statusCode(401);
    }

    private void invalid(List<Map<String, Object>> groups, String pointer) {
        propose(COORDINATOR, consultation, Map.of("groups", groups))
                .statusCode(422)
                .body("violations.pointer", contains(pointer));
    }
}
