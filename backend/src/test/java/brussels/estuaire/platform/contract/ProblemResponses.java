package brussels.estuaire.platform.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The problems that operations answer with, one shared response per status. */
final class ProblemResponses {
    private record Known(String name, String description) {}

    private static final Map<String, Known> BY_STATUS = new TreeMap<>(Map.ofEntries(
            known(
                    "400",
                    "Malformed",
                    "Broken JSON, a wrong type, an unknown field or parameter, a malformed identifier."),
            known("401", "Unauthenticated", "Not signed in, or the token does not hold."),
            known("403", "Forbidden", "The caller may see it, but may not do this."),
            known("404", "NotFound", "It does not exist, or may not be seen by the caller."),
            known("406", "NotAcceptable", "The answer is not available in the format that was asked for."),
            known("409", "Conflict", "The domain refuses."),
            known("412", "StaleVersion", "Somebody else has changed the record meanwhile."),
            known("413", "TooLarge", "The body is larger than we accept."),
            known("415", "UnsupportedMediaType", "The body is not in a format that we accept."),
            known("422", "Invalid", "Well-formed, but not valid: `violations` names the fields."),
            known("428", "VersionMissing", "The `If-Match` header is missing."),
            known("429", "TooManyRequests", "Too many requests in a short time."),
            known("500", "Unexpected", "A fault of ours."),
            known("503", "Unavailable", "The system cannot answer right now.")));

    private ProblemResponses() {}

    static String name(String status) {
        return Objects.requireNonNull(BY_STATUS.get(status), status).name();
    }

    static void addTo(OpenAPI api) {
        var components = api.getComponents();
        components.addHeader("RateLimit", text("On writes: how many the caller has left, and for how long.", 64));
        components.addHeader("Retry-After", text("After how many seconds to try again.", 10));
        components.addHeader("ETag", text("The record's version, for `If-Match`.", 16));
        BY_STATUS.forEach((status, known) -> {
            var response = OASFactory.createAPIResponse()
                    .description(known.description())
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    "application/problem+json",
                                    OASFactory.createMediaType()
                                            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))))
                    .addHeader("RateLimit", OASFactory.createHeader().ref("#/components/headers/RateLimit"));
            if (status.equals("429") || status.equals("503")) {
                response.addHeader("Retry-After", OASFactory.createHeader().ref("#/components/headers/Retry-After"));
            }
            components.addResponse(known.name(), response);
        });
    }

    private static Map.Entry<String, Known> known(String status, String name, String description) {
        return Map.entry(status, new Known(name, description));
    }

    private static Header text(String description, int longest) {
        Schema schema =
                OASFactory.createSchema().type(List.of(SchemaType.STRING)).maxLength(longest);
        return OASFactory.createHeader().description(description).schema(schema);
    }
}
