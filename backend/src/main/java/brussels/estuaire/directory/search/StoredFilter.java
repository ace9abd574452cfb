package brussels.estuaire.directory.search;

import brussels.estuaire.platform.Refusal;
import jakarta.validation.Validator;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the list's parameters from words that were stored, as a request's are read. */
final class StoredFilter {
    private StoredFilter() {}

    /**
     * The filter that a query means.
     *
     * @param query such as {@code q=cpas&bassin=NORD}
     * @throws Refusal 422 when the list would not take it
     */
    static ServiceFilter read(String query, Validator validator) {
        try {
            var filter = filter(values(query));
            if (validator.validate(filter).isEmpty()) {
                return filter;
            }
        } catch (IllegalArgumentException | DateTimeException | ReflectiveOperationException notOurs) {
            // told below
        }
        throw Refusal.invalid("/query", "not-a-search");
    }

    private static Map<String, List<String>> values(String query) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var parameter : query.split("&")) {
            var parts = parameter.split("=", 2);
            if (parts.length == 2) {
                values.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(decoded(parts[1]));
            }
        }
        return values;
    }

    private static String decoded(String words) {
        return URLDecoder.decode(words, StandardCharsets.UTF_8);
    }

    private static ServiceFilter filter(Map<String, List<String>> values) throws ReflectiveOperationException {
        var components = ServiceFilter.class.getRecordComponents();
        if (!Arrays.stream(components).map(RecordComponent::getName).toList().containsAll(values.keySet())) {
            throw new IllegalArgumentException("Not a parameter of the list");
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var arguments = Arrays.stream(components)
                .map(component -> argument(component, values.getOrDefault(component.getName(), List.of())))
                .toArray();
        return ServiceFilter.class.getDeclaredConstructor(types).newInstance(arguments);
    }

    private static @Nullable Object argument(RecordComponent component, List<String> values) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            var item = (Class<?>) list.getActualTypeArguments()[0];
            return values.stream().map(value -> value(value, item)).toList();
        }
        if (values.size() > 1) {
            throw new IllegalArgumentException("Given twice");
        }
        return values.isEmpty() ? null : value(values.getFirst(), component.getType());
    }

    private static Object value(String value, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(value))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        if (type == UUID.class) {
            return UUID.fromString(value);
        } else if (type == Boolean.class) {
            return Boolean.valueOf(value);
        } else if (type == Integer.class) {
            return Integer.valueOf(value);
        } else if (type == LocalDate.class) {
            return LocalDate.parse(value);
        }
        return value;
    }
}
