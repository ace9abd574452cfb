package brussels.estuaire.platform.problem;

import brussels.estuaire.platform.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one field, as the caller reads it.
 *
 * @param pointer the field as an RFC 6901 pointer ({@code /name/fr}), or the parameter's name
 * @param code the reason, stable
 * @param message the reason as a sentence in the caller's language
 */
@Schema(name = "Violation")
record ViolationView(String pointer, String code, String message) {
    static ViolationView of(Violation violation, Sentences sentences, Language language) {
        return new ViolationView(
                violation.pointer(), violation.code(), sentences.in(language, violation.code(), violation.values()));
    }
}
