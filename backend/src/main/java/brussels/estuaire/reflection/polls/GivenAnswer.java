package brussels.estuaire.reflection.polls;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody answers about one proposed group. */
@Schema(name = "GivenAnswer")
public record GivenAnswer(@NotNull UUID proposedId, @NotNull Answer answer) {
    /** What is stored, as it is told. */
    public static List<GivenAnswer> of(Map<UUID, Answer> answers) {
        return answers.entrySet().stream()
                .map(it -> new GivenAnswer(it.getKey(), it.getValue()))
                .toList();
    }
}
