package brussels.estuaire.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm, as a real Keycloak imports it. */
class KeycloakTest {

    private static final String SECRET = Secrets.random();
    private static final String TOKEN = "/protocol/openid-connect/token";
    private static final String SIGN_IN = "?client_id=estuaire-web&response_type=code&scope=openid&ui_locales=nl"
            + "&code_challenge=" + "a".repeat(43) + "&code_challenge_method=S256"
            + "&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fauth%2Fcallback";
    private static final String ADMINISTRATOR_PASSWORD = Secrets.random();
    private static final JsonMapper JSON = new JsonMapper();
    private static Postgres postgres;
    private static Mail mail;
    private static Keycloak keycloak;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        postgres = Postgres.temporary();
        mail = Mail.start(0);
        var secrets = Map.of(
                "ESTUAIRE_WEB_SECRET", Secrets.random(),
                "ESTUAIRE_ACCOUNTS_SECRET", Secrets.random(),
                "ESTUAIRE_PARTNER_LA_BRAISE_SECRET", SECRET,
                "ESTUAIRE_PARTNER_AIDANTS_PROCHES_SECRET", Secrets.random());
        var settings = new Keycloak.Settings(
                Ports.free(), "http://localhost:8080", mail.port(), ADMINISTRATOR_PASSWORD, true, secrets);
        keycloak = Keycloak.start(
                Path.of(System.getProperty("estuaire.keycloak")),
                postgres,
                settings,
                directory.resolve("keycloak.log"));
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        mail.close();
        postgres.close();
    }

    @Test
    void partnerGetsTokenWithItsRoleAndOurAudience() throws Exception {
        var token = claims(ask(Map.of("grant_type", "client_credentials", "scope", "organization:*")));
        assertThat(token.path("aud").asText()).isEqualTo("estuaire-api");
        assertThat(token.at("/organization/la-braise/resource_access/estuaire-api/roles/0")
                        .asText())
                .isEqualTo("editor");
        assertThat(token.path("organization").size()).isEqualTo(1);
        assertThat(token.path("exp").asLong() - token.path("iat").asLong()).isEqualTo(300);
    }

    @Test
    void partnerHasNoPasswordGrantAndNoCodeFlow() throws Exception {
        var password = ask(Map.of("grant_type", "password", "username", "professional", "password", "estuaire-demo"));
        assertThat(password.path("error").asText()).isEqualTo("unauthorized_client");
        assertThat(new Browser()
                        .open(at("/protocol/openid-connect/auth?client_id=partner-la-braise&response_type=code"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void nobodyGetsInThroughKeycloaksOwnCommandLineClient() throws Exception {
        var form = Map.of(
                "client_id",
                "admin-cli",
                "grant_type",
                "password",
                "username",
                "professional",
                "password",
                "estuaire-demo");
        assertThat(JSON.readTree(new Browser().submit(at(TOKEN), form).body())
                        .path("error")
                        .asText())
                .isEqualTo("invalid_client");
    }

    @Test
    void realmFollowsTheProductToAnotherPort() throws Exception {
        assertThat(new Browser()
                        .open(at("/protocol/openid-connect/auth" + SIGN_IN))
                        .statusCode())
                .isEqualTo(200);
        var moved = SIGN_IN.replace("8080", "9090");
        assertThat(new Browser()
                        .open(at("/protocol/openid-connect/auth" + moved))
                        .statusCode())
                .isEqualTo(400);
        var addresses = new RealmAddresses(keycloak.issuer().replace("/realms/estuaire", ""), ADMINISTRATOR_PASSWORD);
        addresses.moveTo("http://localhost:9090", mail.port());
        assertThat(new Browser()
                        .open(at("/protocol/openid-connect/auth" + moved))
                        .statusCode())
                .isEqualTo(200);
        addresses.moveTo("http://localhost:8080", mail.port());
    }

    @Test
    void whoeverRegistersMustConfirmTheirMail() throws Exception {
        var browser = new Browser();
        var page = browser.open(at("/protocol/openid-connect/registrations" + SIGN_IN))
                .body();
        var action = Pattern.compile("action=\"([^\"]+)\"").matcher(page);
        assertThat(action.find()).as("the registration form").isTrue();
        var password = "een-lang-wachtwoord";
        var form = new HashMap<>(Map.of("username", "lou", "firstName", "Lou", "lastName", "Nieuw"));
        form.putAll(Map.of("email", "lou@example.org", "password", password, "password-confirm", password));
        var answer = browser.submit(URI.create(action.group(1).replace("&amp;", "&")), form);
        assertThat(answer.body()).contains("<html class=\"login-pf\" lang=\"nl\"");
        assertThat(mail.sentTo("lou@example.org"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.raw()).contains("/login-actions/action-token"));
    }

    private static JsonNode ask(Map<String, String> form) throws IOException, InterruptedException {
        var whole = new HashMap<>(form);
        whole.put("client_id", "partner-la-braise");
        whole.put("client_secret", SECRET);
        return JSON.readTree(new Browser().submit(at(TOKEN), whole).body());
    }

    private static JsonNode claims(JsonNode answer) throws IOException {
        var body = answer.path("access_token").asText().split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(body));
    }

    private static URI at(String path) {
        return URI.create(keycloak.issuer() + path);
    }
}
