package brussels.estuaire.territory.codes;

import brussels.estuaire.territory.Territory;
import jakarta.enterprise.context.Dependent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place of the territory, which a list is filtered by. */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlaceCode.Validator.class)
public @interface PlaceCode {
    /** What kind of place it is. */
    Kind value();

    /** What the filter takes besides: {@code REGION}, {@code ONLINE}. */
    String[] or() default {};

    String message() default "unknown-code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The kinds of places that have codes. */
    enum Kind {
        /** By its own code. */
        BASSIN,
        /** By its NIS code. */
        COMMUNE
    }

    /** Asks the territory, as it is in memory. */
    @Dependent
    class Validator implements ConstraintValidator<PlaceCode, String> {
        private final Territory territory;
        private Kind kind = Kind.BASSIN;
        private Set<String> besides = Set.of();

        Validator(Territory territory) {
            this.territory = territory;
        }

        @Override
        public void initialize(PlaceCode constraint) {
            kind = constraint.value();
            besides = Set.of(constraint.or());
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null
                    || besides.contains(code)
                    || (kind == Kind.BASSIN ? territory.hasBassin(code) : territory.hasCommune(code));
        }
    }
}
