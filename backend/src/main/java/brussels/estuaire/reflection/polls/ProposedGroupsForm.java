package brussels.estuaire.reflection.polls;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that a poll asks about, in place of what it asked before. What has the same date and mode stays, with its answers.
 *
 * @param answersForgotten that what was answered about those that are not there any more goes with them; needed only where
 *     somebody did
 */
@Schema(name = "ProposedGroupsForm")
record ProposedGroupsForm(
        @NotNull @Size(max = MOST) List<@NotNull @Valid ProposedGroupForm> groups,
        @Schema(nullable = true) @Nullable Boolean answersForgotten) {

    /** So many dates fit in a poll that people read on a telephone. */
    static final int MOST = 60;

    boolean forgetsAnswers() {
        return Boolean.TRUE.equals(answersForgotten);
    }
}
