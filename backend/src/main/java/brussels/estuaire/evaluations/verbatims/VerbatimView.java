package brussels.estuaire.evaluations.verbatims;

import brussels.estuaire.evaluations.verbatims.Verbatim.State;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import brussels.estuaire.platform.problem.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, as the evaluation's team reads it.
 *
 * @param questionId what was asked; null when nobody knows
 * @param wordsId the open answer that it quotes; null when it was typed in, or that answer was erased since
 * @param words that answer, as it was written
 * @param text as it is quoted
 * @param writtenIn in which language somebody wrote it; the others are translations by a person
 * @param source of one that was typed in: whence it is known
 * @param themes of the vocabulary of themes
 * @param rights what the caller may do with it now
 */
@Schema(name = "Verbatim")
record VerbatimView(
        UUID id,
        @Schema(nullable = true) @Nullable UUID questionId,
        @Schema(nullable = true) @Nullable UUID wordsId,
        @Schema(nullable = true) @Nullable String words,
        Text text,
        Language writtenIn,
        @Schema(nullable = true) @Nullable String source,
        List<String> themes,
        State state,
        @Schema(nullable = true) @Nullable OffsetDateTime publishedAt,
        Set<Right> rights,
        int version) {

    /** What somebody of its team may do with a verbatim. */
    @Schema(name = "VerbatimRight")
    enum Right {
        /** Say how it is read, and what it is about. */
        EDIT,
        /** Have whoever reads the report read it. */
        PUBLISH,
        /** Have nobody else read it, for good. */
        WITHDRAW,
        /** Choose it no more, as long as nobody else has read it. */
        REMOVE
    }

    static VerbatimView of(ResultSet row) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        return new VerbatimView(
                row.getObject("id", UUID.class),
                row.getObject("question_id", UUID.class),
                row.getObject("words_id", UUID.class),
                row.getString("words"),
                StoredText.read(row.getString("text")),
                Language.valueOf(row.getString("written_in")),
                row.getString("source"),
                List.of((String[]) row.getArray("themes").getArray()),
                state,
                Where.inBrussels(row, "published_at"),
                rights(state),
                row.getInt("version"));
    }

    private static Set<Right> rights(State state) {
        return switch (state) {
            case CHOSEN -> EnumSet.of(Right.EDIT, Right.PUBLISH, Right.WITHDRAW, Right.REMOVE);
            case PUBLISHED -> EnumSet.of(Right.EDIT, Right.WITHDRAW);
            case WITHDRAWN -> EnumSet.noneOf(Right.class);
        };
    }
}
