package brussels.estuaire.platform.request;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses parameters that the operation does not declare, and values that are not of their type.
 *
 * <p>A misspelt filter that is ignored shows people too much or too little, and nobody notices. Pages
 * are another matter: the address of a page holds the interface's own state, and what other sites add to it.
 */
class DeclaredParameters {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private static final Map<Method, Parameters> DECLARED = new ConcurrentHashMap<>();

    static Parameters of(Method method) {
        return DECLARED.computeIfAbsent(method, Parameters::of);
    }

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        var address = request.getUriInfo();
        if (!address.getPath().startsWith("/api/")) {
            return;
        }
        var declared = of(resource.getResourceMethod());
        var violations = new ArrayList<Violation>();
        violations.addAll(violations(address.getPathParameters(), declared.path()));
        violations.addAll(violations(address.getQueryParameters(), declared.query()));
        if (!violations.isEmpty()) {
            violations.sort(Comparator.comparing(Violation::pointer));
            throw Refusal.malformed(violations);
        }
    }

    private static List<Violation> violations(
            MultivaluedMap<String, String> given, Map<String, Parameters.Declared> declared) {
        return given.entrySet().stream()
                .flatMap(parameter -> reason(parameter.getValue(), declared.get(parameter.getKey()))
                        .map(code -> new Violation(parameter.getKey(), code))
                        .stream())
                .toList();
    }

    private static Optional<String> reason(List<String> values, Parameters.@Nullable Declared declared) {
        if (declared == null) {
            return Optional.of("unknown-parameter");
        }
        if (values.size() > 1 && !declared.repeatable()) {
            return Optional.of("repeated-parameter");
        }
        return values.stream()
                .flatMap(value -> reason(value, declared.type()).stream())
                .findFirst();
    }

    private static Optional<String> reason(String value, Class<?> type) {
        if (Characters.refused(value) || value.indexOf('\uFFFD') >= 0) {
            return Optional.of("character-refused");
        }
        if (type.isEnum()) {
            var known = Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
            return known ? Optional.empty() : Optional.of("unknown-code");
        }
        return readable(value, type) ? Optional.empty() : Optional.of("wrong-type");
    }

    private static boolean readable(String value, Class<?> type) {
        try {
            if (type == UUID.class) {
                return UUID_FORM.matcher(value).matches();
            } else if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == long.class || type == Long.class) {
                Long.parseLong(value);
            } else if (type == boolean.class || type == Boolean.class) {
                return value.equals("true") || value.equals("false");
            } else if (type == LocalDate.class) {
                LocalDate.parse(value);
            }
            return true;
        } catch (NumberFormatException | DateTimeParseException notOfTheType) {
            return false;
        }
    }
}
