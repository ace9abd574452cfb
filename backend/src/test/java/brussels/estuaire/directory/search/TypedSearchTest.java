package brussels.estuaire.directory.search;

import static brussels.estuaire.directory.Services.form;
import static brussels.estuaire.directory.Services.found;
import static brussels.estuaire.directory.Services.published;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TypedSearchTest {
    private static final Persona EDITOR = Persona.editor("la-braise");
    private static @Nullable String mill;

    @Inject
    UnderstandSearch words;

    @BeforeEach
    void publishTheMillOnce() {
        if (mill != null) {
            return;
        }
        var form = form(Network.laBraise(), "Le Moulin-Vert de St-Michel");
        form.put("aliases", List.of("Zonnebloem", "O.C.M.W. Molen"));
        form.put(
                "summary",
                Map.of(
                        "fr",
                                "Accueil des éducateur·rice·s, des infirmiers et des citoyen(ne)s, acteurs-rices du quartier",
                        "nl", "Palliatieve thuisbegeleiding en slaapstoornissen"));
        form.put("type", "AIDE_DOMICILE");
        form.put("locations", List.of(Map.of("commune", "21009", "postalCode", "1050")));
        mill = published(EDITOR, form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "éducatrice",
                "educateurs",
                "éducateur.rice.s",
                "infirmière",
                "infirmiers-ères",
                "citoyenne",
                "citoyen·ne·s",
                "actrices",
                "acteur",
                "moulinvert",
                "moulin vert",
                "saint michel",
                "St. Michel",
                "ocmw",
                "c.p.a.s.",
                "centre public d'action sociale",
                "ocmwmolen",
                "openbaar centrum voor maatschappelijk welzijn",
                "zonnebl",
                "l’éducateur",
                "begeleiding",
                "thuishulp",
                "stoornis"
            })
    void visitorFindsHoweverItIsWritten(String typed) {
        words.whenServicesChanged();
        assertThat(found("q", typed)).contains(mill);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zonebloem", "paliatieve", "slaapstornissen", "moulim"})
    void visitorFindsDespiteASlipOfTheFinger(String typed) {
        words.whenServicesChanged();
        assertThat(found("q", typed)).contains(mill);
    }

    @ParameterizedTest
    @CsvSource({
        "moulin 1050, POSTAL_CODE, 1050",
        "moulin Elsene, COMMUNE, 21009",
        "moulin à Ixelles, COMMUNE, 21009",
        "1050 Ixelles moulin, POSTAL_CODE, 1050",
        "moulin bassin sud, BASSIN, SUD",
        "moulin Ixeles, COMMUNE, 21009",
        "moulin elzene, COMMUNE, 21009"
    })
    void visitorTypesAPlaceAmongTheWords(String typed, String kind, String code) {
        as(Persona.visitor())
                .queryParam("q", typed)
                .get("/api/services")
                .then()
                .statusCode(200)
                .body("items.id", contains(mill))
                .body("understood.words", equalTo("moulin"))
                .body("understood.place.kind", equalTo(kind))
                .body("understood.place.codes", contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"moulin 1070", "moulin Uccle", "moulin bassin nord", "moulin piscine"})
    void visitorDoesNotFindItElsewhere(String typed) {
        assertThat(found("q", typed)).doesNotContain(mill);
    }

    @Test
    void visitorIsToldWhatIsNearestWhenNothingIsFound() {
        as(Persona.visitor())
                .queryParam("q", "moulin Uccle")
                .queryParam("type", "AIDE_DOMICILE")
                .get("/api/services")
                .then()
                .body("total", equalTo(0))
                .body("nearest.find { it.without == 'place' }.total", equalTo(1))
                .body("nearest.without", not(hasItem("type")));
        as(Persona.visitor())
                .queryParam("q", "moulin trampoline")
                .get("/api/services")
                .then()
                .body("nearest.words", contains("moulin"));
        as(Persona.visitor())
                .queryParam("q", "moulin")
                .get("/api/services")
                .then()
                .body("nearest", empty())
                .body("understood.place", nullValue());
    }

    @Test
    void visitorIsSuggestedWhatBeginsLikeWhatIsTyped() {
        as(Persona.visitor())
                .queryParam("q", "zonneb")
                .get("/api/suggestions")
                .then()
                .statusCode(200)
                .body("services.id", contains(mill));
        as(Persona.visitor())
                .queryParam("q", "la brais")
                .get("/api/suggestions")
                .then()
                .body("organisations.name.fr", hasItem("La Braise"));
        as(Persona.visitor())
                .queryParam("q", "schaar")
                .get("/api/suggestions")
                .then()
                .body("places.codes.flatten()", contains("21015"));
        as(Persona.visitor())
                .queryParam("q", "kanker")
                .get("/api/suggestions")
                .then()
                .body("themes.code", contains("CANCER"));
    }

    @Test
    void visitorIsSuggestedNoDraft() {
        Services.draft(EDITOR, form(Network.laBraise(), "Quetzalcoatl"));
        as(Persona.visitor())
                .queryParam("q", "quetzal")
                .get("/api/suggestions")
                .then()
                .body("services", empty());
        as(Persona.visitor()).get("/api/suggestions").then().statusCode(400);
        as(Persona.visitor())
                .queryParam("q", "%' (|& !")
                .get("/api/suggestions")
                .then()
                .body("places", empty());
    }
}
