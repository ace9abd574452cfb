package brussels.estuaire.identity;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells by which of the two ways a request comes in: with a bearer token, or with a session of the interface. */
@ApplicationScoped
class WayIn implements TenantResolver {
    static final String LOGIN = "/login";
    static final String CALLBACK = "/auth/callback";
    static final String LOGOUT = "/logout";

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String BEARER = "Default";
    static final String SESSION = "web";
    static final String SESSION_COOKIE = "q_session_web";

    @Override
    public String resolve(RoutingContext request) {
        return bearsCredentials(request) || !(startsSession(request) || hasSession(request)) ? BEARER : SESSION;
    }

    /** Whether anything says who calls, or is about to. */
    static boolean bringsSomething(RoutingContext request) {
        return bearsCredentials(request) || hasSession(request) || startsSession(request);
    }

    /** Whether nothing but the cookie says who calls: what another site's page can make a browser send, too. */
    static boolean isBySession(RoutingContext request) {
        return hasSession(request) && !bearsCredentials(request);
    }

    /** The addresses at which a sign-in begins and ends: the only ones that lead a browser to Keycloak. */
    static boolean startsSession(RoutingContext request) {
        var path = request.normalizedPath();
        return path.equals(LOGIN) || path.equals(CALLBACK);
    }

    static boolean bearsCredentials(RoutingContext request) {
        return request.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    /** Whether the method is one that changes nothing (RFC 9110, 9.2.1). */
    static boolean isRead(RoutingContext request) {
        return READS.contains(request.request().method());
    }

    private static boolean hasSession(RoutingContext request) {
        return request.request().getCookie(SESSION_COOKIE) != null;
    }
}
