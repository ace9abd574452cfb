package brussels.estuaire.platform.idempotency;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.request.Body;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stands around every POST, inside its transaction, and answers a repeated one without doing it again.
 *
 * <p>A second request that arrives while the first runs waits at the key's row, and then answers likewise. Only what was
 * done is remembered: a refusal leaves no trace, so that the corrected request may use the same key.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + OncePerKey.INSIDE_THE_TRANSACTION)
class OncePerKey {
    /** The framework's transactions start at 200. */
    static final int INSIDE_THE_TRANSACTION = 201;

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");
    private static final int SHORTEST_OF_A_VISITOR = 16;

    private final CurrentVertxRequest current;
    private final SecurityIdentity identity;
    private final StoredAnswers answers;

    OncePerKey(CurrentVertxRequest current, SecurityIdentity identity, StoredAnswers answers) {
        this.current = current;
        this.identity = identity;
        this.answers = answers;
    }

    @AroundInvoke
    @Nullable
    Object act(InvocationContext call) throws Exception {
        var method = call.getMethod();
        if (!method.isAnnotationPresent(POST.class) || method.isAnnotationPresent(NeverStored.class)) {
            return call.proceed();
        }
        var request = current.getCurrent();
        var key = request == null ? null : request.request().getHeader(HEADER);
        if (request == null || key == null) {
            return call.proceed();
        }
        refuseUnlessWellFormed(key);
        var use = new StoredAnswers.Use(owner(), key, fingerprint(request));
        answers.begin(use);
        var result = call.proceed();
        answers.complete(use, Answer.of(method, result));
        return result;
    }

    /** Visitors have no name to tell them apart, so their keys must be such that nobody else could come upon them. */
    private void refuseUnlessWellFormed(String key) {
        var guessable = identity.isAnonymous() && key.length() < SHORTEST_OF_A_VISITOR;
        if (guessable || !KEY.matcher(key).matches()) {
            throw Refusal.malformed(HEADER, "key-malformed");
        }
    }

    private String owner() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    private static String fingerprint(RoutingContext request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.request().uri().getBytes(StandardCharsets.UTF_8));
            byte @Nullable [] body = request.get(Body.BYTES);
            return HexFormat.of().formatHex(body == null ? digest.digest() : digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
