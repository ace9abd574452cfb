package brussels.estuaire.reflection.findings;

import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.findings.Finding.Kind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the team found.
 *
 * @param theme of the vocabulary of themes
 * @param pole of the vocabulary of poles
 */
@Schema(name = "FindingForm")
record FindingForm(
        @NotNull Kind kind,

        @Schema(nullable = true) @Pattern(regexp = CODE) @Nullable
        String theme,

        @Schema(nullable = true) @Pattern(regexp = CODE) @Nullable
        String pole,

        @NotNull @Valid Text title,
        @Schema(nullable = true) @Valid @Nullable Text description) {

    private static final String CODE = "[A-Za-z0-9_]{2,40}";

    static FindingForm of(Finding it) {
        return new FindingForm(it.kind, it.theme, it.pole, it.title, it.description);
    }

    void applyTo(Finding finding) {
        finding.kind = kind;
        finding.theme = theme;
        finding.pole = pole;
        finding.title = title;
        finding.description = description;
    }
}
