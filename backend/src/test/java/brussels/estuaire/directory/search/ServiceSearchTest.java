package brussels.estuaire.directory.search;

import static brussels.estuaire.directory.Services.form;
import static brussels.estuaire.directory.Services.found;
import static brussels.estuaire.directory.Services.published;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.directory.Services;
import brussels.estuaire.directory.hours.ReadOpeningHours;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.platform.Clock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ServiceSearchTest {
    private static final Persona EDITOR = Persona.editor("la-braise");
    private final UUID laBraise = Network.laBraise();
    private static @Nullable String houseOfPause;

    @Inject
    ReadOpeningHours hours;

    @BeforeEach
    void publishTheHouseOnce() {
        if (houseOfPause != null) {
            return;
        }
        var form = form(laBraise, "Maison de la Pause");
        form.put("aliases", List.of("Zonnehuisje"));
        form.put("summary", Map.of("fr", "Répit à l’écoute des familles", "nl", "Mantelzorgers ontmoeten elkaar"));
        form.put("themes", List.of("DEMENCE"));
        form.put("audiences", List.of("CARERS"));
        form.put("languages", List.of("nl"));
        form.put("access", "PROFESSIONAL");
        form.put("cost", "FREE");
        form.put("locations", List.of(Map.of("commune", "21018", "postalCode", "1200")));
        form.put("territory", List.of("NORD"));
        houseOfPause = published(EDITOR, form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "repit",
                "RÉPIT",
                "ecoute",
                "maison pause",
                "paus",
                "zonnehuis",
                "la braise",
                "mantelzorger",
                "famille",
                "maison de la pause",
                "alzheim",
                "dementie"
            })
    void visitorFindsByWhatIsTyped(String typed) {
        assertThat(found("q", typed)).contains(houseOfPause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"piscine", "maison piscine", "!!!", "' or 1=1 --", "& | ! (", "<script>"})
    void visitorFindsNothingByOtherWords(String typed) {
        assertThat(found("q", typed)).doesNotContain(houseOfPause);
    }

    @ParameterizedTest
    @CsvSource({
        "bassin, SUD_EST, CENTRE_OUEST",
        "commune, 21018, 21001",
        "postalCode, 1200, 1070",
        "theme, DEMENCE, CANCER",
        "type, REPIT, CPAS",
        "audience, CARERS, CHILDREN",
        "language, nl, fr",
        "access, PROFESSIONAL, SELF",
        "cost, FREE, FIXED"
    })
    void visitorFiltersByEachParameter(String parameter, String own, String other) {
        assertThat(found(parameter, own)).contains(houseOfPause);
        assertThat(found(parameter, other)).doesNotContain(houseOfPause);
    }

    @ParameterizedTest
    @CsvSource({
        "bassin, REGION",
        "commune, 99999",
        "theme, SSM",
        "type, NOPE",
        "audience, NOPE",
        "language, xx",
        "cost, NOPE",
        "practice, NOPE"
    })
    void visitorIsToldThatACodeDoesNotExistRatherThanThatNothingIsFound(String parameter, String code) {
        for (var list : List.of("/api/services?positions=true&", "/api/services.csv?")) {
            as(Persona.visitor())
                    .accept("*/*")
                    .get(list + parameter + "=" + code)
                    .then()
                    .statusCode(400)
                    .body("violations.pointer", contains(parameter))
                    .body("violations.code", contains("unknown-code"));
        }
    }

    @Test
    void visitorSeesWhatIsOpenNow() {
        var always = form(laBraise, "Toujours ouverte");
        always.put("openingHours", "24/7");
        var never = form(laBraise, "Jamais ouverte");
        never.put("openingHours", "off");
        var open = published(EDITOR, always);
        var closed = published(EDITOR, never);
        hours.whenHoursChanged();
        assertThat(found("openNow", "true")).contains(open).doesNotContain(closed, houseOfPause);
        assertThat(found("openNow", "false")).contains(open, closed);
    }

    @Test
    void visitorSeesWhatWasVerifiedLately() {
        var today = LocalDate.now(Clock.BRUSSELS);
        var service = published(EDITOR, form(laBraise, "Vraie aujourd’hui"));
        as(EDITOR).post("/api/services/" + service + "/verification").then().statusCode(200);
        assertThat(found("verifiedSince", today.toString())).contains(service).doesNotContain(houseOfPause);
        assertThat(found("verifiedSince", today.plusDays(2).toString())).doesNotContain(service);
        as(Persona.visitor()).get("/api/services?verifiedSince=hier").then().statusCode(400);
    }

    @Test
    void visitorSeesTheServicesOfOneOrganisation() {
        assertThat(found("organisation", laBraise.toString())).contains(houseOfPause);
        assertThat(found("organisation", UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void visitorFindsWhatServesABassinFromElsewhere() {
        assertThat(found("bassin", "NORD")).contains(houseOfPause);
    }

    @Test
    void visitorSeesFacetsThatLeaveThemselvesOut() {
        as(Persona.visitor())
                .queryParam("facets", "theme,type,bassin,commune,language,audience,cost")
                .queryParam("theme", "DEMENCE")
                .queryParam("q", "pause")
                .get("/api/services")
                .then()
                .statusCode(200)
                .body("facets.theme.find { it.code == 'DEMENCE' }.count", greaterThanOrEqualTo(1))
                .body("facets.theme.find { it.code == 'DEMENCE' }.label.nl", equalTo("Dementie"))
                .body("facets.bassin.code", org.hamcrest.Matchers.hasItems("SUD_EST", "NORD"));
        as(Persona.visitor()).get("/api/services").then().body("facets", nullValue());
        as(Persona.visitor()).get("/api/services?facets=moon").then().statusCode(400);
    }

    @Test
    void visitorSeesAServiceCountedOnceInItsCommune() {
        var form = form(laBraise, "Kiosque aux deux portes");
        form.put(
                "locations",
                List.of(
                        Map.of("commune", "21010", "postalCode", "1090"),
                        Map.of("commune", "21010", "street", "Rue Haute 2")));
        form.put("territory", List.of("21010"));
        published(EDITOR, form);
        as(Persona.visitor())
                .get("/api/services?facets=commune,bassin&q=kiosque&bassin=NORD")
                .then()
                .body("facets.commune.collect { it.code + ' ' + it.count }", contains("21010 1"))
                .body("facets.bassin.collect { it.code + ' ' + it.count }", contains("NORD 1"));
    }

    /** A partner, who reads answers by the contract. */
    @Test
    void itemHasEveryKeyEvenOfWhatIsUnknown() {
        var contract =
                as(Persona.visitor()).get("/api/openapi?format=json").jsonPath().setRootPath("components.schemas");
        var item = as(Persona.visitor())
                .queryParam("id", published(EDITOR, form(laBraise, "Peu connu")))
                .get("/api/services")
                .jsonPath()
                .setRootPath("items[0]");
        assertThat(item.getMap("").keySet())
                .isEqualTo(contract.getMap("ServiceItem.properties").keySet());
        assertThat(item.getMap("today").keySet())
                .isEqualTo(contract.getMap("ServiceToday.properties").keySet());
    }

    @Test
    void draftsAreInNoStrangersList() {
        Services.draft(EDITOR, form(laBraise, "Xylophone"));
        assertThat(found("q", "xylophone")).isEmpty();
        as(Persona.visitor())
                .get("/api/services?visibility=DRAFT&q=xylophone")
                .then()
                .body("total", equalTo(0));
        as(EDITOR).get("/api/services?visibility=DRAFT&q=xylophone").then().body("total", equalTo(1));
    }
}
