package brussels.estuaire.evaluations.verbatims;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be quoted.
 *
 * @param wordsId the open answer, whose writer agreed; when left out it is typed in, of an evaluation that was held elsewhere
 * @param questionId of one that is typed in: what was asked, when that is known
 */
@Schema(name = "NewVerbatimForm")
record NewVerbatimForm(
        @Schema(nullable = true) @Nullable UUID wordsId,
        @Schema(nullable = true) @Nullable UUID questionId,
        @NotNull @Valid VerbatimForm verbatim) {}
