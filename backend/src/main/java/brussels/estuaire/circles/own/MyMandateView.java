package brussels.estuaire.circles.own;

import brussels.estuaire.circles.CircleKind;
import brussels.estuaire.circles.mandates.Mandate;
import brussels.estuaire.circles.mandates.MandateRole;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mandate, for its holder: all that is held of it.
 *
 * @param organisation as it was typed; null when it was chosen from the directory
 * @param organisationName of the one that was chosen
 * @param sector by its name in the circle
 * @param lastDay inclusive
 * @param reason why it ended earlier than it was given
 * @param sits whether its holder reads the circle today
 * @param members who sits in the circle today; null for who does not, and in a list
 */
@Schema(name = "MyMandate")
record MyMandateView(
        UUID id,
        MyCircle circle,
        String name,
        String email,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Nullable String organisation,
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable Text sector,
        MandateRole role,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(nullable = true) @Nullable String reason,
        Mandate.State state,
        boolean sits,
        @Schema(nullable = true) @Nullable List<CircleMember> members) {

    /**
     * What the circle is.
     *
     * @param bassin null for the whole Region
     */
    @Schema(name = "MyCircle")
    record MyCircle(
            UUID id,
            CircleKind kind,
            @Schema(nullable = true) @Nullable String bassin,
            Text name,
            @Schema(nullable = true) @Nullable Text purpose,
            @Schema(nullable = true) @Nullable Integer meetings) {}

    /** Who else sits in it. */
    @Schema(name = "CircleMember")
    record CircleMember(
            String name,
            @Schema(nullable = true) @Nullable String organisation,
            @Schema(nullable = true) @Nullable Text organisationName,
            MandateRole role) {}

    /** The same, for who sits in the circle today. */
    MyMandateView among(List<CircleMember> others) {
        return new MyMandateView(
                id,
                circle,
                name,
                email,
                language,
                organisation,
                organisationName,
                sector,
                role,
                firstDay,
                lastDay,
                reason,
                state,
                sits,
                others);
    }
}
