package brussels.estuaire.councils.decisions;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was decided.
 *
 * @param text as it was written
 * @param day when; the meeting's day, or today, when left out
 * @param meetingId at which meeting of the circle
 * @param votesFor of a vote only, like the other two
 * @param owner who is in charge of it, as it is typed
 * @param ownerMandateId the mandate of who sits in the circle and is in charge of it
 * @param dueDay until when it is to be done
 */
record DecisionForm(
        @NotNull @Valid Text text,
        @Schema(nullable = true) @Nullable LocalDate day,
        @Schema(nullable = true) @Nullable UUID meetingId,
        @NotNull Decision.Mode mode,

        @Schema(nullable = true) @Min(0) @Max(MOST) @Nullable
        Integer votesFor,

        @Schema(nullable = true) @Min(0) @Max(MOST) @Nullable
        Integer votesAgainst,

        @Schema(nullable = true) @Min(0) @Max(MOST) @Nullable
        Integer votesAbstained,

        @Schema(nullable = true) @Size(max = 200) @Nullable String owner,
        @Schema(nullable = true) @Nullable UUID ownerMandateId,
        @Schema(nullable = true) @Nullable LocalDate dueDay) {

    private static final int MOST = 10_000;

    /**
     * What became of a decision.
     *
     * @param day when that was said; the meeting's day, or today, when left out
     * @param meetingId at which meeting of the circle
     */
    @Schema(name = "DecisionStepForm")
    record Step(
            Decision.@NotNull State state,
            @NotBlank @Size(max = 2000) String note,
            @Schema(nullable = true) @Nullable LocalDate day,
            @Schema(nullable = true) @Nullable UUID meetingId) {}

    boolean counted() {
        return votesFor != null || votesAgainst != null || votesAbstained != null;
    }

    /** Writes it; who sits in the circle is not typed as well. */
    void applyTo(Decision decision, LocalDate on, Instant now) {
        decision.text = text;
        decision.day = on;
        decision.meeting = meetingId;
        decision.mode = mode;
        decision.votesFor = votesFor;
        decision.votesAgainst = votesAgainst;
        decision.votesAbstained = votesAbstained;
        decision.owner = ownerMandateId != null || owner == null || owner.isBlank() ? null : owner.strip();
        decision.ownerMandate = ownerMandateId;
        decision.dueDay = dueDay;
        decision.updatedAt = now;
    }
}
