package brussels.estuaire.platform;

/**
 * What is wrong with one field of a form.
 *
 * @param pointer the field, as an RFC 6901 pointer: {@code /name/fr}
 * @param code the reason, stable
 * @param message the reason as a sentence in the caller's language
 */
public record Violation(String pointer, String code, String message) {}
