package brussels.estuaire.directory.desk;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.coordinator;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class DeskTest {
    private UUID organisation;
    private Persona editor;
    private String desk;

    @BeforeEach
    void comeIn() {
        organisation = Network.another();
        desk = "/api/organisations/" + organisation + "/desk";
        String alias = as(administrator())
                .get("/api/organisations/" + organisation)
                .then()
                .extract()
                .path("alias");
        editor = editor(alias);
    }

    @Test
    void editorSeesWhatToVerifyAndWhatWasDone() throws SQLException {
        var old = published("Ancien");
        var recent = published("Récent");
        service("Brouillon");
        age(old, "created_at = created_at - interval '7 months'");
        as(editor)
                .get(desk)
                .then()
                .statusCode(200)
                .body("toVerify.id", contains(old, recent))
                .body("toVerify.overdue", contains(true, false))
                .body("toVerify[0].verifiedOn", nullValue())
                .body("overdue", equalTo(1), "drafts", equalTo(1), "openReports", equalTo(0))
                .body("latest.serviceName.fr", contains("Brouillon", "Récent", "Récent", "Ancien", "Ancien"))
                .body("latest.act", contains("CREATED", "PUBLISHED", "CREATED", "PUBLISHED", "CREATED"));
    }

    @Test
    void verifiedServiceIsDueLater() throws SQLException {
        var id = published("Vérifié");
        age(id, "created_at = created_at - interval '7 months'");
        as(editor).post("/api/services/" + id + "/verification").then().statusCode(200);
        as(editor)
                .get(desk)
                .then()
                .body("overdue", equalTo(0), "toVerify[0].overdue", equalTo(false))
                .body("latest.act", hasItem("VERIFIED"));
    }

    @Test
    void reportedErrorIsCounted() {
        var id = published("Signalé");
        as(professional())
                .body(Map.of("reasons", List.of("HOURS"), "message", "Fermé"))
                .post("/api/services/" + id + "/error-reports")
                .then()
                .statusCode(201);
        as(administrator()).get(desk).then().body("openReports", equalTo(1));
    }

    @Test
    void strangerSeesNoDesk() {
        for (var persona : List.of(professional(), editor("la-braise"))) {
            as(persona).get(desk).then().statusCode(404);
        }
        as(visitor()).get(desk).then().statusCode(401);
        as(editor)
                .get("/api/organisations/" + UUID.randomUUID() + "/desk")
                .then()
                .statusCode(404);
        as(coordinator("bassin-nord")).get(desk).then().statusCode(200);
    }

    private String published(String name) {
        var id = service(name);
        as(editor).post("/api/services/" + id + "/publication").then().statusCode(200);
        return id;
    }

    private String service(String name) {
        return as(editor)
                .body(Map.of("organisationId", organisation, "name", Map.of("fr", name), "type", "REPIT"))
                .post("/api/services")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void age(String service, String change) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser()) {
            superuser
                    .createStatement()
                    .executeUpdate("update service set %s where id = '%s'".formatted(change, service));
        }
    }
}
