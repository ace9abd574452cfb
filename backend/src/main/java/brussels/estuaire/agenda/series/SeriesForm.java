package brussels.estuaire.agenda.series;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an event repeats: by a rule, or on days that are told one by one.
 *
 * @param eventId the event; needed for a new series only
 * @param rule RFC 5545, 3.3.10, such as FREQ=MONTHLY;BYDAY=3MO: once a day at most, counted from the event's own day; UNTIL as a
 *     date. Null when dates are told
 * @param dates the days after the event's own; empty when there is a rule
 * @param registration each occurrence by itself, when left out
 */
record SeriesForm(
        @Schema(nullable = true) @Nullable UUID eventId,

        @Schema(nullable = true)
        @Size(max = 200)
        @Pattern(regexp = Repetition.RULE, message = "rule-not-of-days")
        @Nullable
        String rule,

        @Size(max = 100) List<@NotNull LocalDate> dates,
        Series.Registration registration) {

    SeriesForm {
        dates = dates == null
                ? List.of()
                : dates.stream()
                        .distinct()
                        .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .toList();
        registration = registration == null ? Series.Registration.OCCURRENCE : registration;
    }

    static SeriesForm of(Series series) {
        return new SeriesForm(series.id, series.rule, series.dates, series.registration);
    }

    Series applyTo(Series series) {
        series.rule = rule;
        series.dates = dates;
        series.registration = registration;
        return series;
    }

    @JsonIgnore
    @AssertTrue(message = "rule-or-dates")
    boolean isOneOfBoth() {
        return (rule == null) != dates.isEmpty();
    }
}
