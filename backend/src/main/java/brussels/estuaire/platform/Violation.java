package brussels.estuaire.platform;

import java.util.Map;

/**
 * What is wrong with one field of a form, or with one parameter.
 *
 * @param pointer the field as an RFC 6901 pointer ({@code /name/fr}), or the parameter's name
 * @param code the reason, stable; its sentences stand in {@code violations_*.properties}
 * @param values what the sentence tells besides: {@code max} in « no longer than {max} »
 */
public record Violation(String pointer, String code, Map<String, Object> values) {
    public Violation(String pointer, String code) {
        this(pointer, code, Map.of());
    }
}
