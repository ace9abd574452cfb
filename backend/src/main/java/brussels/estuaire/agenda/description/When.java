package brussels.estuaire.agenda.description;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Where;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When something happens, as exactly as is known: « 18 novembre 2025, 9 h », « juillet 2025 », « 2026 ».
 *
 * @param start an instant with its offset (ISO 8601) when the hour is known, else a date: the first day of the month or year
 * @param end likewise; the last day, which still belongs to it. Null when the hour of the end is not known
 */
public record When(
        @NotNull Precision precision,
        @NotNull @Pattern(regexp = MOMENT) String start,

        @Pattern(regexp = MOMENT) @Schema(nullable = true) @Nullable
        String end) {

    private static final String DATE = "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}";
    private static final String MOMENT =
            DATE + "(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?";

    /** How exactly it is known. */
    public enum Precision {
        /** To the year. */
        YEAR,
        /** To the month. */
        MONTH,
        /** To the day. */
        DAY,
        /** To the hour. */
        TIME
    }

    /**
     * What is stored, as it is told.
     *
     * @param ends exclusive
     */
    public static When of(Precision precision, Instant starts, @Nullable Instant ends) {
        if (precision == Precision.TIME) {
            return new When(precision, told(starts), ends == null ? null : told(ends));
        }
        var last = ends == null ? Clock.dayOf(starts) : Clock.dayOf(ends).minusDays(1);
        return new When(precision, Clock.dayOf(starts).toString(), last.toString());
    }

    /** What a row of events tells by its precision, its start and its end; null while that is to be defined. */
    public static @Nullable When of(ResultSet row) throws SQLException {
        var starts = Where.instant(row, "starts_at");
        return starts == null
                ? null
                : of(Precision.valueOf(row.getString("precision")), starts, Where.instant(row, "ends_at"));
    }

    /** When it starts; the first midnight in Brussels when no hour is known. */
    public Instant starts() {
        return precision == Precision.TIME ? instant(start) : midnight(first(day(start)));
    }

    /** Whether its day is known, with or without its hour. */
    public boolean knowsItsDay() {
        return precision == Precision.DAY || precision == Precision.TIME;
    }

    /** When it is over, exclusive; null when the hour of its end is not known. */
    public @Nullable Instant ends() {
        if (precision == Precision.TIME) {
            return end == null ? null : instant(end);
        }
        return midnight(last(day(end == null ? start : end)).plusDays(1));
    }

    @JsonIgnore
    @AssertTrue(message = "not-a-moment")
    boolean isRead() {
        return incomplete() || read() != null;
    }

    @JsonIgnore
    @AssertTrue(message = "ends-before-it-starts")
    boolean isInOrder() {
        var starts = incomplete() ? null : read();
        return starts == null || ends() == null || starts.isBefore(ends());
    }

    /** What the other constraints already say. */
    private boolean incomplete() {
        return precision == null || start == null || !start.matches(MOMENT) || (end != null && !end.matches(MOMENT));
    }

    private @Nullable Instant read() {
        try {
            ends();
            return starts();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private LocalDate first(LocalDate day) {
        return switch (precision) {
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            case DAY, TIME -> day;
        };
    }

    private LocalDate last(LocalDate day) {
        return switch (precision) {
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case DAY, TIME -> day;
        };
    }

    private static String told(Instant instant) {
        return Clock.inBrussels(instant).toString();
    }

    private static Instant instant(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Clock.BRUSSELS).toInstant();
    }
}
