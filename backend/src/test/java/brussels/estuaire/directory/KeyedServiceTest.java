package brussels.estuaire.directory;

import static brussels.estuaire.directory.Services.form;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class KeyedServiceTest {
    private static final Persona PARTNER = Persona.partner("la-braise");
    private static UUID laBraise;

    @BeforeAll
    static void organisations() {
        laBraise = Network.laBraise();
    }

    @Test
    void partnerWritesTwiceAndThereIsOne() {
        var key = "/api/services/by-key/crm/" + UUID.randomUUID();
        var form = form(laBraise, "Clé un");
        form.remove("organisationId");
        String first =
                as(PARTNER).body(form).put(key).then().statusCode(201).extract().path("id");
        as(PARTNER)
                .body(form(laBraise, "Clé deux"))
                .put(key)
                .then()
                .statusCode(200)
                .body("id", equalTo(first));
        as(Persona.visitor()).get("/api/services/" + first).then().body("name.fr", equalTo("Clé deux"));
    }

    @Test
    void partnerRacesItselfAndThereIsOne() throws Exception {
        var key = "/api/services/by-key/race/" + UUID.randomUUID();
        try (var partners = Executors.newFixedThreadPool(8)) {
            var statuses = partners.invokeAll(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(turn -> () -> as(PARTNER)
                            .body(form(laBraise, "Course " + turn))
                            .put(key)
                            .statusCode())
                    .toList());
            var answers = new java.util.ArrayList<Integer>();
            for (var status : statuses) {
                answers.add(status.get());
            }
            assertThat(answers).containsOnlyElementsOf(List.of(200, 201)).containsOnlyOnce(201);
        }
    }

    @Test
    void partnerMayNotWriteForAnother() {
        as(PARTNER)
                .body(form(Network.aidantsProches(), "Volé"))
                .put("/api/services/by-key/crm/1")
                .then()
                .statusCode(403);
    }
}
