package brussels.estuaire.vocabularies;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.coordinator;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

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

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SynonymTest {
    @Test
    void administratorTeachesTheSearchANewWordAndTakesItBack() {
        var service = Services.published(
                Persona.editor("la-braise"), Services.form(Network.laBraise(), "Potager des Brumes"));
        assertThat(Services.found("q", "moestuinieren")).doesNotContain(service);
        String id = create("potager", "moestuinieren").statusCode(201).extract().path("id");
        assertThat(Services.found("q", "moestuinieren")).contains(service);
        put(id, 0, "tuinen", "moestuinieren").statusCode(200).body("phrases", contains("tuinen", "moestuinieren"));
        assertThat(Services.found("q", "moestuinieren")).doesNotContain(service);
        put(id, 1, "potager", "moestuinieren").statusCode(200);
        as(administrator())
                .header("If-Match", "\"2\"")
                .delete("/api/synonyms/" + id)
                .then()
                .statusCode(204);
        assertThat(Services.found("q", "moestuinieren")).doesNotContain(service);
    }

    @Test
    void visitorReadsThemAndMayNotChangeThem() {
        as(visitor()).get("/api/synonyms?size=100").then().statusCode(200).body("total", greaterThan(40));
        String id = create("aa", "bb").extract().path("id");
        as(visitor()).get("/api/synonyms/" + id).then().statusCode(200).header("ETag", equalTo("\"0\""));
        as(visitor()).body(form("cc", "dd")).post("/api/synonyms").then().statusCode(401);
        var nord = coordinator("bassin-nord");
        as(nord).body(form("cc", "dd")).post("/api/synonyms").then().statusCode(403);
        as(nord).header("If-Match", "\"0\"")
                .delete("/api/synonyms/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void administratorIsRefusedWhatIsNoGroup() {
        create("alone").statusCode(422);
        create("twice", " twice ").statusCode(422).body("violations[0].code", equalTo("phrases-alike"));
        create("one", "").statusCode(422).body("violations[0].pointer", equalTo("/phrases/1"));
        String id = create("stale one", "stale two").extract().path("id");
        put(id, 7, "a", "b").statusCode(412);
        as(administrator())
                .body(form("a", "b"))
                .put("/api/synonyms/" + id)
                .then()
                .statusCode(428);
        put(UUID.randomUUID().toString(), 0, "a", "b").statusCode(404);
    }

    private static ValidatableResponse create(String... phrases) {
        return as(administrator()).body(form(phrases)).post("/api/synonyms").then();
    }

    private static ValidatableResponse put(String id, int version, String... phrases) {
        return as(administrator())
                .header("If-Match", "\"" + version + "\"")
                .body(form(phrases))
                .put("/api/synonyms/" + id)
                .then();
    }

    private static Map<String, Object> form(String... phrases) {
        return Map.of("phrases", List.of(phrases));
    }
}
