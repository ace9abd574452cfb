package brussels.estuaire.reflection.polls.leaving;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.byLink;
import static brussels.estuaire.reflection.Consulting.interest;
import static brussels.estuaire.reflection.Consulting.opened;
import static brussels.estuaire.reflection.Consulting.participant;
import static brussels.estuaire.reflection.Consulting.path;
import static brussels.estuaire.reflection.Consulting.superuser;
import static brussels.estuaire.reflection.polls.Polling.MINE;
import static brussels.estuaire.reflection.polls.Polling.answer;
import static brussels.estuaire.reflection.polls.Polling.answers;
import static brussels.estuaire.reflection.polls.Polling.proposed;
import static brussels.estuaire.reflection.polls.Polling.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Participant: withdraws, or is erased; the place in the group is given up, and nothing of who they were is left. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class LeaveConsultationTest {
    private String consultation;
    private String date;
    private String email;
    private String ada;

    @Inject
    EraseParticipants erase;

    @BeforeEach
    void pollIsOpen() {
        consultation = opened();
        date = proposed(consultation, 1).getFirst();
        email = Circles.address("l" + UUID.randomUUID());
        ada = participant(consultation, interest("Ada", email, null, null), true);
    }

    @Test
    void whoWithdrawsGivesUpTheirPlaceAndMayComeBack() {
        var group = group();
        register(group);
        byLink(ada).get(MINE).then().body("group.id", equalTo(group)).body("group.number", equalTo(1));
        byLink(ada)
                .post(MINE + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("group", nullValue())
                .body("rights", containsInAnyOrder("ANSWER", "CORRECT", "ERASE"));
        byLink(ada).post(MINE + "/withdrawal").then().statusCode(409).body("code", equalTo("participant-withdrawn"));
        as(COORDINATOR).get("/api/events/" + group + "/availability").then().body("confirmed", equalTo(0));
        send(ada, answers(answer(date, "YES"))).statusCode(200).body("state", equalTo("INTERESTED"));
    }

    @Test
    void teamIsToldThatSomebodyWithdrew() throws Exception {
        var team = as(COORDINATOR)
                .get("/api/organisations/" + Registrants.team())
                .then()
                .extract()
                .<String>path("contacts.find { it.kind == 'EMAIL' }?.value");
        byLink(ada).post(MINE + "/withdrawal").then().statusCode(200);
        if (team != null) {
            assertThat(CaughtMail.sentTo(team))
                    .anySatisfy(mail -> assertThat(CaughtMail.text(mail)).contains("Ada ne participe plus"));
        }
    }

    @Test
    void whoIsErasedLeavesNothingAndTheirLinkOpensNothing() {
        send(ada, answers(answer(date, "YES"))).statusCode(200);
        var group = group();
        register(group);
        byLink(ada).post(MINE + "/erasure").then().statusCode(204);
        byLink(ada).get(MINE).then().statusCode(401);
        as(COORDINATOR)
                .body(Map.of())
                .post(path(consultation) + "/participants/search")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(COORDINATOR).get(path(consultation)).then().body("counts.interested", equalTo(0));
        assertThat(superuser("update availability set answer = answer where participant_id = ?", ada))
                .isZero();
        assertThat(superuser(
                        "update registration set version = version where participant_id = ? and (name is not null or state <> 'CANCELLED')",
                        ada))
                .isZero();
    }

    @Test
    void participantsAreForgottenTwoYearsAfterAndThoseWhoNeverConfirmedAfterAMonth() {
        var eve = participant(consultation, interest("Eve"), false);
        var bea = participant(consultation, interest("Bea"), false);
        superuser("update participant set created_at = now() - interval '31 days' where id = ?", eve);
        erase.erase();
        known("Ada", "Bea");
        superuser("update consultation set answers_until = current_date - 732 where id = ?", consultation);
        superuser("update consultation set state = 'GROUPED' where id = ?", consultation);
        group();
        erase.erase();
        known("Ada", "Bea");
        superuser("delete from reflection_group where consultation_id = ?", consultation);
        erase.erase();
        known();
        byLink(bea).get(MINE).then().statusCode(401);
    }

    @Test
    void nobodyReadsWhomTheyDidNotName() throws SQLException {
        for (var table : new String[] {"participant", "availability", "participant_pair"}) {
            try (var application = RealPostgres.server().connectAsApplication();
                    var rows = application.createStatement().executeQuery("select * from " + table)) {
                assertThat(rows.next()).isFalse();
            }
        }
    }

    private void known(String... names) {
        as(COORDINATOR)
                .body(Map.of())
                .post(path(consultation) + "/participants/search")
                .then()
                .body("items.name", names.length == 0 ? empty() : contains(names));
    }

    /** An event that is the first group of the consultation, as if the team had made it. */
    private String group() {
        var event = Registrants.event(10, 48);
        superuser(
                "insert into reflection_group (event_id, consultation_id, number) values (?, '%s', 1)"
                        .formatted(consultation),
                event);
        return event;
    }

    private void register(String event) {
        Registrants.register(event, Map.of("name", "Ada", "email", email)).statusCode(201);
    }
}
