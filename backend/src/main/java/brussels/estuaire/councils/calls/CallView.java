package brussels.estuaire.councils.calls;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.CircleKind;
import brussels.estuaire.circles.Wanted;
import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A circle's call for candidates.
 *
 * @param closesOn the last day on which one may answer
 * @param firstDay of the mandates that it gives
 * @param lastDay inclusive; null for the circle's term
 * @param until the last day of those mandates, whether it is said or follows from the term
 * @param sought how many people; null when it does not say
 * @param candidacies how many answered, for those who run the circle; null for everybody else
 * @param rights what the caller may do with it
 */
@Schema(name = "Call")
record CallView(
        UUID id,
        CallingCircle circle,
        Text text,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate firstDay,
        @Schema(nullable = true) @Nullable LocalDate lastDay,
        LocalDate until,
        @Schema(nullable = true) @Nullable Integer sought,
        Call.State state,
        @Schema(nullable = true) @Nullable Integer candidacies,
        Set<Right> rights,
        int version) {

    /** What somebody may do with a call. */
    @Schema(name = "CallRight")
    enum Right {
        /** Answer it. */
        ANSWER,
        /** Change it. */
        EDIT,
        /** Let everybody read it. */
        PUBLISH,
        /** Take it away. */
        REMOVE,
        /** Read who answered, and decide. */
        READ_CANDIDACIES
    }

    /**
     * What everybody may know of the circle, even of one that is not listed: who is called must know where to.
     *
     * @param bassin null for the whole Region
     * @param listed whether it has a page for everybody
     */
    @Schema(name = "CallingCircle")
    record CallingCircle(
            UUID id,
            CircleKind kind,
            @Schema(nullable = true) @Nullable String bassin,
            Text name,
            @Schema(nullable = true) @Nullable Text purpose,
            List<Wanted.Sector> sectors,
            @Schema(nullable = true) @Nullable Integer meetings,
            boolean listed) {
        static CallingCircle of(Circle it) {
            return new CallingCircle(
                    it.id(),
                    it.kind(),
                    it.bassin(),
                    it.name(),
                    it.purpose(),
                    it.sectors(),
                    it.meetings(),
                    it.isListed());
        }
    }

    static CallView of(Call it, @Nullable Integer candidacies, Set<Right> rights, LocalDate today) {
        return new CallView(
                it.id,
                CallingCircle.of(it.circle()),
                it.text,
                it.opensOn,
                it.closesOn,
                it.firstDay,
                it.lastDay,
                it.lastDay(),
                it.sought,
                it.state(today),
                candidacies,
                rights,
                it.version);
    }
}
