package brussels.estuaire.platform.request;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Lets a caller keep what it read, but ask each time: what one sees depends on who one is. */
class CacheDefaults {
    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getMethod().equals(HttpMethod.GET) || response.getStatus() != Status.OK.getStatusCode()) {
            return;
        }
        var headers = response.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            headers.add(HttpHeaders.VARY, "Cookie, Authorization");
        }
        if (response.getEntityTag() != null
                && known(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), response.getHeaderString("ETag"))) {
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    /** RFC 9110, 13.1.2: any of the listed tags, weakly compared. */
    private static boolean known(@Nullable String listed, String tag) {
        return listed != null
                && Arrays.stream(listed.split(","))
                        .map(String::strip)
                        .anyMatch(given -> given.equals("*") || strong(given).equals(strong(tag)));
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
