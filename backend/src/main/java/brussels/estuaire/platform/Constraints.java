package brussels.estuaire.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Says in our own stable codes what Bean Validation has found. */
public final class Constraints {
    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Min", "too-small",
            "Max", "too-large",
            "DecimalMin", "too-small",
            "DecimalMax", "too-large",
            "Email", "not-an-email",
            "URL", "not-an-address");

    private Constraints() {}

    /** The violations of a form: each points into the body. */
    public static List<Violation> ofForm(Set<? extends ConstraintViolation<?>> found) {
        return found.stream()
                .map(violation -> violation(pointer(violation), violation))
                .sorted(Comparator.comparing(Violation::pointer))
                .toList();
    }

    /** The violations of a method's parameters: each names its parameter. */
    public static List<Violation> ofParameters(Set<? extends ConstraintViolation<?>> found) {
        return found.stream()
                .map(violation -> violation(lastName(violation.getPropertyPath()), violation))
                .sorted(Comparator.comparing(Violation::pointer))
                .toList();
    }

    private static Violation violation(String pointer, ConstraintViolation<?> violation) {
        var values = new TreeMap<String, Object>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number || value instanceof String) {
                values.put(name, value);
            }
        });
        return new Violation(pointer, code(violation), values);
    }

    /** A constraint of ours names its code as its message; those of Bean Validation have one each. */
    private static String code(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        if (!template.startsWith("{jakarta.validation.") && !template.startsWith("{org.hibernate.")) {
            return template;
        }
        var annotation = violation.getConstraintDescriptor().getAnnotation();
        return annotation instanceof Size size
                ? sizeCode(size, violation.getInvalidValue())
                : CODES.getOrDefault(annotation.annotationType().getSimpleName(), kebab(annotation));
    }

    private static String sizeCode(Size size, @Nullable Object value) {
        var length = switch (value) {
            case CharSequence text -> text.length();
            case Collection<?> items -> items.size();
            case null, default -> 0;
        };
        var many = value instanceof Collection;
        if (length > size.max()) {
            return many ? "too-many" : "too-long";
        }
        return many ? "too-few" : "too-short";
    }

    private static String kebab(Annotation annotation) {
        return annotation
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Constraints::segments)
                .collect(Collectors.joining());
        // What a form says of itself as a whole (« at least one language ») is no field of it.
        return violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue
                ? pointer.substring(0, pointer.lastIndexOf('/'))
                : pointer;
    }

    private static String segments(Path.Node node) {
        var index = node.getIndex() == null ? "" : "/" + node.getIndex();
        var named = node.getKind() == ElementKind.PROPERTY && node.getName() != null;
        return named ? index + "/" + node.getName() : index;
    }

    private static String lastName(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
                .map(Path.Node::getName)
                .reduce("", (before, name) -> name);
    }
}
