package brussels.estuaire.platform.problem;

import brussels.estuaire.platform.Refusal;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes of everything that a resource throws a problem. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final Problems problems;
    private final AllowedMethods allowed;

    ProblemMapper(Problems problems, AllowedMethods allowed) {
        this.problems = problems;
        this.allowed = allowed;
    }

    /** The narrower kinds stand here because the framework has answers of its own for them. */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        ConstraintViolationException.class,
        MismatchedInputException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class,
        UnauthorizedException.class,
        ForbiddenException.class
    })
    public Response problem(Throwable thrown, RoutingContext request) {
        var refusal = Diagnosis.of(thrown);
        if (refusal.status() == Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            refusal.with(HttpHeaders.ALLOW, allowed.at(request.normalizedPath()));
        }
        if (refusal.status() >= 500) {
            log(thrown, refusal, request);
        }
        return problems.response(refusal, request);
    }

    /** Without messages: those of a database or a parser repeat what people wrote. */
    private static void log(Throwable thrown, Refusal refusal, RoutingContext request) {
        LOG.errorf(
                Wordless.copy(thrown),
                "%s on %s %s",
                refusal.code(),
                request.request().method(),
                ToldPath.of(request));
    }
}
