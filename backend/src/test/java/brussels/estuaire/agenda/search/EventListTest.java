package brussels.estuaire.agenda.search;

import static brussels.estuaire.agenda.Events.draft;
import static brussels.estuaire.agenda.Events.form;
import static brussels.estuaire.agenda.Events.found;
import static brussels.estuaire.agenda.Events.published;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EventListTest {
    private static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    private static final Persona VISITOR = Persona.visitor();
    private static final Persona EDITOR = Persona.editor("la-braise");
    private static UUID team;
    private static UUID laBraise;

    @BeforeAll
    static void organisations() {
        team = Network.team("bassin-sud-est");
        laBraise = Network.laBraise();
    }

    @Test
    void visitorFindsAMonthInOrderAndWhatIsVagueAtItsFirstDay() {
        var late = on("1986-03-20", "DAY");
        var vague = on("1986-03-10", "MONTH");
        var early = on("1986-03-02", "DAY");
        on("1986-04-01", "DAY");
        assertThat(found(VISITOR, Map.of("from", "1986-03-01", "to", "1986-04-01")))
                .containsExactly(vague, early, late);
        assertThat(found(VISITOR, Map.of("from", "1986-03-01", "to", "1986-04-01", "sort", "-start")))
                .containsExactly(late, early, vague);
    }

    @Test
    void visitorFindsWhatIsRunningOnlyWhenTheyAskForIt() {
        var running = on("1987-05-04", "MONTH");
        var week = Map.of("from", "1987-05-12", "to", "1987-05-19");
        assertThat(found(VISITOR, week)).doesNotContain(running);
        assertThat(found(VISITOR, Map.of("from", "1987-05-12", "to", "1987-05-19", "ongoing", true)))
                .contains(running);
        assertThat(found(VISITOR, Map.of("from", "1987-06-01", "to", "1987-07-01", "ongoing", true)))
                .doesNotContain(running);
    }

    @ParameterizedTest
    @CsvSource({
        "type, CT_HOPITAL, FORMATION",
        "theme, LIAISON_HOPITAL, EMPLOI",
        "mission, COORDINATION, PREVENTION",
        "language, nl, en",
        "audience, PROFESSIONALS, EVERYONE",
        "bassin, SUD_EST, NORD",
        "bassin, SUD_EST, REGION",
        "place, 21005, 21002",
        "place, ONLINE, 21002",
        "q, zorgcontinuiteit, zorgbreuk",
        "state, PUBLISHED, CANCELLED"
    })
    void visitorFindsByEachFilterAndNotByAnotherValue(String parameter, String right, String wrong) {
        var id = published(COORDINATOR, whole());
        assertThat(found(VISITOR, Map.of("from", "1988-01-01", "to", "1988-02-01", parameter, right)))
                .contains(id);
        assertThat(found(VISITOR, Map.of("from", "1988-01-01", "to", "1988-02-01", parameter, wrong)))
                .doesNotContain(id);
    }

    @Test
    void visitorFindsWhatAnOrganisationOrganisesWithOthers() {
        var id = published(COORDINATOR, whole());
        assertThat(found(VISITOR, Map.of("organisation", laBraise, "from", "1988-01-01", "to", "1988-02-01")))
                .contains(id);
        assertThat(found(VISITOR, Map.of("organisation", Network.another()))).isEmpty();
    }

    @Test
    void strangerFindsNoDraftWhateverTheyAskFor() {
        String draft = draft(EDITOR, form(laBraise, "FORMATION", "Brouillon"))
                .extract()
                .path("id");
        var closed = published(COORDINATOR, Events.meeting(team, "Groupe fermé"));
        var drafts = Map.of("state", "DRAFT");
        for (var stranger : List.of(VISITOR, Persona.coordinator("bassin-nord"), Persona.professional())) {
            assertThat(found(stranger, drafts)).doesNotContain(draft);
            assertThat(found(stranger, Map.of("type", "CAB"))).doesNotContain(closed);
        }
        assertThat(found(EDITOR, drafts)).contains(draft);
        assertThat(found(COORDINATOR, Map.of("type", "CAB"))).contains(closed);
        assertThat(found(Persona.administrator(), drafts)).contains(draft);
    }

    @Test
    void coordinatorFindsWhatLacksADateAnHourOrAPlace() {
        var undated = published(COORDINATOR, form(team, "RDV_PREVENTION", "À définir"));
        var told = published(COORDINATOR, whole());
        assertThat(found(COORDINATOR, Map.of("lacks", "DATE")))
                .contains(undated)
                .doesNotContain(told);
        assertThat(found(COORDINATOR, Map.of("lacks", List.of("HOUR", "PLACE"))))
                .contains(undated)
                .doesNotContain(told);
    }

    @Test
    void visitorReadsFacetsThatRespectTheOtherFiltersAndNotThemselves() {
        published(COORDINATOR, whole());
        as(VISITOR)
                .queryParams(Map.of(
                        "from",
                        "1988-01-01",
                        "to",
                        "1988-02-01",
                        "type",
                        "FORMATION",
                        "facets",
                        "type,bassin,theme,language,place"))
                .get("/api/events")
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("facets.type.code", hasItem("CT_HOPITAL"))
                .body("facets.bassin.code", not(hasItem("SUD_EST")));
        as(VISITOR).get("/api/events").then().body("facets", nullValue());
    }

    @Test
    void visitorBehindTheLastPageIsStillToldHowManyThereAre() {
        published(COORDINATOR, whole());
        Number total = as(VISITOR)
                .get("/api/events?from=1988-01-01&to=1988-02-01&page=90")
                .path("total");
        assertThat(total.intValue()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "size=201",
        "page=0",
        "bassin=NOPE!",
        "facets=nope",
        "sort=name",
        "from=hier",
        "state=OPEN",
        "nope=1",
        "lacks=TITLE"
    })
    void visitorIsToldThatAParameterMakesNoSense(String query) {
        as(VISITOR).get("/api/events?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "bassin, NOPE",
        "type, NOPE",
        "type, REPIT",
        "theme, NOPE",
        "mission, NOPE",
        "language, xx",
        "place, 99999",
        "place, 1040"
    })
    void visitorIsToldThatACodeDoesNotExistRatherThanThatNothingIsFound(String parameter, String code) {
        for (var list : List.of("/api/events", "/api/events.ics")) {
            as(VISITOR)
                    .accept("*/*")
                    .get(list + "?" + parameter + "=" + code)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("malformed"))
                    .body("violations.pointer", hasItem(parameter));
        }
    }

    private static String on(String day, String precision) {
        var form = form(team, "FORMATION", "Le " + day);
        form.put("when", Map.of("precision", precision, "start", day));
        return published(COORDINATOR, form);
    }

    private static Map<String, Object> whole() {
        var form = Events.form(team, "CT_HOPITAL", "Liaison");
        form.put("title", Map.of("fr", "Continuité des soins", "nl", "Zorgcontinuïteit"));
        form.put("coOrganisers", List.of(laBraise));
        form.put("themes", List.of("LIAISON_HOPITAL"));
        form.put("missions", List.of("COORDINATION"));
        form.put("languages", List.of("fr", "nl"));
        form.put("place", Map.of("commune", "21005"));
        form.put("onlineLink", "https://example.org/salle");
        form.put("when", Map.of("precision", "TIME", "start", "1988-01-20T09:00:00+01:00"));
        return form;
    }
}
