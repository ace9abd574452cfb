package brussels.estuaire.organisations;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A number of the Crossroads Bank for Enterprises: ten digits, of which the last two are 97 less the rest of the first eight
 * divided by 97.
 *
 * <p>It is never required: volunteers and de facto groups have none.
 */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EnterpriseNumber.Validator.class)
@interface EnterpriseNumber {
    String message() default "enterprise-number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the digits and their check number; null is valid. */
    class Validator implements ConstraintValidator<EnterpriseNumber, String> {
        @Override
        public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
            return number == null || (number.matches("[01][0-9]{9}") && checks(number));
        }

        private static boolean checks(String number) {
            var body = Integer.parseInt(number.substring(0, 8));
            return 97 - body % 97 == Integer.parseInt(number.substring(8));
        }
    }
}
