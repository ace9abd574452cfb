package brussels.estuaire.reflection.polls.team;

import brussels.estuaire.reflection.polls.GivenAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that somebody told the team that they answer, in place of what they answered before. What they wish, only they write.
 *
 * @param answers one for each proposed group; one that is left out counts as no
 */
@Schema(name = "AnswersOnBehalfForm")
record AnswersOnBehalfForm(@NotNull @Size(max = 60) List<@NotNull @Valid GivenAnswer> answers) {}
