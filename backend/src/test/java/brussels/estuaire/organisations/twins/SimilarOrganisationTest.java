package brussels.estuaire.organisations.twins;

import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who writes down an organisation is shown those that may be the same. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SimilarOrganisationTest {
    private static final Persona VISITOR = Persona.visitor();
    private static final Persona SUD_EST = Persona.coordinator("bassin-sud-est");
    private static final Persona NORD = Persona.coordinator("bassin-nord");

    @Test
    void visitorWhoTypesCitizenIsShownTheOneAlsoKnownAsCitiSen() {
        var id = Organisations.active(
                Map.of("name", Map.of("fr", "Projet urbain de la Senne"), "aliases", List.of("CitiSen")));
        similar(VISITOR, "Citizen")
                .body("items[0].id", equalTo(id))
                .body("items[0].knownAs", equalTo("CitiSen"))
                .body("items[0].because", contains("ALIAS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les Amis des Hirondeles ASBL|NAME",
                "hirondelles (les amis des)|NAME",
                "vzw Les Amis des Hirondelles|NAME",
                "Zwaluwvrienden|NAME",
                "L.A.D.H.B.|ALIAS",
            })
    void visitorIsShownWhatIsSpelledNearly(String typed, String because) {
        if (names("Les Amis des Hirondelles").isEmpty()) {
            Organisations.active(Map.of(
                    "name",
                    Map.of("fr", "Les Amis des Hirondelles", "nl", "De Zwaluwvrienden"),
                    "aliases",
                    List.of("LADHB")));
        }
        similar(VISITOR, typed)
                .body("items.name.fr", hasItem("Les Amis des Hirondelles"))
                .body("items.find { it.name.fr == 'Les Amis des Hirondelles' }.because", hasItem(because));
    }

    @Test
    void visitorIsShownTheNameBehindItsInitialsAndTheInitialsBehindTheName() {
        var whole = Organisations.active(Map.of("name", Map.of("fr", "Ligue des Quartiers Zinneke de la Woluwe")));
        similar(VISITOR, "LQZW").body("items.id", contains(whole)).body("items[0].because", contains("ACRONYM"));
        var initials = Organisations.active(Map.of("name", Map.of("fr", "GVKX")));
        similar(VISITOR, "Groupe des Voisins du Kiosque Xavier").body("items.id", hasItem(initials));
    }

    /** « OCMW » and « CPAS » are synonyms of the search. */
    @Test
    void visitorIsShownWhatMeansTheSame() {
        var id = Organisations.active(Map.of("name", Map.of("fr", "CPAS de Zonnebourg")));
        similar(VISITOR, "OCMW Zonnebourg")
                .body("items.id", contains(id))
                .body("items[0].because", contains("MEANING"));
    }

    @Test
    void visitorIsNotShownWhatOnlySharesCommonWords() {
        Organisations.active(Map.of("name", Map.of("fr", "Maison médicale du Kauwberg")));
        assertThat(names("Maison médicale du Scheutbos")).doesNotContain("Maison médicale du Kauwberg");
        assertThat(names("Maison médicale du Kauwbergh")).contains("Maison médicale du Kauwberg");
    }

    @Test
    void visitorIsShownWhoHasTheSameNumberAndTheAddressSaysSoBesides() {
        var seat = Map.of("street", "Rue de l’Été 12", "postalCode", "1050");
        var id = Organisations.active(
                Map.of("name", Map.of("fr", "Tout autre nom"), "enterpriseNumber", "0417497106", "seat", seat));
        asking(VISITOR, "Zzyzx")
                .queryParam("enterpriseNumber", "0417497106")
                .queryParam("postalCode", "1050")
                .queryParam("street", "rue de l'ete, 12")
                .get("/api/similar-organisations")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].because", hasItems("ENTERPRISE_NUMBER", "ADDRESS"));
        asking(VISITOR, "Zzyzx")
                .queryParam("enterpriseNumber", "0417497106")
                .queryParam("except", id)
                .get("/api/similar-organisations")
                .then()
                .body("items.size()", equalTo(0));
    }

    /** What is proposed is seen by the coordinators of its bassin only, also in this way. */
    @Test
    void candidatesOfOthersDoNotLeak() {
        Organisations.proposed(
                Map.of("name", Map.of("fr", "Quincaillerie solidaire"), "seat", Map.of("commune", "21005")));
        assertThat(names("Quincaillerie solidaire")).isEmpty();
        similar(NORD, "Quincaillerie solidaire").body("items.size()", equalTo(0));
        similar(SUD_EST, "Quincaillerie solidaire").body("items[0].status", equalTo("CANDIDATE"));
    }

    @Test
    void nobodyTakesAnotherOnesEnterpriseNumber() {
        Organisations.active(Map.of("name", Map.of("fr", "La première"), "enterpriseNumber", "0206731645"));
        as(VISITOR)
                .body(Organisations.form(Map.of("name", Map.of("fr", "La seconde"), "enterpriseNumber", "0206731645")))
                .post("/api/organisations")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/enterpriseNumber"))
                .body("violations.code", contains("enterprise-number-taken"));
    }

    @Test
    void twoCandidatesWithOneNumberAreNotBothAccepted() {
        var form = Map.<String, Object>of("name", Map.of("fr", "Deux fois la même"), "enterpriseNumber", "0400378485");
        var first = Organisations.proposed(form);
        var second = Organisations.proposed(form);
        Organisations.accept(first).statusCode(200);
        Organisations.accept(second).statusCode(409).body("code", equalTo("enterprise-number-taken"));
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        as(VISITOR).get("/api/similar-organisations").then().statusCode(400);
        similar(VISITOR, "x".repeat(201), 400);
        similar(VISITOR, "···", 200).body("items.size()", equalTo(0));
    }

    private static List<String> names(String typed) {
        return similar(VISITOR, typed).extract().path("items.name.fr");
    }

    private static ValidatableResponse similar(Persona persona, String typed) {
        return similar(persona, typed, 200);
    }

    private static ValidatableResponse similar(Persona persona, String typed, int status) {
        return asking(persona, typed).get("/api/similar-organisations").then().statusCode(status);
    }

    private static RequestSpecification asking(Persona persona, String typed) {
        return as(persona).queryParam("name", typed);
    }
}
