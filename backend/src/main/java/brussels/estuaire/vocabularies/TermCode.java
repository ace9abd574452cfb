package brussels.estuaire.vocabularies;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A code of a vocabulary, which a list is filtered by; an obsolete one is a code, too: older records bear it. */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TermCode.Validator.class)
public @interface TermCode {
    /** The vocabulary that has it. */
    Vocabulary value();

    String message() default "unknown-code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the vocabulary, as it is in memory. */
    @Dependent
    class Validator implements ConstraintValidator<TermCode, String> {
        private final KnownTerms terms;
        private Vocabulary vocabulary = Vocabulary.TYPES;

        Validator(KnownTerms terms) {
            this.terms = terms;
        }

        @Override
        public void initialize(TermCode constraint) {
            vocabulary = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || terms.has(vocabulary, code);
        }
    }
}
