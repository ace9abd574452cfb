package brussels.estuaire.registrations.own;

import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.Registrant;
import brussels.estuaire.registrations.Registrant.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one corrects of one's registration; what is left out stays (RFC 7396). The address stays: another one registers anew.
 *
 * @param organisation as it is typed, when it is not in the directory
 * @param organisationId chosen from the directory
 */
@Schema(name = "MyRegistrationPatch")
record MyRegistrationForm(
        @NotBlank @Size(max = 200) String name,
        @Schema(nullable = true) @Size(max = 200) @Nullable String organisation,
        @Schema(nullable = true) @Nullable UUID organisationId,
        @Schema(nullable = true) @Size(max = 200) @Nullable String function,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Size(max = 1000) @Nullable String accessNeeds,

        @Schema(nullable = true) @Size(max = 20) @Nullable List<@NotNull @Valid Answer> answers,

        @Schema(nullable = true) @Nullable Boolean agreed) {

    static MyRegistrationForm of(Registrant it) {
        return new MyRegistrationForm(
                Objects.requireNonNull(it.name()),
                it.organisation(),
                it.organisationId(),
                it.function(),
                it.language(),
                it.accessNeeds(),
                it.answers(),
                it.agreed());
    }

    /** Who it is, corrected. */
    Registrant applyTo(Registrant before) {
        return new Registrant(
                name,
                before.email(),
                before.registeredBy(),
                organisation,
                organisationId,
                function,
                language,
                accessNeeds,
                answers == null ? List.of() : answers,
                Boolean.TRUE.equals(agreed));
    }
}
