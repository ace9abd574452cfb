package brussels.estuaire.reflection.preparations;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a participant prepares, alone and with colleagues.
 *
 * @param organisationName whose colleagues write together; null when one prepares alone
 * @param until when one's group is over; null while one is in none
 * @param rights what the caller may do with it
 */
@Schema(name = "MyPreparations")
record MyPreparationsView(
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable OffsetDateTime until,
        List<PreparedQuestion> questions,
        Set<Right> rights) {

    /** What a participant may do with what is prepared. */
    @Schema(name = "PreparationRight")
    enum Right {
        /** Write it. */
        WRITE,
        /** Write what colleagues write together. */
        WRITE_TOGETHER
    }

    /**
     * A question, with what is prepared of it.
     *
     * @param together what colleagues write together; null when one prepares alone
     */
    @Schema(name = "PreparedQuestion")
    record PreparedQuestion(
            UUID id,
            Text text,
            DraftView alone,
            @Schema(nullable = true) @Nullable DraftView together) {}

    /**
     * What is prepared of a question, so far.
     *
     * @param text empty while nothing is
     * @param changedAt null while nothing is
     * @param changedBy the colleague who changed it last; null when that was oneself
     */
    @Schema(name = "PreparationDraft")
    record DraftView(
            String text,
            @Schema(nullable = true) @Nullable OffsetDateTime changedAt,
            @Schema(nullable = true) @Nullable String changedBy,
            int version) {
        static DraftView of(@Nullable Preparation it, @Nullable String changedBy) {
            return it == null
                    ? new DraftView("", null, null, 0)
                    : new DraftView(it.body, Clock.inBrussels(it.changedAt), changedBy, Preparation.version(it));
        }
    }
}
