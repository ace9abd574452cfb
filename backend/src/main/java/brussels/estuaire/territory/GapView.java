package brussels.estuaire.territory;

import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Days on which a locality lies in no bassin: from one (inclusive) until another (exclusive); null is « no known end ». */
record GapView(
        UUID localityId,
        Text locality,
        String commune,
        List<String> postalCodes,
        LocalDate from,
        @Schema(nullable = true) @Nullable LocalDate until) {

    /**
     * The gaps of one locality after a day.
     *
     * @param assignments those of the locality, in the order of their first days
     */
    static List<GapView> of(Locality locality, List<Assignment> assignments, LocalDate after) {
        var gaps = new ArrayList<GapView>();
        @Nullable LocalDate covered = after;
        for (var assignment : assignments) {
            if (covered != null && assignment.from.isAfter(covered)) {
                gaps.add(gap(locality, covered, assignment.from));
            }
            covered = later(covered, assignment.until);
        }
        if (covered != null) {
            gaps.add(gap(locality, covered, null));
        }
        return gaps;
    }

    /** The later of two days, null being the end of time. */
    private static @Nullable LocalDate later(@Nullable LocalDate covered, @Nullable LocalDate until) {
        return covered == null || until == null ? null : until.isAfter(covered) ? until : covered;
    }

    private static GapView gap(Locality locality, LocalDate from, @Nullable LocalDate until) {
        return new GapView(locality.id, locality.name, locality.commune, locality.postalCodes, from, until);
    }
}
