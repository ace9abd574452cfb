package brussels.estuaire.platform.problem;

import brussels.estuaire.platform.Constraints;
import brussels.estuaire.platform.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.DataException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Finds in what was thrown the refusal that it amounts to. */
final class Diagnosis {
    private static final int DEEPEST_CAUSE = 12;
    private static final String UNEXPECTED = "unexpected";

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "malformed"),
            Map.entry(401, "unauthenticated"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(412, "stale-version"),
            Map.entry(413, "too-large"),
            Map.entry(414, "address-too-long"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(422, "invalid"),
            Map.entry(428, "version-missing"),
            Map.entry(429, "too-many-requests"),
            Map.entry(431, "headers-too-large"),
            Map.entry(503, "unavailable"));

    private Diagnosis() {}

    /** The first of the causes that is known decides; what is not known is our own fault. */
    static Refusal of(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (var depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            var refusal = known(cause);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            cause = cause.getCause();
        }
        return Refusal.of(500, UNEXPECTED);
    }

    static Refusal ofStatus(int status) {
        var code = CODES.get(status);
        if (code != null) {
            return Refusal.of(status, code);
        }
        return status < 500 ? Refusal.malformed(List.of()) : Refusal.of(500, UNEXPECTED);
    }

    private static Optional<Refusal> known(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Optional.of(refusal);
            case ConstraintViolationException found ->
                Optional.of(Refusal.malformed(Constraints.ofParameters(found.getConstraintViolations())));
            // A parameter that cannot be read as its type is, to JAX-RS, an address that does not exist.
            case NotFoundException unreadable
            when unreadable.getCause() != null -> Optional.of(Refusal.malformed(List.of()));
            case WebApplicationException web
            when web.getCause() instanceof JsonProcessingException broken -> Optional.of(Unreadable.refusal(broken));
            case WebApplicationException web -> Optional.of(ofResponse(web));
            case JsonProcessingException broken -> Optional.of(Unreadable.refusal(broken));
            case AuthenticationException nobody ->
                Optional.of(ofStatus(401).with(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
            case UnauthorizedException nobody ->
                Optional.of(ofStatus(401).with(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
            // Keycloak cannot be reached.
            case OIDCException unreachable -> Optional.of(unavailable());
            case ForbiddenException notAllowed -> Optional.of(Refusal.forbidden());
            default -> ofDatabase(cause);
        };
    }

    private static Optional<Refusal> ofDatabase(Throwable cause) {
        return switch (cause) {
            case OptimisticLockException stale -> Optional.of(Refusal.stale());
            case StaleObjectStateException stale -> Optional.of(Refusal.stale());
            case org.hibernate.exception.ConstraintViolationException refused ->
                Optional.of(Refusal.conflict("conflict"));
            case DataException refused -> Optional.of(Refusal.invalid(List.of()));
            case JDBCConnectionException unreachable -> Optional.of(unavailable());
            case SQLTransientException unreachable -> Optional.of(unavailable());
            // PostgreSQL always says one: no connection to it was free in time
            case SQLException busy when busy.getSQLState() == null -> Optional.of(unavailable());
            case SQLException refused -> ofState(refused.getSQLState());
            default -> Optional.empty();
        };
    }

    /** What PostgreSQL said to a query that nobody stood between, by the class of its code. */
    private static Optional<Refusal> ofState(String state) {
        // it cannot be reached; or two waited for each other, and one of them may try again
        if (state.startsWith("08") || state.startsWith("57") || state.startsWith("40")) {
            return Optional.of(unavailable());
        }
        return state.startsWith("22") ? Optional.of(Refusal.invalid(List.of())) : Optional.empty();
    }

    private static Refusal unavailable() {
        return Refusal.of(503, "unavailable").with(HttpHeaders.RETRY_AFTER, "5");
    }

    private static Refusal ofResponse(WebApplicationException web) {
        var refusal = ofStatus(web.getResponse().getStatus());
        for (var header : List.of(HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE)) {
            var value = web.getResponse().getHeaderString(header);
            if (value != null) {
                refusal.with(header, value);
            }
        }
        return refusal;
    }
}
