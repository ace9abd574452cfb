package brussels.estuaire.organisations.people;

import static brussels.estuaire.organisations.people.Colleague.known;
import static io.restassured.RestAssured.given;

import brussels.estuaire.RealPostgres;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** An organisation of Etterbeek, let in by the coordinator of the bassin, who invites its first manager. */
public final class LedOrganisation {
    public final Colleague coordinator = known("coordinator.sud-est");
    public final String id;

    public LedOrganisation() {
        id = given().contentType(ContentType.JSON)
                .body(Map.of(
                        "kind", "ASBL",
                        "name", Map.of("fr", "L’Étape à Etterbeek"),
                        "seat", Map.of("commune", "21005", "postalCode", "1040")))
                .post("/api/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        coordinator.asks().post(path("/acceptance")).then().statusCode(200);
    }

    /** Somebody new, invited by the coordinator, who has come. */
    public Colleague firstManager() {
        var manager = Colleague.registered();
        coordinator.invites(id, manager.email, "MANAGER");
        manager.accepts();
        return manager;
    }

    /** Somebody new, invited by a manager, who has come. */
    public Colleague joined(Colleague manager, String role) {
        var colleague = Colleague.registered();
        manager.invites(id, colleague.email, role);
        colleague.accepts();
        return colleague;
    }

    String path(String rest) {
        return "/api/organisations/" + id + rest;
    }

    public String personOf(Colleague keeper, Colleague colleague) {
        return keeper.asks()
                .get(path("/people"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.email == '" + colleague.email + "' }.id");
    }

    ValidatableResponse gives(Colleague keeper, String person, String role, int version) {
        return keeper.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("role", role))
                .put(path("/people/" + person))
                .then();
    }

    public ValidatableResponse removes(Colleague keeper, String person, int version) {
        return keeper.asks()
                .header("If-Match", "\"" + version + "\"")
                .delete(path("/people/" + person))
                .then();
    }

    /** The bassin's team gets a mail address of its own. */
    static String teamAddress() throws SQLException {
        var team = UUID.randomUUID() + "@example.org";
        try (var superuser = RealPostgres.server().connectAsSuperuser()) {
            superuser.createStatement().executeUpdate("""
                    update organisation set contacts = '[{"kind": "EMAIL", "value": "%s"}]' where alias = 'bassin-sud-est'
                    """.formatted(team));
        }
        return team;
    }
}
