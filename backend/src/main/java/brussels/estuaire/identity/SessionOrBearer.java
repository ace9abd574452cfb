package brussels.estuaire.identity;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.problem.Problems;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/**
 * Authenticates as Quarkus' OpenID Connect does, but for what a caller is answered when that fails.
 *
 * <p>Only the login leads to Keycloak; elsewhere a missing or bad credential is the problem 401. Whoever reads with a
 * session that has ended, or that nobody can check now, reads on as a visitor; a write is refused, so that it is not
 * done in nobody's name.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionOrBearer implements HttpAuthenticationMechanism {
    /** Where somebody lands whose sign-in was broken off at Keycloak, or took too long. */
    private static final String SIGN_IN_FAILED = "/";

    private final OidcAuthenticationMechanism openIdConnect;
    private final Problems problems;

    SessionOrBearer(OidcAuthenticationMechanism openIdConnect, Problems problems) {
        this.openIdConnect = openIdConnect;
        this.problems = problems;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identityProviders) {
        // most who ask are visitors
        if (!WayIn.bringsSomething(request)) {
            writesChallenge(request);
            return Uni.createFrom().nullItem();
        }
        return openIdConnect
                .authenticate(request, identityProviders)
                .onTermination()
                .invoke(() -> writesChallenge(request))
                .onFailure()
                .recoverWithUni(failure -> afterFailure(failure, request));
    }

    /** The mechanism that is named in a request last writes its challenge. */
    private void writesChallenge(RoutingContext request) {
        request.put(HttpAuthenticationMechanism.class.getName(), this);
    }

    private Uni<SecurityIdentity> afterFailure(Throwable failure, RoutingContext request) {
        if (isUnavailable(failure)) {
            // not the session's fault: the cookie that Quarkus removes on any failure stays
            request.response().removeCookie(WayIn.SESSION_COOKIE, false);
            return Uni.createFrom().failure(LoginSessions.unavailable());
        }
        if (WayIn.bearsCredentials(request)) {
            return Uni.createFrom().failure(bearerFailure(failure));
        }
        if (failure instanceof AuthenticationCompletionException && WayIn.startsSession(request)) {
            return redirected(new AuthenticationRedirectException(SIGN_IN_FAILED), request);
        }
        if (failure instanceof AuthenticationRedirectException redirect) {
            return redirected(redirect, request);
        }
        var unknown = failure instanceof AuthenticationFailedException
                || failure instanceof AuthenticationCompletionException
                || failure instanceof OIDCException;
        return unknown && WayIn.isBySession(request) && changesNothing(request)
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().failure(failure);
    }

    /** Answers at once: what is thrown on from here is answered with a problem. */
    private static Uni<SecurityIdentity> redirected(AuthenticationRedirectException redirect, RoutingContext request) {
        request.response()
                .setStatusCode(redirect.getCode())
                .putHeader(HttpHeaders.LOCATION, redirect.getRedirectUri())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
        return Uni.createFrom().failure(redirect);
    }

    /** What cannot even be read as a token is a bad token; only Keycloak's absence is not the caller's fault. */
    private static Throwable bearerFailure(Throwable failure) {
        return failure instanceof OIDCException ? failure : new AuthenticationFailedException(failure);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return WayIn.startsSession(request)
                ? openIdConnect.getChallenge(request)
                : Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        if (WayIn.startsSession(request)) {
            return HttpAuthenticationMechanism.super.sendChallenge(request);
        }
        problems.end(Refusal.of(401, "unauthenticated").with("WWW-Authenticate", "Bearer"), request);
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return openIdConnect.getCredentialTypes();
    }

    private static boolean changesNothing(RoutingContext request) {
        return WayIn.isRead(request) || request.normalizedPath().equals(WayIn.LOGOUT);
    }

    private static boolean isUnavailable(Throwable failure) {
        return failure instanceof Refusal || (failure.getCause() != null && isUnavailable(failure.getCause()));
    }
}
