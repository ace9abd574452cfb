package brussels.estuaire.platform.problem;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** Says where and why a body could not be read, without repeating what it holds. */
final class Unreadable {
    private Unreadable() {}

    static Refusal refusal(JsonProcessingException broken) {
        var pointer = broken instanceof JsonMappingException located ? pointer(located) : "";
        return Refusal.malformed(List.of(new Violation(pointer, code(broken))));
    }

    private static String code(JsonProcessingException broken) {
        return switch (broken) {
            case UnrecognizedPropertyException unknown -> "unknown-field";
            case InvalidNullException missing -> "required";
            case InvalidFormatException value when value.getTargetType().isEnum() -> "unknown-code";
            case InvalidFormatException value
            when value.getTargetType() == String.class && value.getValue() instanceof String -> "character-refused";
            case JsonParseException text
            when text.getOriginalMessage().startsWith("Duplicate field") -> "repeated-field";
            case StreamConstraintsException text -> "too-deep";
            case JsonParseException text -> "not-json";
            case JsonMappingException wrapped
            when wrapped.getCause() instanceof JsonProcessingException text && text != wrapped -> code(text);
            default -> "wrong-type";
        };
    }

    private static String pointer(JsonMappingException located) {
        return located.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
