package brussels.estuaire.evaluations.comparisons;

import brussels.estuaire.platform.Count;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How attendance and satisfaction went: by type of events, bassin and period, the earliest first.
 *
 * @param by how long a period is
 * @param since on which day that begins; null when it has no beginning
 */
@Schema(name = "EvaluationTrend")
record TrendView(
        Period by, @Schema(nullable = true) @Nullable LocalDate since, List<Item> items) {

    /** How long a period is. */
    @Schema(name = "EvaluationPeriod")
    enum Period {
        /** A calendar year: {@code 2025}. */
        YEAR,
        /** A quarter of one: {@code 2025-Q3}. */
        QUARTER
    }

    /**
     * What was evaluated in a period.
     *
     * @param eventType null for what is no event
     * @param bassin null for the Region
     * @param period {@code 2025}, or {@code 2025-Q3}
     * @param evaluations how many were closed and counted
     * @param attended how many came to the events where presence was marked, those who present something included; null when it was at none. Each
     *     event is counted once here; one that its series' evaluation tells under another period stands there, too
     * @param attendedEvents at how many events it was
     * @param told how many came to others, as their teams say: as near as the least exact of them; null when it is told of none
     * @param toldEvents of how many others it is told
     */
    @Schema(name = "EvaluationTrendItem")
    record Item(
            @Schema(nullable = true) @Nullable String eventType,
            @Schema(nullable = true) @Nullable String bassin,
            String period,
            int evaluations,
            @Schema(nullable = true) @Nullable Integer attended,
            int attendedEvents,
            @Schema(nullable = true) @Nullable Count told,
            int toldEvents,
            List<Satisfaction> satisfaction) {}

    /**
     * How satisfied people were, on a scale: those of different scales are never put together.
     *
     * @param mean of all answers together, rounded to the hundredth
     * @param base how many answers
     */
    @Schema(name = "EvaluationSatisfaction")
    record Satisfaction(int lowest, int highest, double mean, int base, int evaluations) {}
}
