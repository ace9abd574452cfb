package brussels.estuaire.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * Moves the addresses that a realm keeps from its first start: Keycloak never imports an existing realm again, and a
 * run may take other ports than the one before.
 */
final class RealmAddresses {

    /** Keycloak's own administrator, made at its first start. */
    static final String ADMINISTRATOR = "admin";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String keycloak;
    private final String token;

    /** Signs in to the Keycloak at that address as its administrator. */
    RealmAddresses(String keycloak, String password) throws IOException, InterruptedException {
        this.keycloak = keycloak;
        var form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                .formatted(ADMINISTRATOR, URLEncoder.encode(password, StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(at("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        this.token = send(request).path("access_token").asText();
    }

    /** Makes the realm return to {@code publicUrl} after a sign-in, and send its mails to {@code smtpPort}. */
    void moveTo(String publicUrl, int smtpPort) throws IOException, InterruptedException {
        var found = send(authorized("/admin/realms/estuaire/clients?clientId=estuaire-web"));
        var web = (ObjectNode) found.path(0);
        web.put("baseUrl", publicUrl + "/");
        web.putArray("redirectUris").add(publicUrl + "/auth/callback");
        web.withObject("/attributes")
                .put("post.logout.redirect.uris", publicUrl + "/")
                .put("backchannel.logout.url", publicUrl + "/auth/back-channel-logout");
        put("/admin/realms/estuaire/clients/" + web.path("id").asText(), web);

        var realm = (ObjectNode) send(authorized("/admin/realms/estuaire"));
        realm.withObject("/smtpServer").put("port", Integer.toString(smtpPort));
        put("/admin/realms/estuaire", realm);
    }

    private void put(String path, JsonNode body) throws IOException, InterruptedException {
        var request = authorized(path).header("Content-Type", "application/json");
        send(request.PUT(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(at(path)).header("Authorization", "Bearer " + token);
    }

    private URI at(String path) {
        return URI.create(keycloak + path);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new Failure("Keycloak refuses to move its addresses: " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
