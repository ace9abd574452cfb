package brussels.estuaire.platform;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Turns « there is none, or none that you may see » into 404, and « it is elsewhere » into 301. */
public final class Found {
    private Found() {}

    /** Answers the record, or refuses with 404 when there is none that the caller may see. */
    public static <T> T found(@Nullable T record) {
        if (record == null) {
            throw Refusal.notFound();
        }
        return record;
    }

    /** Leads to the record that stands for the one that was asked for, since the two were merged. */
    public static <V> RestResponse<V> moved(String address) {
        return RestResponse.ResponseBuilder.<V>create(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .build();
    }

    /** Refuses with 403 when the caller, who may see the record, may not do this with it. */
    public static void allowed(boolean allowed) {
        if (!allowed) {
            throw Refusal.forbidden();
        }
    }
}
