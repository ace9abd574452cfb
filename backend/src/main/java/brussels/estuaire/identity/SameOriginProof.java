package brussels.estuaire.identity;

import brussels.estuaire.platform.Refusal;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a change that another site's page may have made a signed-in browser send.
 *
 * <p>A cookie comes along with every request; the header {@code X-Estuaire} only from a script of ours, and the browser
 * itself says from which page a request comes ({@code Sec-Fetch-Site}, {@code Origin}). Bearer tokens come along with
 * nothing, and need no proof.
 */
class SameOriginProof {
    private final String publicUrl;

    SameOriginProof(@ConfigProperty(name = "estuaire.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @ServerRequestFilter(preMatching = true)
    public void demand(RoutingContext context) {
        var request = context.request();
        if (WayIn.isRead(context) || !WayIn.isBySession(context)) {
            return;
        }
        if (!"1".equals(request.getHeader("X-Estuaire")) || !comesFromOurPages(request)) {
            throw Refusal.of(403, "same-origin-proof-missing");
        }
    }

    /** What is not sent by a browser says nothing of a page, and acts in its own name. */
    private boolean comesFromOurPages(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return site != null ? site.equals("same-origin") : origin == null || origin.equals(publicUrl);
    }
}
