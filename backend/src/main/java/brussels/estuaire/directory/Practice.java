package brussels.estuaire.directory;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A concrete practice of a service for carers: a claim with its evidence, not free praise.
 *
 * @param evidence where one can see that it is so
 * @param since the first day on which it was so
 */
public record Practice(
        @NotNull Kind kind,
        @NotNull @Valid Text statement,
        @Schema(nullable = true) @Size(max = 1000) @Nullable String evidence,
        @Schema(nullable = true) @Nullable LocalDate since) {

    /** What a practice is about. */
    @Schema(name = "PracticeKind")
    public enum Kind {
        /** The carer is received, and not only the person cared for. */
        WELCOME,
        /** The carer is told about rights and help. */
        INFORMATION,
        /** The carer is listened to. */
        LISTENING,
        /** The carer is relieved for a time. */
        RESPITE,
        /** The carer takes part in what is decided. */
        PARTNERSHIP,
        /** The team is trained to see and support carers. */
        TRAINING,
        /** Hours and places suit carers. */
        FLEXIBILITY
    }
}
