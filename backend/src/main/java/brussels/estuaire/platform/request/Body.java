package brussels.estuaire.platform.request;

import brussels.estuaire.platform.Refusal;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Reads a body whole before anybody else does: it is there, not too large, and UTF-8 unless it is a file. */
public class Body {
    /** Where the connection holds the body as it was sent; of one that is set aside, its digest. */
    public static final String BYTES = "brussels.estuaire.body";

    private final Limits limits;
    private final BroughtFile file;

    Body(Limits limits, BroughtFile file) {
        this.limits = limits;
        this.file = file;
    }

    @ServerRequestFilter
    public void read(ContainerRequestContext request, ResourceInfo resource, RoutingContext connection)
            throws IOException {
        var brought = resource.getResourceMethod().getAnnotation(Upload.class);
        var upload = brought != null;
        if (!upload && !DeclaredParameters.of(resource.getResourceMethod()).hasBody()) {
            return;
        }
        if (!(upload || json(request.getMediaType()))
                || request.getHeaderString(HttpHeaders.CONTENT_ENCODING) != null) {
            throw Refusal.of(415, "unsupported-media-type");
        }
        if (upload && brought.setAside()) {
            file.take(request.getEntityStream(), limits.file().asLongValue());
            connection.put(BYTES, file.digest());
            return;
        }
        var most = upload ? limits.upload() : limits.body();
        var bytes = bounded(request.getEntityStream(), (int) most.asLongValue());
        if (!upload) {
            refuseUnlessText(bytes);
        }
        connection.put(BYTES, bytes);
        request.setEntityStream(new ByteArrayInputStream(bytes));
    }

    private static boolean json(@Nullable MediaType sent) {
        return sent != null
                && (sent.getSubtype().equals("json") || sent.getSubtype().endsWith("+json"));
    }

    /** What is too large is read to its end and thrown away, so that the sender hears our answer. */
    private static byte[] bounded(InputStream stream, int most) throws IOException {
        var bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
            stream.transferTo(OutputStream.nullOutputStream());
            throw Refusal.of(413, "too-large");
        }
        return bytes;
    }

    private static void refuseUnlessText(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            if (text.isEmpty()
                    || text.toString().isBlank()
                    || text.toString().strip().equals("null")) {
                throw Refusal.malformed("", "body-missing");
            }
        } catch (CharacterCodingException notText) {
            throw Refusal.malformed("", "not-utf-8");
        }
    }
}
