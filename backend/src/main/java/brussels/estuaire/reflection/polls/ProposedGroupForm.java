package brussels.estuaire.reflection.polls;

import brussels.estuaire.platform.Clock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A date that a poll asks about.
 *
 * @param start an hour of the clocks in Brussels: {@code 14:00}
 * @param whereabouts where one would meet; nothing is known when left out
 */
record ProposedGroupForm(
        @NotNull LocalDate day,

        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        String start,

        ProposedGroup.@NotNull Mode mode,

        @Schema(nullable = true) @Valid @Nullable Whereabouts whereabouts) {

    /** What stands there, as it would be sent. */
    static ProposedGroupForm of(ProposedGroup it) {
        var local = it.startsAt.atZone(Clock.BRUSSELS);
        return new ProposedGroupForm(local.toLocalDate(), local.toLocalTime().toString(), it.mode, it.whereabouts());
    }

    Instant startsAt() {
        return day.atTime(LocalTime.parse(start)).atZone(Clock.BRUSSELS).toInstant();
    }

    boolean is(ProposedGroup proposed) {
        return proposed.is(startsAt(), mode);
    }

    Whereabouts told() {
        return Objects.requireNonNullElse(whereabouts, Whereabouts.UNKNOWN);
    }
}
