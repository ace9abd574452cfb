package brussels.estuaire.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A change to a record: it names the version that it was made from, and its form is valid.
 *
 * <p>A resource calls this after it has found the record, so that the answers keep their order: 404 and 403, then 428 and
 * 412, then 422.
 */
@RequestScoped
public class Edit {
    private final HttpHeaders headers;
    private final Validator validator;

    Edit(HttpHeaders headers, Validator validator) {
        this.headers = headers;
        this.validator = validator;
    }

    /** Refuses unless the caller's {@code If-Match} names this version. */
    public void madeFrom(int version) {
        var expected = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (expected == null) {
            throw Refusal.versionMissing();
        }
        if (!Objects.equals(expected.strip(), quoted(version))) {
            throw Refusal.stale();
        }
    }

    /** Answers the form when it is valid, and refuses with every violation when not. */
    public <F> F valid(F form) {
        var violations = Constraints.ofForm(validator.validate(form));
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return form;
    }

    /** An answer that carries the record's version as its {@code ETag}. */
    public static <V> RestResponse<V> tagged(Response.Status status, V view, int version) {
        return carrying(status, view, version).build();
    }

    /** Likewise, of a view that tells where the record stands today: who kept it would read tomorrow what is no longer so. */
    public static <V> RestResponse<V> taggedToday(Response.Status status, V view, int version) {
        return carrying(status, view, version)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static <V> RestResponse.ResponseBuilder<V> carrying(Response.Status status, V view, int version) {
        return RestResponse.ResponseBuilder.<V>create(status, view).tag(new EntityTag(Integer.toString(version)));
    }

    private static String quoted(int version) {
        return "\"" + version + "\"";
    }
}
