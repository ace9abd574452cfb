package brussels.estuaire.identity;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** What an administrator of the realm does in Keycloak's console. */
public final class KeycloakAdministration {
    private final String issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.web.auth-server-url", String.class);
    private final String server = issuer.substring(0, issuer.indexOf("/realms/"));

    /** Tokens issued from now on live that long; sessions do not change. */
    void setTokenLifespan(int seconds) {
        as().body(Map.of("realm", "estuaire", "accessTokenLifespan", seconds))
                .put(realm())
                .then()
                .statusCode(204);
    }

    /** Somebody registers, and confirms their mail; they sign in by their address. */
    public void register(String email) {
        as().body(Map.of(
                        "username",
                        email,
                        "email",
                        email,
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "firstName",
                        "Ada",
                        "lastName",
                        email,
                        "credentials",
                        List.of(Map.of("type", "password", "value", RealKeycloak.PASSWORD, "temporary", false))))
                .post(realm() + "/users")
                .then()
                .statusCode(201);
    }

    /** Somebody changes their address, and has not confirmed it yet. */
    public void forgetConfirmation(String user) {
        as().body(Map.of("emailVerified", false, "email", user, "firstName", "Ada", "lastName", user))
                .put(realm() + "/users/" + idOf(user))
                .then()
                .statusCode(204);
    }

    public void removeFromOrganisation(String user, String alias) {
        String organisation = as().queryParam("max", 100)
                .get(realm() + "/organizations")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.alias == '" + alias + "' }.id");
        as().delete(realm() + "/organizations/" + organisation + "/members/" + idOf(user))
                .then()
                .statusCode(204);
    }

    /** Shuts somebody's account, or opens it again. */
    public void setEnabled(String user, boolean enabled) {
        as().body(Map.of(
                        "enabled", enabled, "email", user, "emailVerified", true, "firstName", "Ada", "lastName", user))
                .put(realm() + "/users/" + idOf(user))
                .then()
                .statusCode(204);
    }

    /** Takes somebody's account away. */
    public void removeAccount(String user) {
        as().delete(realm() + "/users/" + idOf(user)).then().statusCode(204);
    }

    /** Ends all sessions of the person, wherever they are. */
    void signOut(String user) {
        as().post(realm() + "/users/" + idOf(user) + "/logout").then().statusCode(204);
    }

    /** A token of a partner's service account. */
    String partnerToken(String client) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", RealKeycloak.SECRET)
                .formParam("scope", "organization:*")
                .post(issuer + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private String idOf(String user) {
        return as().queryParam("username", user)
                .queryParam("exact", true)
                .get(realm() + "/users")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    private String realm() {
        return server + "/admin/realms/estuaire";
    }

    private RequestSpecification as() {
        String token = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", RealKeycloak.ADMINISTRATOR)
                .formParam("password", RealKeycloak.SECRET)
                .post(server + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
