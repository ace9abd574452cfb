package brussels.estuaire.reflection.polls.own;

import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.reflection.participants.Introduction;
import brussels.estuaire.reflection.participants.Participant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who one is, and from where one speaks. The address stays: another one is somebody else.
 *
 * @param language in which to write; in French and Dutch when left out
 * @param organisation as it is typed
 * @param sector of the vocabulary of types
 * @param quotesAgreed whether what one says may be quoted, without one's name; nobody is quoted who leaves it out
 */
@Schema(name = "MyParticipationForm")
record MyParticipationForm(
        @NotBlank @Size(max = 200) String name,
        @Schema(nullable = true) @Nullable Language language,
        Participant.@NotNull Role role,
        @Schema(nullable = true) @Size(max = 200) @Nullable String organisation,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Nullable
        String sector,

        @Schema(nullable = true) @Size(max = 200) @Nullable String function,
        @Schema(nullable = true) @Nullable Boolean quotesAgreed) {

    Introduction introduction() {
        return new Introduction(name.strip(), language, role, told(organisation), sector, told(function), quotesAgreed);
    }

    private static @Nullable String told(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
