package brussels.estuaire.evaluations.rights;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluations.act;
import static brussels.estuaire.evaluations.Evaluations.create;
import static brussels.estuaire.evaluations.Evaluations.form;
import static brussels.estuaire.evaluations.Evaluations.opened;
import static brussels.estuaire.evaluations.Evaluations.superuser;
import static brussels.estuaire.evaluations.rights.Asked.presence;
import static brussels.estuaire.evaluations.rights.Asked.presents;
import static brussels.estuaire.evaluations.rights.Asked.rate;
import static brussels.estuaire.evaluations.rights.Asked.registered;
import static brussels.estuaire.evaluations.rights.Asked.walkIn;
import static brussels.estuaire.registrations.Registrants.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.series.Repeating;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The team learns how many answered, as exactly as is known, and never whether somebody in particular did. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ToldRateTest {
    @Test
    void whoWalkedInSaysNothingOfThoseWhoRegistered() {
        var event = event(null, 1);
        var people = registered(event, 6);
        walkIn(event);
        superuser("""
                update event set attendance = '{"participants": {"value": 8, "qualifier": "EXACT"}}' where id = ?""", event);
        var evaluation = opened(event);
        people.forEach(Asked::use);
        rate(evaluation)
                .body("participants.expected.value", equalTo(8))
                .body("participants.expected.from", equalTo("TOLD"));
        act(evaluation, "closing").statusCode(200);
        rate(evaluation)
                .body("participants.expected.value", equalTo(8))
                .body("participants.answered", equalTo(6))
                .body("participants.rate.value", equalTo(75.0f));
    }

    @Test
    void oneMeetingWhosePresenceIsMarkedSaysNothingOfTheOthers() {
        var told = Repeating.form(Registrants.team(), "Rencontres");
        told.put("type", "FORMATION");
        var series = Repeating.published(COORDINATOR, told);
        var meetings = Repeating.occurrences(COORDINATOR, series);
        var one = String.valueOf(meetings.get(0).get("id"));
        var other = String.valueOf(meetings.get(1).get("id"));
        var here = registered(one, 1).getFirst();
        var there = registered(other, 1).getFirst();
        for (var meeting : new String[] {one, other}) {
            superuser(
                    "update event set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where id = ?",
                    meeting);
        }
        String evaluation = create(COORDINATOR, form("SERIES", series, null))
                .statusCode(201)
                .extract()
                .path("id");
        act(evaluation, "opening").statusCode(200);
        presence(one, here, "PRESENT");
        rate(evaluation).body("mails.given", equalTo(2)).body("participants.expected", nullValue());
        presence(other, there, "ABSENT");
        rate(evaluation).body("participants.expected.value", equalTo(1));
    }

    @Test
    void whileItIsOpenNothingTellsWhetherSomebodyInParticularAnswered() {
        var event = event(null, 1);
        var people = registered(event, 4);
        presents(event, people.getFirst());
        var evaluation = opened(event);
        people.subList(0, 3).forEach(Asked::use);
        presence(event, people.get(1), "PRESENT");
        for (var presence : new String[] {"ABSENT", "PRESENT"}) {
            presence(event, people.get(1), presence.equals("ABSENT") ? "PRESENT" : "ABSENT", presence);
            rate(evaluation)
                    .body("participants.answered", nullValue())
                    .body("participants.beyond", nullValue())
                    .body("participants.rate", nullValue())
                    .body("apart.answered", nullValue())
                    .body("apart.warning", nullValue())
                    .body("together.answered", equalTo(3))
                    .body("together.beyond", nullValue());
        }
    }

    @Test
    void fewWhoPresentedAreNeverToldApartNorByWhatIsToldOfTheOthers() {
        var event = event(null, 1);
        var people = registered(event, 8);
        presents(event, people.get(6));
        presents(event, people.get(7));
        people.forEach(person -> presence(event, person, "PRESENT"));
        var evaluation = opened(event);
        people.subList(0, 7).forEach(Asked::use);
        act(evaluation, "closing").statusCode(200);
        rate(evaluation)
                .body("participants.expected.value", equalTo(6))
                .body("participants.answered", nullValue())
                .body("apart.expected.value", equalTo(2))
                .body("apart.answered", nullValue())
                .body("together.expected.value", equalTo(8))
                .body("together.answered", equalTo(7))
                .body("together.rate.value", equalTo(87.5f));
    }

    @Test
    void whatIsMarkedAfterItClosedMovesNobodyFromOneNumberToAnother() {
        var event = event(null, 1);
        var people = registered(event, 7);
        people.forEach(person -> presence(event, person, "PRESENT"));
        var evaluation = opened(event);
        people.subList(0, 6).forEach(Asked::use);
        act(evaluation, "closing").statusCode(200);
        presence(event, people.getFirst(), "PRESENT", "ABSENT");
        rate(evaluation)
                .body("participants.expected.value", equalTo(7))
                .body("participants.answered", equalTo(6))
                .body("together.beyond", nullValue());
    }

    @Test
    void howManyAnsweredWhoWereNotThereIsToldOfFiveAtLeast() {
        assertThat(beyond(0)).isNull();
        assertThat(beyond(4)).isNull();
        assertThat(beyond(5)).isEqualTo(5);
    }

    /** Five came, so many were absent, and all answered. */
    private static Integer beyond(int absent) {
        var event = event(null, 1);
        var people = registered(event, 5 + absent);
        people.subList(0, 5).forEach(person -> presence(event, person, "PRESENT"));
        var evaluation = opened(event);
        people.subList(5, 5 + absent).forEach(person -> presence(event, person, "ABSENT"));
        people.forEach(Asked::use);
        act(evaluation, "closing").statusCode(200);
        var told = rate(evaluation)
                .body("together.answered", equalTo(5))
                .body("together.rate.value", equalTo(100.0f))
                .extract();
        assertThat(told.<Integer>path("participants.beyond")).isEqualTo(told.<Integer>path("together.beyond"));
        return told.path("together.beyond");
    }
}
