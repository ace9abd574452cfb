package brussels.estuaire.platform.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets scripts on partners' own pages call the API, where a partner's origin is configured; other origins are told nothing.
 *
 * <p>Never with credentials: such a script calls as a visitor or by a token, and a session of the interface is worth
 * nothing there (Fetch standard, « CORS protocol »).
 */
@Singleton
class PartnerOrigins {
    private static final int AFTER_ARRIVAL = 900;

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private static final Set<String> SENT =
            Set.of("Authorization", "Content-Type", "If-Match", "If-None-Match", "Idempotency-Key", "Accept-Language");

    private static final Set<String> READ = Set.of("ETag", "Location", "Retry-After", "RateLimit");

    private final List<String> origins;
    private final CorsHandler answers;

    PartnerOrigins(@ConfigProperty(name = "estuaire.partner-origins") Optional<List<String>> configured) {
        origins = configured.orElse(List.of());
        answers = CorsHandler.create()
                .addOrigins(origins)
                .allowedMethods(METHODS)
                .allowedHeaders(SENT)
                .exposedHeaders(READ)
                .maxAgeSeconds((int) Duration.ofHours(1).toSeconds());
    }

    void stand(@Observes Filters filters) {
        filters.register(this::answer, AFTER_ARRIVAL);
    }

    private void answer(RoutingContext request) {
        var listed = origins.contains(String.valueOf(request.request().getHeader("Origin")));
        if (listed && request.normalizedPath().startsWith("/api/")) {
            answers.handle(request);
        } else {
            request.next();
        }
    }
}
