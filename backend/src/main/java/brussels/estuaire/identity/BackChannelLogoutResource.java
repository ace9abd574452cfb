package brussels.estuaire.identity;

import brussels.estuaire.platform.Refusal;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/**
 * Ends a session here when Keycloak says that it has ended there (OpenID Connect Back-Channel Logout 1.0).
 *
 * <p>In place of Quarkus' own, which remembers the logout in one process only, until the next sign-in of anybody.
 */
@Path("/auth/back-channel-logout")
class BackChannelLogoutResource {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final LoginSessions sessions;
    private final TenantConfigBean tenants;

    BackChannelLogoutResource(LoginSessions sessions, TenantConfigBean tenants) {
        this.sessions = sessions;
        this.tenants = tenants;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ResponseStatus(200)
    @Operation(hidden = true)
    public void end(@RestForm("logout_token") @Nullable String token) {
        var session = Optional.ofNullable(token).flatMap(this::endedSession);
        sessions.endByKeycloakSession(session.orElseThrow(() -> Refusal.of(400, "malformed")));
    }

    /** Keycloak's session, if the token is Keycloak's, meant for us, and a logout token (section 2.6). */
    private Optional<String> endedSession(String token) {
        try {
            var web =
                    tenants.getStaticTenant(WayIn.SESSION).initialize().await().indefinitely();
            web.provider().verifyLogoutJwtToken(token);
        } catch (InvalidJwtException e) {
            return Optional.empty();
        }
        return Optional.of(OidcCommonUtils.decodeJwtContent(token))
                .filter(BackChannelLogoutResource::isLogout)
                .map(claims -> claims.getString("sid"));
    }

    private static boolean isLogout(JsonObject claims) {
        return claims.getValue("events") instanceof JsonObject events
                && events.containsKey(EVENT)
                && !claims.containsKey("nonce");
    }
}
