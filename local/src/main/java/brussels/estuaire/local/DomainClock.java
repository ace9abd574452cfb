package brussels.estuaire.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;

/**
 * How far the product's time is from the real one: signed seconds, in a file that the running backend watches.
 *
 * <p>Only the domain's time moves; tokens and sessions keep the real one.
 */
final class DomainClock {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Pattern STEP = Pattern.compile("([+-])(\\d{1,6})([dhms])");

    private final Path file;
    private final Clock real;

    DomainClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    /** Makes it that day, at the real time of the day. */
    void startOn(LocalDate day) throws IOException {
        var now = ZonedDateTime.now(real.withZone(BRUSSELS));
        set(Duration.between(now, day.atTime(LocalTime.from(now)).atZone(BRUSSELS)));
    }

    /** Makes it the real time. */
    void reset() throws IOException {
        set(Duration.ZERO);
    }

    /** Moves the time by a step such as {@code +36h}, {@code -2d}, {@code +90m} or {@code +1s}. */
    void move(String step) throws IOException {
        var parts = STEP.matcher(step);
        if (!parts.matches()) {
            throw new Failure("« " + step + " » is no step in time: say for example +36h, -2d or +90m.");
        }
        var amount = Long.parseLong(parts.group(1) + parts.group(2));
        var seconds = switch (parts.group(3)) {
            case "d" -> Duration.ofDays(amount);
            case "h" -> Duration.ofHours(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofSeconds(amount);
        };
        set(offset().plus(seconds));
    }

    /** What the product believes to be the time. */
    ZonedDateTime now() throws IOException {
        return ZonedDateTime.now(real.withZone(BRUSSELS)).plus(offset());
    }

    private Duration offset() throws IOException {
        return Duration.ofSeconds(Long.parseLong(Files.readString(file).strip()));
    }

    private void set(Duration offset) throws IOException {
        var draft = Files.writeString(file.resolveSibling(file.getFileName() + ".draft"), offset.toSeconds() + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
