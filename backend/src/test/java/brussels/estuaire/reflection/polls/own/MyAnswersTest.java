package brussels.estuaire.reflection.polls.own;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Consulting.byLink;
import static brussels.estuaire.reflection.Consulting.close;
import static brussels.estuaire.reflection.Consulting.interest;
import static brussels.estuaire.reflection.Consulting.interested;
import static brussels.estuaire.reflection.Consulting.opened;
import static brussels.estuaire.reflection.Consulting.participant;
import static brussels.estuaire.reflection.Consulting.superuser;
import static brussels.estuaire.reflection.polls.Polling.MINE;
import static brussels.estuaire.reflection.polls.Polling.answer;
import static brussels.estuaire.reflection.polls.Polling.answers;
import static brussels.estuaire.reflection.polls.Polling.proposed;
import static brussels.estuaire.reflection.polls.Polling.send;
import static brussels.estuaire.reflection.polls.Polling.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Participant: says when they can by the link in their mail, changes it until the poll closes, and nobody else does. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MyAnswersTest {
    private String consultation;
    private List<String> dates;
    private String ada;

    @BeforeEach
    void pollIsOpen() {
        consultation = opened();
        dates = proposed(consultation, 2);
        ada = interested(consultation, 1).getFirst();
    }

    @Test
    void participantAnswersAndChangesWhatTheyAnswered() {
        byLink(ada)
                .get(MINE)
                .then()
                .statusCode(200)
                .body("proposed.id", equalTo(dates))
                .body("proposed.answer", contains(nullValue(), nullValue()))
                .body("answeredAt", nullValue())
                .body("rights", containsInAnyOrder("ANSWER", "CORRECT", "WITHDRAW", "ERASE"));
        var form = Map.of(
                "answers",
                List.of(answer(dates.get(0), "YES"), answer(dates.get(1), "IF_NEEDED")),
                "wishes",
                "  Avec Béa  ");
        send(ada, form)
                .statusCode(200)
                .body("proposed.answer", contains("YES", "IF_NEEDED"))
                .body("wishes", equalTo("Avec Béa"));
        send(ada, answers(answer(dates.get(1), "NO")))
                .statusCode(200)
                .body("proposed.answer", contains(nullValue(), equalTo("NO")))
                .body("wishes", nullValue());
    }

    @Test
    void twoPagesAtOnceMixNothing() throws Exception {
        var version = version(ada);
        try (var executor = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(page ->
                            () -> send(ada, version, answers(answer(dates.get(page % 2), page < 2 ? "YES" : "NO")))
                                    .extract()
                                    .statusCode())
                    .toList();
            var codes = executor.invokeAll(all).stream()
                    .map(it -> it.resultNow())
                    .sorted()
                    .toList();
            assertThat(codes).containsExactly(200, 412, 412, 412);
        }
        List<String> said = byLink(ada).get(MINE).then().extract().path("proposed.answer");
        assertThat(said).containsOnlyOnce((String) null);
        byLink(ada).body(answers()).put(MINE + "/answers").then().statusCode(428);
    }

    @Test
    void afterTheLastDayNothingIsTakenAndWhatWasAnsweredStays() {
        send(ada, answers(answer(dates.get(0), "YES"))).statusCode(200);
        close(consultation);
        send(ada, answers(answer(dates.get(0), "NO"))).statusCode(409).body("code", equalTo("consultation-closed"));
        byLink(ada)
                .get(MINE)
                .then()
                .body("proposed.answer", contains(equalTo("YES"), nullValue()))
                .body("rights", containsInAnyOrder("CORRECT", "WITHDRAW", "ERASE"));
    }

    @Test
    void noStatementAnswersTooLateUnlessTheGuardIsOff() {
        close(consultation);
        var late = "update participant set answered_at = now() where id = ?";
        assertThatThrownBy(() -> {
                    superuser(late, ada);
                })
                .hasMessageContaining("answer_in_time");
        try (var unguarded = new Sabotage(
                "alter table participant disable trigger answer_in_time",
                "alter table participant enable trigger answer_in_time")) {
            assertThat(superuser(late, ada)).isEqualTo(1);
        }
    }

    @Test
    void linkThatIsForgedOrOfAnotherPurposeOpensNothing() {
        as(visitor()).get(MINE).then().statusCode(401);
        byLink(Purpose.REGISTRATION, ada).get(MINE).then().statusCode(401);
        byLink(UUID.randomUUID().toString()).get(MINE).then().statusCode(401);
        byLink(Purpose.CONSULTATION_INVITATION, ada)
                .header("If-Match", version(ada))
                .body(answers())
                .put(MINE + "/answers")
                .then()
                .statusCode(401);
    }

    @Test
    void answerAboutAnotherPollOrTwiceAboutOneDateIsToldAndStoresNothing() {
        var elsewhere = proposed(opened(), 1).getFirst();
        send(ada, answers(answer(dates.get(0), "YES"), answer(elsewhere, "YES")))
                .statusCode(422)
                .body("violations.pointer", contains("/answers/1/proposedId"));
        send(ada, answers(answer(dates.get(0), "YES"), answer(dates.get(0), "NO")))
                .statusCode(422)
                .body("violations.pointer", contains("/answers/1/proposedId"));
        send(ada, answers(answer(dates.get(0), "PERHAPS"))).statusCode(400);
        byLink(ada).get(MINE).then().body("answeredAt", nullValue());
    }

    @Test
    void whatOthersAnsweredIsSharedOnlyWhenTheTeamSaysSoAndThreeDid() {
        var shared = opened(Map.of("answersShared", true));
        var date = proposed(shared, 1).getFirst();
        var people = interested(shared, 4);
        for (var person : people.subList(0, 2)) {
            send(person, answers(answer(date, "YES"))).statusCode(200);
        }
        others(people.getLast(), null);
        send(people.get(2), answers(answer(date, "NO"))).statusCode(200);
        others(people.getLast(), 2);
        others(people.getFirst(), null);
        for (var person : interested(consultation, 4)) {
            send(person, answers(answer(dates.get(0), "YES"))).statusCode(200);
        }
        byLink(ada).get(MINE).then().body("proposed.others", everyItem(nullValue()));
    }

    @Test
    void whoConfirmedNothingConfirmsByAnswering() {
        var eve = participant(consultation, interest("Eve"), false);
        byLink(eve).get(MINE).then().body("state", equalTo("PENDING")).body("rights[0]", equalTo("CONFIRM"));
        send(eve, answers(answer(dates.get(0), "YES"))).statusCode(200).body("state", equalTo("INTERESTED"));
    }

    @Test
    void participantCorrectsWhoTheyAreEvenAfterTheLastDay() {
        close(consultation);
        var form = Map.of("name", "Ada L.", "role", "CARER", "sector", "CPAS");
        correct(form, 200).body("name", equalTo("Ada L.")).body("sector", equalTo("CPAS"));
        correct(Map.of("name", " ", "role", "CARER"), 422).body("violations.pointer", contains("/name"));
        correct(Map.of("name", "Ada", "role", "CARER", "sector", "NOWHERE"), 422)
                .body("violations.pointer", contains("/sector"));
    }

    /** Also once the groups are fixed: what was agreed to is taken back at any time. */
    @Test
    void participantSaysWhetherTheyMayBeQuotedAndTakesItBack() {
        close(consultation);
        superuser("update consultation set state = 'GROUPED' where id = ?", consultation);
        correct(Map.of("name", "Ada", "role", "CARER", "quotesAgreed", true), 200)
                .body("quotesAgreed", equalTo(true));
        correct(Map.of("name", "Ada", "role", "CARER", "quotesAgreed", false), 200)
                .body("quotesAgreed", equalTo(false));
        superuser("update participant set state = 'WITHDRAWN' where id = ?", ada);
        correct(Map.of("name", "Ada", "role", "CARER"), 200).body("quotesAgreed", nullValue());
    }

    private ValidatableResponse correct(Map<String, ?> form, int status) {
        return byLink(ada)
                .header("If-Match", version(ada))
                .body(form)
                .put(MINE)
                .then()
                .statusCode(status);
    }

    private static void others(String participant, @Nullable Integer yes) {
        var told = byLink(participant).get(MINE).then();
        if (yes == null) {
            told.body("proposed.others", everyItem(nullValue()));
        } else {
            told.body("proposed.others.yes", contains(yes));
        }
    }
}
