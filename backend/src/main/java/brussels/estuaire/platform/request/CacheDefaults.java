package brussels.estuaire.platform.request;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets a visitor keep what it read, but ask each time; and lets who is signed in keep nothing.
 *
 * <p>What one sees depends on who one is, and a record's version does not tell: a browser that kept the visitor's answer
 * would be told « not modified » after the sign-in, and show it without the caller's rights.
 */
class CacheDefaults {
    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getMethod().equals(HttpMethod.GET) || response.getStatus() != Status.OK.getStatusCode()) {
            return;
        }
        var headers = response.getHeaders();
        var asSomebody = request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION)
                || request.getHeaders().containsKey(HttpHeaders.COOKIE);
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, asSomebody ? "no-store" : "private, no-cache");
            headers.add(HttpHeaders.VARY, "Cookie, Authorization");
        }
        if (!asSomebody
                && !"no-store".equals(response.getHeaderString(HttpHeaders.CACHE_CONTROL))
                && response.getEntityTag() != null
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
