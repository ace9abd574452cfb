package brussels.estuaire.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Checks a bearer token wherever one is presented, on public addresses too: a bad one is told, not overlooked. */
@Singleton
class PresentedBearer implements HttpSecurityPolicy {
    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        if (!isPresented(request)) {
            return CheckResult.permit();
        }
        return identity.onItem()
                .transformToUni(caller -> caller.isAnonymous()
                        ? Uni.createFrom().failure(new AuthenticationFailedException())
                        : CheckResult.permit());
    }

    private static boolean isPresented(RoutingContext request) {
        var credentials = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        return credentials != null && credentials.regionMatches(true, 0, "Bearer", 0, "Bearer".length());
    }
}
