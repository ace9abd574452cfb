package brussels.estuaire.identity;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Objects;

/**
 * Keeps the tokens of a sign-in in {@link LoginSessions}, and lets the cookie hold nothing but the session's id.
 *
 * <p>A session keeps its id when its tokens are refreshed: of the requests that a page sends at once, those that come
 * after the refresh bear the same id as those before it.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionTokens implements TokenStateManager {
    private static final String SESSION_ID = SessionTokens.class.getName();

    /** Quarkus' own mark on a request whose tokens it has just refreshed. */
    private static final String REFRESHED = "refresh_token_grant_response";

    private final LoginSessions sessions;

    SessionTokens(LoginSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        return context.runBlocking(() -> {
            if (!refreshed(request)) {
                return sessions.open(tokens);
            }
            var id = Objects.requireNonNull(request.<String>get(SESSION_ID));
            sessions.refresh(id, tokens);
            return id;
        });
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig tenant,
            String id,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return context.runBlocking(() -> {
            var tokens = sessions.find(id).orElseThrow(AuthenticationFailedException::new);
            request.put(SESSION_ID, id);
            return tokens;
        });
    }

    /**
     * Ends the session, unless Quarkus only means to store the refreshed tokens next, or to tidy up after it could not
     * find the session: for then the database may have been away.
     */
    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request, OidcTenantConfig tenant, String id, OidcRequestContext<Void> context) {
        if (refreshed(request) || request.get(SESSION_ID) == null) {
            return Uni.createFrom().voidItem();
        }
        return context.runBlocking(() -> {
            sessions.end(id);
            return null;
        });
    }

    private static boolean refreshed(RoutingContext request) {
        return Boolean.TRUE.equals(request.get(REFRESHED));
    }
}
