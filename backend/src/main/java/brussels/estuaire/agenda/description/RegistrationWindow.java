package brussels.estuaire.agenda.description;

import brussels.estuaire.platform.Clock;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * From when until when one registers.
 *
 * @param opensAt null when one may at once
 * @param closesAt null when one may until it starts
 */
public record RegistrationWindow(
        @Schema(nullable = true) @Nullable OffsetDateTime opensAt,
        @Schema(nullable = true) @Nullable OffsetDateTime closesAt) {

    /** What is stored, as it is told. */
    public static RegistrationWindow of(@Nullable Instant opens, @Nullable Instant closes) {
        return new RegistrationWindow(
                opens == null ? null : Clock.inBrussels(opens), closes == null ? null : Clock.inBrussels(closes));
    }

    public @Nullable Instant opens() {
        return opensAt == null ? null : opensAt.toInstant();
    }

    public @Nullable Instant closes() {
        return closesAt == null ? null : closesAt.toInstant();
    }

    @JsonIgnore
    @AssertTrue(message = "registration-closes-before-it-opens")
    boolean isInOrder() {
        return opensAt == null || closesAt == null || opensAt.isBefore(closesAt);
    }
}
