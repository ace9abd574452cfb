package brussels.estuaire.platform.request;

import brussels.estuaire.platform.Refusal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Slows down whoever writes too often, or asks too often for what is {@link Costly}: each caller, or else each address, has a bucket per operation.
 *
 * <p>An office shares one address, so a visitor's bucket is generous. The address is the connection's, and a proxy's word
 * for it only when that proxy is configured as trusted ({@code quarkus.http.proxy.*}).
 */
@ApplicationScoped
class WriteRate {
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final long MOST_BUCKETS = 100_000;

    private final Limits limits;
    private final SecurityIdentity identity;
    private final Cache<Bearer, Bucket> buckets;

    private record Bearer(String who, String operation, Limits.Rate rate) {}

    WriteRate(Limits limits, SecurityIdentity identity) {
        this.limits = limits;
        this.identity = identity;
        var longest = Stream.of(limits.visitor(), limits.caller(), limits.costly())
                .mapToLong(rate -> rate.per().toMillis())
                .max()
                .orElseThrow();
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_BUCKETS)
                .expireAfterAccess(Duration.ofMillis(longest))
                .build();
    }

    @ServerRequestFilter
    public void count(ContainerRequestContext request, ResourceInfo resource, RoutingContext connection) {
        var costly = resource.getResourceMethod().isAnnotationPresent(Costly.class);
        if (READS.contains(request.getMethod()) && !costly) {
            return;
        }
        var operation = resource.getResourceClass().getName() + "."
                + resource.getResourceMethod().getName();
        var visitor = identity.isAnonymous();
        var rate = costly ? limits.costly() : visitor ? limits.visitor() : limits.caller();
        var who = visitor ? address(connection) : identity.getPrincipal().getName();
        var bearer = new Bearer(who, operation, rate);
        var probe =
                Objects.requireNonNull(buckets.get(bearer, WriteRate::bucket)).tryConsumeAndReturnRemaining(1);
        var wait = Math.ceilDiv(probe.getNanosToWaitForRefill(), 1_000_000_000L);
        connection.response().putHeader("RateLimit", "\"writes\";r=" + probe.getRemainingTokens() + ";t=" + wait);
        if (!probe.isConsumed()) {
            throw Refusal.of(429, "too-many-requests").with("Retry-After", Long.toString(wait));
        }
    }

    private static Bucket bucket(Bearer bearer) {
        var rate = bearer.rate();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.writes()).refillGreedy(rate.writes(), rate.per()))
                .build();
    }

    private static String address(RoutingContext connection) {
        return connection.request().remoteAddress().hostAddress();
    }
}
