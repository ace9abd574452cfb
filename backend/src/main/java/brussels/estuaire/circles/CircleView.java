package brussels.estuaire.circles;

import brussels.estuaire.circles.WhoSits.Sitting;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A circle, without the people who sit in it.
 *
 * @param bassin null for the whole Region
 * @param quorum how many members must be present at a meeting; null when it asks for none
 * @param composedFrom until when a CAR is open to everybody; null while nobody knows
 * @param open whether it is open to everybody today
 * @param seated how many people sit in it today
 * @param organisations of the directory, that somebody sits for today; null for who may not read them
 * @param rights what the caller may do with it
 */
@Schema(name = "Circle")
record CircleView(
        UUID id,
        CircleKind kind,
        @Schema(nullable = true) @Nullable String bassin,
        Text name,
        @Schema(nullable = true) @Nullable Text purpose,
        List<Wanted.Sector> sectors,
        List<Wanted.Kind> kinds,
        List<Wanted.Commune> communes,
        @Schema(nullable = true) @Nullable Integer minimum,
        @Schema(nullable = true) @Nullable Integer maximum,
        int termMonths,
        @Schema(nullable = true) @Nullable Integer meetings,
        @Schema(nullable = true) @Nullable Integer quorum,
        @Schema(nullable = true) @Nullable LocalDate composedFrom,
        @Schema(nullable = true) @Nullable LocalDate lastDay,
        boolean listed,
        boolean organisationsShown,
        Circle.State state,
        boolean open,
        int seated,
        @Schema(nullable = true) @Nullable List<Sitting> organisations,
        Set<Right> rights,
        int version,
        OffsetDateTime updatedAt) {

    /** What somebody may do with a circle. */
    @Schema(name = "CircleRight")
    enum Right {
        /** Change what it is. */
        EDIT,
        /** Name people to it, end, replace and renew their mandates. */
        NAME,
        /** Read who sits in it. */
        READ_MEMBERS,
        /** Read who changed what. */
        READ_HISTORY
    }

    static CircleView of(
            Circle it, int seated, @Nullable List<Sitting> organisations, Set<Right> rights, LocalDate today) {
        return new CircleView(
                it.id,
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
                it.organisationsShown,
                it.state(today),
                it.openOn(today),
                seated,
                organisations,
                rights,
                it.version,
                Clock.inBrussels(it.updatedAt));
    }
}
