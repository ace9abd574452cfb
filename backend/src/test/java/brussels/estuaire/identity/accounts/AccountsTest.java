package brussels.estuaire.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.estuaire.identity.Role;
import brussels.estuaire.platform.Refusal;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to accounts when Keycloak fails in the middle of something; see PeopleTest for when it does not. */
class AccountsTest {
    private static final UUID PERSON = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final String GROUPS = """
            [{"id": "e", "name": "editors", "clientRoles": {"estuaire-api": ["editor"]}},
             {"id": "m", "name": "managers", "clientRoles": {"estuaire-api": ["manager"]}}]""";

    /** What Keycloak would answer to a GET, by the end of its path. */
    private static final Map<String, String> ANSWERS = Map.of(
            "/organizations", "[{\"id\": \"o\", \"alias\": \"la-braise\"}]",
            "/groups", GROUPS,
            "/token", "{\"access_token\": \"t\", \"expires_in\": 300}");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private String broken = "";
    private HttpServer server;
    private Accounts accounts;

    @BeforeEach
    void standIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/estuaire";
        accounts = new Accounts(new RealmApi(new ObjectMapper(), Optional.of(issuer), Optional.of("secret")), "c");
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void roleThatCannotReplaceTheOldOneIsTakenBack() {
        broken = "DELETE /organizations/o/groups/e/members/" + PERSON;
        assertThatThrownBy(() -> accounts.give("la-braise", PERSON, Role.MANAGER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("accounts-unavailable"));
        assertThat(asked.getLast()).isEqualTo("DELETE /organizations/o/groups/m/members/" + PERSON);
    }

    @Test
    void memberWhoGetsNoGroupHasNoRole() {
        broken = "PUT /organizations/o/groups/m/members/" + PERSON;
        assertThatThrownBy(() -> accounts.give("la-braise", PERSON, Role.MANAGER))
                .isInstanceOf(Refusal.class);
        assertThat(asked.getLast()).isEqualTo(broken);
    }

    @Test
    void keycloakThatIsAwayIsNobodysEmptyList() {
        server.stop(0);
        assertThatThrownBy(() -> accounts.of("la-braise")).isInstanceOf(Refusal.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().replace("/admin/realms/estuaire", "");
        var request = exchange.getRequestMethod() + " " + path;
        asked.add(request);
        exchange.getRequestBody().readAllBytes();
        var body = ANSWERS.entrySet().stream()
                .filter(known -> path.endsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("[]")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(request.equals(broken) ? 500 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
