package brussels.estuaire.councils.subjects;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is raised in a circle.
 *
 * @param theme a code of the vocabulary of themes
 * @param raisedBy who raised it, in general terms: « the home care services », never a person
 */
record SubjectForm(
        @NotNull @Valid Text title,
        @NotNull @Valid Text text,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") @Nullable
        String theme,

        @Schema(nullable = true) @Size(max = 200) @Nullable String raisedBy) {

    /** What one team says to the other when it moves a subject; it may say nothing. */
    @Schema(name = "SubjectNoteForm")
    record Note(
            @Schema(nullable = true) @Size(max = 2000) @Nullable
            String note) {}

    /** What the Region's council asks for more. */
    @Schema(name = "SubjectReturnForm")
    record Return(@NotBlank @Size(max = 2000) String note) {}

    /**
     * What the Region's council answers.
     *
     * @param decisionId what it decided on it, of its own decisions; the circle that raised it reads its words
     */
    @Schema(name = "SubjectAnswerForm")
    record Answer(
            @NotNull @Valid Text answer,
            @Schema(nullable = true) @Nullable UUID decisionId) {}

    void applyTo(Subject subject, Instant now) {
        subject.title = title;
        subject.text = text;
        subject.theme = theme;
        subject.raisedBy = raisedBy == null || raisedBy.isBlank() ? null : raisedBy.strip();
        subject.updatedAt = now;
    }
}
