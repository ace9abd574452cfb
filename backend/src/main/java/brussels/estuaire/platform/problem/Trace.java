package brussels.estuaire.platform.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The identifier that an answer and its lines in the log have in common (W3C Trace Context). */
public final class Trace {
    /** Where the trace lies in the log's context. */
    public static final String LOG_KEY = "traceId";

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private Trace() {}

    /** The request's trace: the one that the caller names in {@code traceparent}, else a new one. */
    public static String of(RoutingContext request) {
        String known = request.get(LOG_KEY);
        if (known == null) {
            known = fromCaller(request);
            request.put(LOG_KEY, known);
        }
        return known;
    }

    private static String fromCaller(RoutingContext request) {
        var header = request.request().getHeader("traceparent");
        var matcher = TRACEPARENT.matcher(header == null ? "" : header);
        return matcher.matches() ? matcher.group(1) : random();
    }

    private static String random() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
