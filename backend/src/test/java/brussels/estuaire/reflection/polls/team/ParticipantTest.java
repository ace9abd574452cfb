package brussels.estuaire.reflection.polls.team;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.NEIGHBOUR;
import static brussels.estuaire.reflection.Consulting.close;
import static brussels.estuaire.reflection.Consulting.interest;
import static brussels.estuaire.reflection.Consulting.opened;
import static brussels.estuaire.reflection.Consulting.participant;
import static brussels.estuaire.reflection.Consulting.path;
import static brussels.estuaire.reflection.Consulting.superuser;
import static brussels.estuaire.reflection.polls.Polling.answer;
import static brussels.estuaire.reflection.polls.Polling.answers;
import static brussels.estuaire.reflection.polls.Polling.proposed;
import static brussels.estuaire.reflection.polls.Polling.send;
import static brussels.estuaire.reflection.polls.Polling.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coordinator: sees who takes part, arranges them, writes down who telephoned; nobody of another bassin does. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class ParticipantTest {
    private String consultation;
    private List<String> dates;
    private String ada;
    private String bea;

    @BeforeEach
    void pollIsOpen() {
        consultation = opened();
        dates = proposed(consultation, 2);
        ada = participant(consultation, interest("Ada"), true);
        bea = participant(consultation, interest("Béa"), true);
    }

    @Test
    void teamFindsWhoTakesPartWithWhatTheyAnswered() {
        send(bea, Map.of("answers", List.of(answer(dates.get(0), "YES")), "wishes", "Avec Ada"))
                .statusCode(200);
        search(Map.of()).body("items.name", contains("Ada", "Béa")).body("total", equalTo(2));
        search(Map.of("q", "bea"))
                .body("items.name", contains("Béa"))
                .body("items[0].answers.answer", contains("YES"))
                .body("items[0].wishes", equalTo("Avec Ada"))
                .body("items[0].rights", containsInAnyOrder("ARRANGE", "ANSWER", "SEND_LINK", "WITHDRAW"));
        search(Map.of("answered", false)).body("items.name", contains("Ada"));
        search(Map.of("wishing", true)).body("items.name", contains("Béa"));
        search(Map.of("placed", true)).body("items", empty());
        search(Map.of("role", "CARER")).body("items", empty());
        search(Map.of("state", List.of("WITHDRAWN"))).body("items", empty());
        search(Map.of("sector", List.of("CPAS"))).body("items", empty());
    }

    @Test
    void teamArrangesSomebodyAndLocksThem() {
        var form = new HashMap<String, Object>(Map.of(
                "organisationId", Network.cpasEtterbeek().toString(), "sector", "CPAS", "lockedOn", dates.get(1)));
        arrange(COORDINATOR, ada, form)
                .statusCode(200)
                .body("lockedOn", equalTo(dates.get(1)))
                .body("organisationId", equalTo(Network.cpasEtterbeek().toString()))
                .body("sector", equalTo("CPAS"));
        as(COORDINATOR).get(path(consultation) + "/proposed-groups").then().body("groups.locked", contains(0, 1));
        form.put("lockedOn", proposed(opened(), 1).getFirst());
        arrange(COORDINATOR, ada, form).statusCode(422).body("violations.pointer", contains("/lockedOn"));
        form.put("lockedOn", null);
        form.put("organisationId", UUID.randomUUID().toString());
        arrange(COORDINATOR, ada, form).statusCode(422).body("violations.pointer", contains("/organisationId"));
        as(COORDINATOR).body(Map.of()).put(of(ada)).then().statusCode(428);
    }

    @Test
    void teamWritesDownWhoTelephonedAndAnswersForThem() throws Exception {
        var email = Circles.address("t" + UUID.randomUUID());
        var form = Map.of("name", "Carl", "email", email, "role", "CARER", "language", "NL");
        String carl = create(form)
                .statusCode(201)
                .body("state", equalTo("INTERESTED"))
                .extract()
                .path("id");
        assertThat(CaughtMail.text(CaughtMail.sentTo(email).getFirst())).contains("/nl/my-consultation#");
        create(Map.of("name", "Carl", "email", email.replace("@", "+x@"), "role", "CARER"))
                .statusCode(409)
                .body("code", equalTo("participant-exists"));
        answerFor(COORDINATOR, carl).statusCode(200).body("answers.answer", contains("YES"));
        close(consultation);
        answerFor(COORDINATOR, carl).statusCode(409).body("code", equalTo("consultation-closed"));
        create(Map.of("name", "Dora", "email", Circles.address("d" + UUID.randomUUID()), "role", "CARER"))
                .statusCode(409);
    }

    @Test
    void silentOnesAreRemindedOnceInThreeDays() {
        var email = Circles.address("s" + UUID.randomUUID());
        var silent = participant(consultation, interest("Silent", email, null, null), true);
        remind().body("sent", equalTo(0));
        for (var person : List.of(ada, bea, silent)) {
            superuser("update participant set created_at = now() - interval '4 days' where id = ?", person);
        }
        send(ada, answers(answer(dates.get(0), "YES"))).statusCode(200);
        remind().body("sent", equalTo(2));
        remind().body("sent", equalTo(0));
        assertThat(CaughtMail.sentTo(email)).hasSize(2);
        as(COORDINATOR).post(of(silent) + "/link").then().statusCode(204);
        assertThat(CaughtMail.sentTo(email)).hasSize(3);
    }

    @Test
    void teamWritesDownThatSomebodyWithdrew() {
        as(COORDINATOR).post(of(ada) + "/withdrawal").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        as(COORDINATOR).post(of(ada) + "/withdrawal").then().statusCode(409);
        as(COORDINATOR).post(of(ada) + "/link").then().statusCode(409);
        arrange(COORDINATOR, ada, Map.of()).statusCode(409);
    }

    @Test
    void nobodyOfAnotherTeamReadsOrChangesAnybody() {
        for (var stranger : List.of(NEIGHBOUR, professional(), editor("la-braise"))) {
            as(stranger)
                    .body(Map.of())
                    .post(path(consultation) + "/participants/search")
                    .then()
                    .statusCode(404);
            arrange(stranger, ada, Map.of()).statusCode(404);
            answerFor(stranger, ada).statusCode(404);
            as(stranger).post(of(ada) + "/withdrawal").then().statusCode(404);
            as(stranger).post(of(ada) + "/link").then().statusCode(404);
            as(stranger)
                    .post(path(consultation) + "/participants/reminders")
                    .then()
                    .statusCode(404);
        }
        var elsewhere = opened();
        as(COORDINATOR)
                .post(path(elsewhere) + "/participants/" + ada + "/withdrawal")
                .then()
                .statusCode(404);
        search(Map.of("q", "ada")).body("items[0].state", equalTo("INTERESTED")).body("items[0].lockedOn", nullValue());
    }

    private ValidatableResponse search(Map<String, ?> form) {
        return as(COORDINATOR)
                .body(form)
                .post(path(consultation) + "/participants/search")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse create(Map<String, ?> form) {
        return as(COORDINATOR)
                .body(form)
                .post(path(consultation) + "/participants")
                .then();
    }

    private ValidatableResponse arrange(Persona persona, String participant, Map<String, ?> form) {
        return as(persona)
                .header("If-Match", version(participant))
                .body(form)
                .put(of(participant))
                .then();
    }

    private ValidatableResponse answerFor(Persona persona, String participant) {
        return as(persona)
                .header("If-Match", version(participant))
                .body(answers(answer(dates.get(0), "YES")))
                .put(of(participant) + "/answers")
                .then();
    }

    private ValidatableResponse remind() {
        return as(COORDINATOR)
                .post(path(consultation) + "/participants/reminders")
                .then()
                .statusCode(200);
    }

    private String of(String participant) {
        return path(consultation) + "/participants/" + participant;
    }
}
