package brussels.estuaire.directory;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A concrete practice of a service for carers: a claim with its evidence, not free praise.
 *
 * @param kind what it is about: a code of the vocabulary {@code practices}
 * @param evidence where one can see that it is so
 * @param since the first day on which it was so
 */
public record Practice(
        @NotNull @Pattern(regexp = "[A-Z_]{2,40}") String kind,
        @NotNull @Valid Text statement,
        @Schema(nullable = true) @Size(max = 1000) @Nullable String evidence,
        @Schema(nullable = true) @Nullable LocalDate since) {}
