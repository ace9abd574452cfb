package brussels.estuaire.opendoors.slots;

import brussels.estuaire.platform.Clock;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A time at which one visits.
 *
 * @param start the hour in Brussels ({@code 14:30})
 * @param minutes how long a visit lasts; an hour and a half when it is not told
 * @param places how many people it has room for
 * @param room null when the door has one
 */
record SlotForm(
        @NotNull LocalDate day,

        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        String start,

        @Schema(nullable = true) @Min(10) @Max(720) @Nullable
        Integer minutes,

        @NotNull @Min(1) @Max(1000) Integer places,

        @Schema(nullable = true) @Size(max = 100) @Nullable String room) {

    private static final int USUAL_MINUTES = 90;

    SlotForm {
        room = room == null || room.isBlank() ? null : room.strip();
    }

    Instant starts() {
        return day.atTime(LocalTime.parse(start)).atZone(Clock.BRUSSELS).toInstant();
    }

    Instant ends() {
        return starts().plus(Duration.ofMinutes(Objects.requireNonNullElse(minutes, USUAL_MINUTES)));
    }
}
