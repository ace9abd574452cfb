package brussels.estuaire.agenda.series;

import static brussels.estuaire.agenda.Events.draft;
import static brussels.estuaire.agenda.series.Repeating.THIRD_MONDAY;
import static brussels.estuaire.agenda.series.Repeating.form;
import static brussels.estuaire.agenda.series.Repeating.next;
import static brussels.estuaire.agenda.series.Repeating.nine;
import static brussels.estuaire.agenda.series.Repeating.occurrences;
import static brussels.estuaire.agenda.series.Repeating.published;
import static brussels.estuaire.agenda.series.Repeating.repeat;
import static brussels.estuaire.agenda.series.Repeating.version;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event repeats; its occurrences are events of their own. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SeriesTest {
    private static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    private static final Persona NORTH = Persona.coordinator("bassin-nord");
    private static final Persona VISITOR = Persona.visitor();

    private static UUID team;

    @BeforeAll
    static void organisations() {
        team = Network.team("bassin-sud-est");
    }

    @Test
    void coordinatorMakesADraftRepeatAndNobodySeesItBeforeItIsPublished() {
        String id = draft(COORDINATOR, form(team, "Troisième lundi")).extract().path("id");
        repeat(COORDINATOR, id, Map.of("rule", THIRD_MONDAY))
                .statusCode(201)
                .body("id", equalTo(id))
                .body("first", equalTo(next().toString()))
                .body("next", hasSize(12))
                .body("registration", equalTo("OCCURRENCE"))
                .body("rights", containsInAnyOrder("EDIT", "REMOVE"));
        as(VISITOR).get("/api/series/" + id).then().statusCode(404);
        assertThat(occurrences(VISITOR, id)).isEmpty();
        as(COORDINATOR)
                .get("/api/events/" + id)
                .then()
                .body("seriesId", equalTo(id))
                .body("recurrenceId", nullValue());
    }

    @Test
    void visitorReadsEighteenMonthsOfOccurrencesEachAnEventOfItsOwn() {
        var id = published(COORDINATOR, form(team, "Chaque troisième lundi"));
        var found = occurrences(VISITOR, id);
        assertThat(found).hasSizeBetween(17, 18);
        assertThat(found).extracting("id").doesNotContain(id).doesNotHaveDuplicates();
        assertThat(found).extracting("seriesId").containsOnly(id);
        as(VISITOR)
                .get("/api/events/" + found.getFirst().get("id"))
                .then()
                .body("title.fr", equalTo("Chaque troisième lundi"))
                .body("recurrenceId", equalTo(next().toString()))
                .body("seriesId", equalTo(id));
        as(VISITOR).get("/api/series/" + id).then().statusCode(200).body("rights", hasSize(0));
        assertThat(Events.found(VISITOR, Map.of("q", "Chaque troisième lundi"))).doesNotContain(id);
    }

    @Test
    void visitorComesAtNineInWinterAndInSummer() {
        var id = published(COORDINATOR, form(team, "À neuf heures"));
        assertThat(occurrences(VISITOR, id))
                .allSatisfy(it -> assertThat(String.valueOf(it.get("when"))).contains("T09:00", "T11:00"));
    }

    @Test
    void visitorIsToldTheDayWhenTheHourIsToBeDefined() {
        var form = form(team, "Heure à définir");
        form.put("when", Map.of("precision", "DAY", "start", next().toString()));
        var found = occurrences(VISITOR, published(COORDINATOR, form));
        assertThat(String.valueOf(found.get(1).get("when")))
                .contains("precision=DAY")
                .doesNotContain("T09");
    }

    @Test
    void coordinatorIsToldOnceWhatASeriesLacks() {
        var form = form(team, "Heure à définir");
        form.put("when", Map.of("precision", "DAY", "start", next().toString()));
        var id = published(COORDINATOR, form);
        assertThat(Events.found(COORDINATOR, Map.of("lacks", "HOUR", "q", "Heure à définir")))
                .contains(id)
                .doesNotContain((String) occurrences(COORDINATOR, id).getFirst().get("id"));
    }

    @Test
    void coordinatorMovesOneAndTheOthersStayWhenTheSeriesChangesToo() {
        var id = published(COORDINATOR, form(team, "Une déplacée"));
        var moved = (String) occurrences(COORDINATOR, id).getFirst().get("id");
        var day = next().plusDays(2);
        change("/api/events/" + moved, with(form(team, "Une déplacée"), "when", nine(day)));
        change("/api/events/" + id, form(team, "Autre titre"));
        var found = occurrences(VISITOR, id);
        assertThat(String.valueOf(found.getFirst().get("when"))).contains(day.toString());
        assertThat(found)
                .extracting("title.fr")
                .startsWith("Une déplacée", "Autre titre")
                .contains("Autre titre");
        as(VISITOR).get("/api/events/" + moved).then().body("recurrenceId", equalTo(next().toString()));
    }

    @Test
    void partnerProposesSeveralDatesAtOnce() {
        var alias = "series-" + UUID.randomUUID();
        var partner = Persona.editor(alias);
        var organisation = Network.organisation(alias, "Partenaire", "ASBL", null, null);
        String id = draft(partner, with(form(organisation, "Plusieurs dates"), "type", "FORMATION"))
                .extract()
                .path("id");
        var dates = List.of(next().plusDays(8).toString(), next().plusDays(15).toString());
        repeat(partner, id, Map.of("dates", dates)).statusCode(201).body("next", hasSize(3));
        as(partner).post("/api/events/" + id + "/proposal").then().statusCode(200);
        assertThat(Events.found(COORDINATOR, Map.of("state", "PROPOSED"))).contains(id);
        as(COORDINATOR).post("/api/events/" + id + "/publication").then().statusCode(200);
        assertThat(occurrences(VISITOR, id)).hasSize(3);
        assertThat(Events.found(COORDINATOR, Map.of("state", "PUBLISHED", "q", "Plusieurs dates")))
                .hasSize(3)
                .doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FREQ=SECONDLY | /rule | rule-not-of-days
            FREQ=MONTHLY;BYDAY=3TU | /rule | rule-not-of-first-day
            - | / | rule-or-dates""")
    void partnerIsToldWhatIsWrongWithARule(String rule, String pointer, String code) {
        String id = draft(COORDINATOR, form(team, "Mauvaise règle")).extract().path("id");
        repeat(COORDINATOR, id, rule == null ? Map.of() : Map.of("rule", rule))
                .statusCode(422)
                .body("violations.code", contains(code));
        as(COORDINATOR).get("/api/series/" + id).then().statusCode(404);
    }

    @Test
    void whatHasNoDayOrIsAnnouncedDoesNotRepeat() {
        var vague = Events.form(team, "RDV_PREVENTION", "Sans jour");
        String dateless = draft(COORDINATOR, vague).extract().path("id");
        repeat(COORDINATOR, dateless, Map.of("rule", THIRD_MONDAY))
                .statusCode(409)
                .body("code", equalTo("series-needs-a-day"));
        var announced = Events.published(COORDINATOR, form(team, "Annoncé"));
        repeat(COORDINATOR, announced, Map.of("rule", THIRD_MONDAY))
                .statusCode(409)
                .body("code", equalTo("event-not-repeatable"));
        var series = published(COORDINATOR, form(team, "Premier jour"));
        as(COORDINATOR)
                .header("If-Match", version(COORDINATOR, "/api/events/" + series))
                .body(with(form(team, "Premier jour"), "when", nine(next().plusDays(1))))
                .put("/api/events/" + series)
                .then()
                .statusCode(422)
                .body("violations.code", contains("first-day-of-series"));
    }

    @Test
    void coordinatorOfAnotherBassinChangesNothing() {
        var id = published(COORDINATOR, form(team, "Pas la vôtre"));
        var series = "/api/series/" + id;
        var tag = version(VISITOR, series);
        repeat(NORTH, id, Map.of("rule", THIRD_MONDAY)).statusCode(403);
        as(NORTH)
                .header("If-Match", tag)
                .body(Map.of("rule", THIRD_MONDAY))
                .put(series)
                .then()
                .statusCode(403);
        as(NORTH).header("If-Match", tag).delete(series).then().statusCode(403);
        as(NORTH)
                .header("If-Match", tag)
                .body(Repeating.suspension(next()))
                .put(series + "/suspension")
                .then()
                .statusCode(403);
        as(NORTH).header("If-Match", tag).delete(series + "/suspension").then().statusCode(403);
        as(COORDINATOR)
                .body(Repeating.suspension(next()))
                .put(series + "/suspension")
                .then()
                .statusCode(428);
    }

    private static void change(String event, Map<String, Object> form) {
        as(COORDINATOR)
                .header("If-Match", version(COORDINATOR, event))
                .body(form)
                .put(event)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        form.put(field, value);
        return form;
    }
}
