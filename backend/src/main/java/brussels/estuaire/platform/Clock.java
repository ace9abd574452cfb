package brussels.estuaire.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The only source of the domain's time, in Brussels.
 *
 * <p>A local run can start on another day and be moved: {@code estuaire.clock} then names a file that holds how many
 * seconds the domain's time is ahead of the machine's. In production it is not set. Tokens keep the machine's time.
 */
@ApplicationScoped
public class Clock {
    /** Every date and hour that people read is Brussels time. */
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Optional<Path> offset;

    Clock(@ConfigProperty(name = "estuaire.clock") Optional<Path> offset) {
        this.offset = offset;
    }

    public Instant now() {
        return Instant.now().plus(ahead());
    }

    /** How far the domain's time is ahead of the machine's; nothing in production. */
    public Duration ahead() {
        return offset.map(Clock::read).orElse(Duration.ZERO);
    }

    public LocalDate today() {
        return dayOf(now());
    }

    /** The day that it is in Brussels at an instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, BRUSSELS);
    }

    /** An instant as the API writes it: with Brussels' offset, to the second. */
    public static OffsetDateTime inBrussels(Instant instant) {
        return instant.atZone(BRUSSELS).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Likewise, of an instant that may be missing. */
    public static @Nullable OffsetDateTime inBrusselsOrNull(@Nullable Instant instant) {
        return instant == null ? null : inBrussels(instant);
    }

    private static Duration read(Path file) {
        try {
            return Duration.ofSeconds(Long.parseLong(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
