package brussels.estuaire.platform.problem;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Writes refusals as problems, wherever in the request's way they arise. */
@Singleton
public class Problems {
    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int LONGEST_INSTANCE = 512;

    private final Properties statuses = Sentences.properties("/problems.properties");
    private final Sentences sentences = new Sentences("problems");
    private final Sentences reasons = new Sentences("violations");
    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    /** The refusal that a failure outside every resource amounts to: what was thrown, else the status alone. */
    public static Refusal refusalOf(@Nullable Throwable thrown, int status) {
        return thrown == null ? Diagnosis.ofStatus(status) : Diagnosis.of(thrown);
    }

    /** Says what is wrong, where it is told outside a problem: in a row of a sheet. */
    public String sentence(Violation violation, Language language) {
        return reasons.in(language, violation.code(), violation.values());
    }

    /** The refusal as the answer of a resource. */
    public Response response(Refusal refusal, RoutingContext request) {
        var language = language(request);
        var response = Response.status(refusal.status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(write(problem(refusal, request, language)));
        refusal.headers().forEach(response::header);
        return response.build();
    }

    /** Ends a request with the refusal before or after any resource. */
    public void end(Refusal refusal, RoutingContext request) {
        var language = language(request);
        var response = request.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        refusal.headers().forEach(response::putHeader);
        response.end(write(problem(refusal, request, language)));
    }

    Optional<Explanation> explanation(String code) {
        return Optional.ofNullable(statuses.getProperty(code))
                .map(status -> new Explanation(
                        code,
                        Integer.parseInt(status),
                        sentences.text(code + ".title"),
                        sentences.text(code + ".detail")));
    }

    private Problem problem(Refusal refusal, RoutingContext request, Language language) {
        var code = refusal.code();
        return new Problem(
                "/problems/" + code,
                sentences.in(language, code + ".title"),
                refusal.status(),
                sentences.in(language, code + ".detail"),
                instance(request),
                code,
                Trace.of(request),
                refusal.violations().stream()
                        .map(violation -> ViolationView.of(violation, reasons, language))
                        .toList());
    }

    /** The path without its parameters, which may hold what people search for. */
    private static String instance(RoutingContext request) {
        var path = ToldPath.of(request);
        return path.substring(0, Math.min(path.length(), LONGEST_INSTANCE));
    }

    private static Language language(RoutingContext request) {
        return Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
