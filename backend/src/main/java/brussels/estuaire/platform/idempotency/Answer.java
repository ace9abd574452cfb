package brussels.estuaire.platform.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a POST answered: its status, the headers that a caller goes on with, and its body.
 *
 * @param body the view, before it is written as JSON; as JSON once it has been stored
 */
record Answer(
        int status,
        @Nullable String etag,
        @Nullable String location,
        @Nullable Object body) {
    static Answer of(Method method, @Nullable Object result) {
        return switch (result) {
            case RestResponse<?> response -> of(response.toResponse());
            case Response response -> of(response);
            case null -> new Answer(status(method, Response.Status.NO_CONTENT), null, null, null);
            default -> new Answer(status(method, Response.Status.OK), null, null, result);
        };
    }

    private static Answer of(Response response) {
        return new Answer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.ETAG),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getEntity());
    }

    private static int status(Method method, Response.Status usual) {
        var declared = method.getAnnotation(ResponseStatus.class);
        return declared == null ? usual.getStatusCode() : declared.value();
    }

    /** The stored answer once more. */
    Response again() {
        var response = Response.status(status);
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        return body == null
                ? response.build()
                : response.type("application/json;charset=UTF-8").entity(body).build();
    }
}
