package brussels.estuaire.directory.twins;

import static brussels.estuaire.directory.Services.form;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who writes down a service is shown those that may be the same. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SimilarServiceTest {
    private static final Persona ADMINISTRATOR = Persona.administrator();
    private static final Persona VISITOR = Persona.visitor();

    @Test
    void visitorIsShownTheServiceOfTheSameOrganisationByNameAndByAlias() {
        var organisation = Network.another();
        var form = form(organisation, "Permanence du Crépuscule");
        form.put("aliases", List.of("Veillée bleue"));
        var id = Services.published(ADMINISTRATOR, form);
        similar(VISITOR, organisation, "Permanences du crepuscule").body("items.id", contains(id));
        similar(VISITOR, organisation, "Veillee bleu")
                .body("items[0].knownAs", equalTo("Veillée bleue"))
                .body("items[0].because", contains("ALIAS"));
        similar(VISITOR, Network.another(), "Permanence du Crépuscule").body("items", empty());
    }

    /** The same name in another organisation is the same service only where something else says so. */
    @Test
    void visitorIsShownTheSameNameAtTheSameAddressElsewhere() {
        var form = form(Network.another(), "Atelier des Lucioles");
        form.put("locations", List.of(Map.of("street", "Rue Haute 7", "postalCode", "1000", "commune", "21004")));
        var id = Services.published(ADMINISTRATOR, form);
        as(VISITOR)
                .queryParam("organisation", Network.another())
                .queryParam("name", "Atelier des lucioles")
                .queryParam("postalCode", "1000")
                .queryParam("street", "rue haute, 7")
                .get("/api/similar-services")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].because", contains("NAME", "ADDRESS"));
    }

    @Test
    void draftsOfOthersDoNotLeak() {
        var organisation = Network.laBraise();
        Services.draft(ADMINISTRATOR, form(organisation, "Consultation secrète"));
        similar(VISITOR, organisation, "Consultation secrète").body("items", empty());
        similar(Persona.editor("aidants-proches-bruxelles"), organisation, "Consultation secrète")
                .body("items", empty());
        similar(Persona.editor("la-braise"), organisation, "Consultation secrète")
                .body("items[0].visibility", equalTo("DRAFT"));
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        as(VISITOR).get("/api/similar-services?name=a").then().statusCode(400);
        as(VISITOR)
                .get("/api/similar-services?organisation=" + Network.laBraise())
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse similar(Persona persona, UUID organisation, String name) {
        return as(persona)
                .queryParam("organisation", organisation)
                .queryParam("name", name)
                .get("/api/similar-services")
                .then()
                .statusCode(200);
    }
}
