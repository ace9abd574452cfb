package brussels.estuaire.platform.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The path of a request as a log or a problem may repeat it: without the secret of a personal link.
 *
 * <p>Only calendar programs and mail programs, which know nothing but an address, bring one there. It is known by its shape,
 * 48 bytes in base64url, whichever address it stands in.
 */
final class ToldPath {
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{64,}");

    private ToldPath() {}

    static String of(RoutingContext request) {
        return SECRET.matcher(plain(request)).replaceAll("***");
    }

    /** A letter may be written as its code, and a secret would have another shape. */
    private static String plain(RoutingContext request) {
        var path = Objects.requireNonNullElse(request.request().path(), "/");
        return path.contains("%") ? Objects.requireNonNullElse(request.normalizedPath(), "/") : path;
    }
}
