package brussels.estuaire.councils.calls;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a circle calls for.
 *
 * @param text whom it looks for and what they do there
 * @param closesOn the last day on which one may answer
 * @param firstDay of the mandates that it gives
 * @param lastDay inclusive; as long as the circle's term when left out
 * @param sought how many people
 */
record CallForm(
        @NotNull @Valid Text text,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @NotNull LocalDate firstDay,
        @Schema(nullable = true) @Nullable LocalDate lastDay,

        @Schema(nullable = true) @Min(1) @Max(1000) @Nullable
        Integer sought) {

    static CallForm of(Call it) {
        return new CallForm(it.text, it.opensOn, it.closesOn, it.firstDay, it.lastDay, it.sought);
    }

    void applyTo(Call call, Instant now) {
        call.text = text;
        call.opensOn = opensOn;
        call.closesOn = closesOn;
        call.firstDay = firstDay;
        call.lastDay = lastDay;
        call.sought = sought;
        call.updatedAt = now;
    }
}
