package brussels.estuaire.opendoors.figures;

import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.opendoors.GeneratedEdition;
import brussels.estuaire.opendoors.GeneratedEdition.Slot;
import brussels.estuaire.opendoors.GeneratedEdition.Visit;
import brussels.estuaire.platform.Clock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edition in numbers: who runs it reads all of them, a host and everybody as much as names nobody. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EditionFiguresTest {
    private static final Persona TEAM = Persona.coordinator("bassin-sud-est");
    private static final int AGO = 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void figuresEqualAPlainRecount(long seed) throws SQLException {
        var edition = GeneratedEdition.of(ago(), 12, 25, seed);
        var told = figures(TEAM, edition).statusCode(200).extract().<Map<String, Object>>path("$");
        assertThat(told.get("counted")).isEqualTo(recount(edition, slot -> true));
        parts(edition, told, "bySector", slot -> slot.door().type());
        parts(edition, told, "byKind", slot -> slot.door().kind());
        parts(edition, told, "byCommune", slot -> slot.door().commune());
        parts(edition, told, "byDay", slot -> slot.day().toString());
    }

    @Test
    void numbersStayWhenPeopleAreErased() throws SQLException {
        var edition = GeneratedEdition.of(ago(), 6, 12, 5);
        var before = counted(edition);
        try (var owner = RealPostgres.server().connectAsSuperuser();
                var statement = owner.prepareStatement("""
                        update registration set name = null, email = null, erased_at = now()
                         where visitor_id in (select id from visitor where edition_id = ?)""")) {
            statement.setObject(1, edition.id());
            assertThat(statement.executeUpdate()).isPositive();
        }
        assertThat(counted(edition)).isEqualTo(before);
    }

    @Test
    void everybodyReadsTheWholeOnceTheWeekIsOverAndOfPartsNothingOfPeople() throws SQLException {
        var edition = GeneratedEdition.of(ago(), 12, 25, 6);
        figures(Persona.visitor(), edition)
                .statusCode(200)
                .body("over", equalTo(true))
                .body("counted.visitors", greaterThan(4))
                .body("counted.made", notNullValue())
                .body("byCommune.figures.services", everyItem(greaterThan(0)))
                .body("byCommune.figures.visitors", everyItem(nullValue()))
                .body("byDay.figures.made", everyItem(nullValue()))
                .body("bySector.figures.missed", everyItem(nullValue()));
    }

    @Test
    void nobodyElseReadsWhatTellsOfAFewPeople() throws SQLException {
        var edition = GeneratedEdition.of(ago(), 12, 4, 7);
        figures(Persona.visitor(), edition)
                .statusCode(200)
                .body("counted.services", greaterThan(0))
                .body("counted.visitors", nullValue())
                .body("counted.missed", nullValue());
        figures(TEAM, edition).body("counted.visitors", greaterThan(0));
    }

    @Test
    void beforeTheWeekIsOverTheTeamAndHostsReadNumbersAndNobodyElse() throws SQLException {
        var edition = GeneratedEdition.of(LocalDate.now(Clock.BRUSSELS), 6, 12, 8);
        var host = edition.slots().stream().filter(Slot::counts).findFirst().orElseThrow();
        figures(TEAM, edition).statusCode(200).body("over", equalTo(false));
        figures(Persona.administrator(), edition).statusCode(200);
        figures(Persona.editor(alias(host)), edition)
                .statusCode(200)
                .body("byDay.figures.visitors", everyItem(nullValue()));
        for (var stranger :
                List.of(Persona.visitor(), Persona.coordinator("bassin-nord"), Persona.editor("la-braise"))) {
            figures(stranger, edition).statusCode(404);
        }
        compared(Persona.visitor(), edition)
                .body("items[0].source", equalTo("NONE"))
                .body("items[0].counted", nullValue());
        compared(TEAM, edition).body("items[0].source", equalTo("COUNTED"));
        as(TEAM).get("/api/editions/" + UUID.randomUUID() + "/figures").then().statusCode(404);
    }

    @Test
    void editionsStandSideBySideCountedOrAsTheyWereTold() throws SQLException {
        var counted = GeneratedEdition.of(ago(), 6, 12, 9);
        var told = GeneratedEdition.past(400);
        tell(told);
        var neither = GeneratedEdition.past(800);
        as(Persona.visitor())
                .queryParam("id", List.of(neither.id(), told.id(), counted.id()))
                .get("/api/editions/figures")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        contains(
                                counted.id().toString(),
                                told.id().toString(),
                                neither.id().toString()))
                .body("items.source", contains("COUNTED", "TOLD", "NONE"))
                .body("items[1].counted", nullValue())
                .body("items[1].told.visits.value", equalTo(150))
                .body("items[1].told.visits.qualifier", equalTo("MORE_THAN"));
    }

    @Test
    void editionsAreFilteredByTheirBassins() throws SQLException {
        var edition = GeneratedEdition.past(400);
        for (var bassin : Map.of("SUD_EST", 1, "NORD", 0).entrySet()) {
            as(Persona.visitor())
                    .queryParam("id", edition.id())
                    .queryParam("bassin", bassin.getKey())
                    .get("/api/editions/figures")
                    .then()
                    .body("total", equalTo(bassin.getValue()));
        }
        as(Persona.visitor())
                .queryParam("bassin", "XYZ")
                .get("/api/editions/figures")
                .then()
                .statusCode(400);
    }

    private static void parts(
            GeneratedEdition edition, Map<String, Object> told, String by, Function<Slot, String> code) {
        var expected = edition.slots().stream()
                .filter(Slot::counts)
                .map(code)
                .distinct()
                .sorted()
                .map(it -> Map.of(
                        "code",
                        it,
                        "figures",
                        recount(edition, slot -> code.apply(slot).equals(it))))
                .toList();
        assertThat(told.get(by)).isEqualTo(expected);
    }

    private static Map<String, Object> recount(GeneratedEdition edition, Predicate<Slot> part) {
        var slots = edition.slots().stream().filter(Slot::counts).filter(part).toList();
        var visits = edition.visits().stream()
                .filter(Visit::counts)
                .filter(it -> part.test(it.slot()))
                .toList();
        var marked = visits.stream().collect(Collectors.groupingBy(Visit::presence, Collectors.counting()));
        return Map.of(
                "services", (int) slots.stream().map(Slot::door).distinct().count(),
                "slots", slots.size(),
                "places", slots.stream().mapToInt(Slot::capacity).sum(),
                "visitors", (int) visits.stream().map(Visit::visitor).distinct().count(),
                "booked", visits.size(),
                "made", marked.getOrDefault("PRESENT", 0L).intValue(),
                "missed", marked.getOrDefault("ABSENT", 0L).intValue(),
                "untold", marked.getOrDefault("", 0L).intValue(),
                "walkIns", slots.stream().mapToInt(Slot::walkIns).sum());
    }

    private static ValidatableResponse figures(Persona reader, GeneratedEdition edition) {
        return as(reader).get("/api/editions/" + edition.id() + "/figures").then();
    }

    private static Map<String, Object> counted(GeneratedEdition edition) {
        return figures(TEAM, edition).extract().path("counted");
    }

    private static ValidatableResponse compared(Persona reader, GeneratedEdition edition) {
        return as(reader)
                .queryParam("id", edition.id())
                .get("/api/editions/figures")
                .then()
                .statusCode(200);
    }

    private static void tell(GeneratedEdition edition) throws SQLException {
        try (var owner = RealPostgres.server().connectAsSuperuser();
                var statement = owner.prepareStatement("""
                        update event set attendance = '{"visits": {"value": 150, "qualifier": "MORE_THAN"}}' where id = ?""")) {
            statement.setObject(1, edition.id());
            statement.executeUpdate();
        }
    }

    private static String alias(Slot slot) throws SQLException {
        try (var owner = RealPostgres.server().connectAsSuperuser();
                var statement = owner.prepareStatement("select alias from organisation where id = ?")) {
            statement.setObject(1, slot.door().organisation());
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    private static LocalDate ago() {
        return LocalDate.now(Clock.BRUSSELS).minusDays(AGO);
    }
}
