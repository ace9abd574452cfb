package brussels.estuaire.agenda.description;

import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.Text;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many came, in numbers that are never added up: those who take part, those who present, services and visits differ.
 *
 * @param note what the numbers do not say
 */
public record Attendance(
        @Schema(nullable = true) @Valid @Nullable Count participants,
        @Schema(nullable = true) @Valid @Nullable Count presenters,
        @Schema(nullable = true) @Valid @Nullable Count services,
        @Schema(nullable = true) @Valid @Nullable Count visits,
        @Schema(nullable = true) @Valid @Nullable Text note) {

    @JsonIgnore
    @AssertTrue(message = "attendance-empty")
    boolean isTold() {
        return Stream.of(participants, presenters, services, visits, note).anyMatch(Objects::nonNull);
    }
}
