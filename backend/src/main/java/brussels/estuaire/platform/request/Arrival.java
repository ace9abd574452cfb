package brussels.estuaire.platform.request;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.problem.Problems;
import brussels.estuaire.platform.problem.Trace;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.MDC;

/** Sees each request first, before identity and routing, and last, when no route has wanted it. */
@Singleton
class Arrival {
    private static final int BEFORE_IDENTITY = 1_000;

    private final Limits limits;
    private final SecurityHeaders headers;
    private final Problems problems;

    Arrival(Limits limits, SecurityHeaders headers, Problems problems) {
        this.limits = limits;
        this.headers = headers;
        this.problems = problems;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::arrive, BEFORE_IDENTITY);
    }

    void standLast(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(request -> problems.end(Refusal.notFound(), request));
        router.route().order(Integer.MAX_VALUE).failureHandler(request -> problems.end(failure(request), request));
    }

    private void arrive(RoutingContext request) {
        MDC.put(Trace.LOG_KEY, Trace.of(request));
        headers.set(request);
        var tooMuch = tooMuch(request.request());
        if (tooMuch.isEmpty()) {
            request.next();
        } else {
            problems.end(tooMuch.get(), request);
            throwAway(request);
        }
    }

    private Optional<Refusal> tooMuch(HttpServerRequest request) {
        if (request.uri().length() > limits.address()) {
            return Optional.of(Refusal.of(414, "address-too-long"));
        }
        if (size(request) > limits.headers().asLongValue()) {
            return Optional.of(Refusal.of(431, "headers-too-large"));
        }
        if (contentLength(request)
                > Math.max(limits.upload().asLongValue(), limits.file().asLongValue())) {
            return Optional.of(Refusal.of(413, "too-large"));
        }
        return Optional.empty();
    }

    private static long size(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToLong(
                        header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    private static long contentLength(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }

    /** Who is still sending would lose our answer with the connection: the body is let by, and none of it kept. */
    private static void throwAway(RoutingContext request) {
        if (!request.request().isEnded()) {
            request.request().handler(thrownAway -> {}).resume();
        }
    }

    private static Refusal failure(RoutingContext request) {
        return Problems.refusalOf(request.failure(), request.statusCode());
    }
}
