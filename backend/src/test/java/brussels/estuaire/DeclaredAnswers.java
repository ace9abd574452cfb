package brussels.estuaire;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Set;

/**
 * Holds every answer that any test gets against the contract: its status is declared, and an error is a problem.
 *
 * <p>It stands before all HTTP tests by itself ({@code META-INF/services}).
 */
public class DeclaredAnswers implements Filter, QuarkusTestBeforeClassCallback {
    /** These are answered before any operation is reached. */
    private static final Set<Integer> OF_NO_OPERATION = Set.of(405, 414, 431);

    @Override
    public void beforeClass(Class<?> testClass) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification answer, FilterContext context) {
        var response = context.next(request, answer);
        var path = URI.create(request.getURI().replaceAll("[?#].*", "")).getRawPath();
        if (path.startsWith("/api/") && !path.startsWith("/api/test/") && !path.startsWith("/api/openapi")) {
            Contract.read().operation(request.getMethod(), path).ifPresent(operation -> check(operation, response));
        }
        if (path.startsWith("/api/")
                && response.statusCode() >= 400
                && !request.getMethod().equals("HEAD")) {
            var type = String.valueOf(response.contentType());
            if (!type.startsWith("application/problem+json")) {
                throw new AssertionError("%s %s answers %d as %s, not as a problem"
                        .formatted(request.getMethod(), path, response.statusCode(), type));
            }
        }
        return response;
    }

    private static void check(Contract.Operation operation, Response response) {
        var status = response.statusCode();
        if (!OF_NO_OPERATION.contains(status) && !operation.statuses().contains(status)) {
            throw new AssertionError("%s answers %d, which openapi.yaml does not declare: %s"
                    .formatted(operation.id(), status, operation.statuses()));
        }
    }
}
