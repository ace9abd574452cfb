package brussels.estuaire.platform;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;

/**
 * What is asked for is not done, for a reason that the caller can understand and act on.
 *
 * <p>Its code is stable: it names a page ({@code /problems/{code}}) and the sentences that explain it in each language.
 */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final transient List<Violation> violations;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Refusal(int status, String code, List<Violation> violations) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.violations = violations;
    }

    /** Refuses with any other status: for the border, not for the domain. */
    public static Refusal of(int status, String code) {
        return new Refusal(status, code, List.of());
    }

    /** The request itself makes no sense: an unknown code, a parameter that does not exist. */
    public static Refusal malformed(String pointer, String code) {
        return malformed(List.of(new Violation(pointer, code)));
    }

    /** The request itself makes no sense, for these reasons. */
    public static Refusal malformed(List<Violation> violations) {
        return new Refusal(400, "malformed", violations);
    }

    /** It does not exist, or may not be seen by the caller: the two are not told apart. */
    public static Refusal notFound() {
        return new Refusal(404, "not-found", List.of());
    }

    /** The caller may see it, but may not do this with it. */
    public static Refusal forbidden() {
        return new Refusal(403, "forbidden", List.of());
    }

    /** The domain refuses: the record's state, or another record, stands in the way. */
    public static Refusal conflict(String code) {
        return new Refusal(409, code, List.of());
    }

    /**
     * What PostgreSQL refused, whoever wrote at the same time: 409 when it names one of these constraints, else what it threw.
     *
     * @param codes by the names of the constraints; an exclusion's or a trigger's stands in the message only
     */
    public static RuntimeException held(Map<String, String> codes, ConstraintViolationException refused) {
        var said = String.valueOf(refused.getSQLException().getMessage());
        return codes.entrySet().stream()
                .filter(held -> said.contains(held.getKey()))
                .findFirst()
                .<RuntimeException>map(held -> conflict(held.getValue()))
                .orElse(refused);
    }

    /** Somebody else has changed the record since the caller read it. */
    public static Refusal stale() {
        return new Refusal(412, "stale-version", List.of());
    }

    /** A change must say which version it was made from. */
    public static Refusal versionMissing() {
        return new Refusal(428, "version-missing", List.of());
    }

    /** The form is well-formed, but not valid. */
    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(422, "invalid", violations);
    }

    /** One field of the form is not valid, for a reason that only the domain knows. */
    public static Refusal invalid(String pointer, String code) {
        return invalid(List.of(new Violation(pointer, code)));
    }

    /** The same refusal, whose answer carries a header: {@code Retry-After}, {@code Allow}. */
    public Refusal with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
