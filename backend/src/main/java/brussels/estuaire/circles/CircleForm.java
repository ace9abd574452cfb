package brussels.estuaire.circles;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a circle is.
 *
 * @param bassin null for the whole Region
 * @param sectors seats by sector or college, as the circle names them
 * @param kinds how many are wanted of each kind of organisation
 * @param communes how many are wanted of each commune
 * @param minimum how many people it has at least
 * @param maximum how many people it has at most; it is shown, and refuses nobody
 * @param termMonths for how long somebody is named; 12 when left out
 * @param meetings how many meetings or sessions in a term
 * @param quorum how many members must be present at a meeting; null when it asks for none
 * @param composedFrom a CAR is open to everybody until this day; null while nobody knows when
 * @param lastDay the last day on which it exists; null while it goes on
 * @param listed whether everybody may read what it is
 * @param organisationsShown whether everybody may read which organisations of the directory sit in it
 */
record CircleForm(
        @NotNull CircleKind kind,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z_]{2,40}") @Nullable
        String bassin,

        @NotNull @Valid Text name,
        @Schema(nullable = true) @Valid @Nullable Text purpose,
        @Size(max = 30) List<Wanted.@NotNull @Valid Sector> sectors,
        @Size(max = 12) List<Wanted.@NotNull @Valid Kind> kinds,
        @Size(max = 19) List<Wanted.@NotNull @Valid Commune> communes,

        @Schema(nullable = true) @Min(1) @Max(1000) @Nullable
        Integer minimum,

        @Schema(nullable = true) @Min(1) @Max(1000) @Nullable
        Integer maximum,

        @Schema(nullable = true) @Min(1) @Max(60) @Nullable Integer termMonths,
        @Schema(nullable = true) @Min(1) @Max(100) @Nullable Integer meetings,

        @Schema(nullable = true) @Min(1) @Max(1000) @Nullable
        Integer quorum,

        @Schema(nullable = true) @Nullable LocalDate composedFrom,
        @Schema(nullable = true) @Nullable LocalDate lastDay,
        @Schema(nullable = true) @Nullable Boolean listed,
        @Schema(nullable = true) @Nullable Boolean organisationsShown) {

    private static final int YEAR = 12;

    CircleForm {
        sectors = sectors == null ? List.of() : sectors;
        kinds = kinds == null ? List.of() : kinds;
        communes = communes == null ? List.of() : communes;
    }

    static CircleForm of(Circle it) {
        return new CircleForm(
                it.kind,
                it.bassin,
                it.name,
                it.purpose,
                it.sectors,
                it.kinds,
                it.communes,
                it.minimum,
                it.maximum,
                it.termMonths,
                it.meetings,
                it.quorum,
                it.composedFrom,
                it.lastDay,
                it.listed,
                it.organisationsShown);
    }

    Circle applyTo(Circle circle, Instant now) {
        circle.kind = kind;
        circle.bassin = bassin;
        circle.name = name;
        circle.purpose = purpose;
        circle.sectors = sectors;
        circle.kinds = kinds;
        circle.communes = communes;
        circle.minimum = minimum;
        circle.maximum = maximum;
        circle.termMonths = Objects.requireNonNullElse(termMonths, YEAR);
        circle.meetings = meetings;
        circle.quorum = quorum;
        circle.composedFrom = composedFrom;
        circle.lastDay = lastDay;
        circle.listed = Boolean.TRUE.equals(listed);
        circle.organisationsShown = Boolean.TRUE.equals(organisationsShown);
        circle.updatedAt = now;
        return circle;
    }
}
