package brussels.estuaire.reflection.polls.own;

import brussels.estuaire.reflection.polls.GivenAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody answers, in place of what they answered before.
 *
 * @param answers one for each proposed group; one that is left out counts as no
 * @param wishes with whom they would rather be, or not, in their own words
 */
@Schema(name = "MyAnswersForm")
record MyAnswersForm(
        @NotNull @Size(max = 60) List<@NotNull @Valid GivenAnswer> answers,
        @Schema(nullable = true) @Size(max = 2000) @Nullable String wishes) {

    /** Null when they wish nothing. */
    @Nullable
    String wished() {
        return wishes == null || wishes.isBlank() ? null : wishes.strip();
    }
}
