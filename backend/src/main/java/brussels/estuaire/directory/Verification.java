package brussels.estuaire.directory;

import brussels.estuaire.platform.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far one may believe a record: when it was last said to be true, and when that must be said again.
 *
 * @param on null when it never was
 * @param by who said so; null when it never was, or when that was not kept
 * @param due the day by which it is to be said again; counted from its creation when it never was
 * @param stale whether that day has passed
 */
public record Verification(
        @Schema(nullable = true) @Nullable LocalDate on,
        @Schema(nullable = true) @Nullable By by,
        LocalDate due,
        boolean stale) {

    /** On whose behalf a record is said to be true. */
    @Schema(name = "VerifiedBy")
    public enum By {
        /** The organisation that offers the service. */
        ORGANISATION,
        /** The team of its bassin, or of the Region. */
        TEAM
    }

    /**
     * What is known on a day.
     *
     * @param months how often the organisation confirms its services
     */
    public static Verification asOf(LocalDate today, @Nullable LocalDate on, Instant createdAt, int months) {
        var from = on == null ? Clock.dayOf(createdAt) : on;
        var due = from.plusMonths(months);
        return new Verification(on, null, due, due.isBefore(today));
    }

    /** The same, and who said so. */
    public Verification saidBy(@Nullable By by) {
        return new Verification(on, by, due, stale);
    }
}
