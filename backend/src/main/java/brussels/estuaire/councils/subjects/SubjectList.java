package brussels.estuaire.councils.subjects;

import brussels.estuaire.platform.Page;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a circle's subjects, what moved last first.
 *
 * @param page the page's number, from 1
 * @param size how many items a full page has
 * @param total how many items the whole list has
 * @param rights what the caller may do with the list
 */
@Schema(name = "SubjectList")
record SubjectList(List<SubjectView> items, int page, int size, long total, Set<Right> rights) {
    /** What somebody may do with the subjects of a circle. */
    @Schema(name = "SubjectListRight")
    enum Right {
        /** Write down what was raised. */
        RAISE
    }

    static SubjectList of(Page<SubjectView> page, boolean raises) {
        return new SubjectList(
                page.items(), page.page(), page.size(), page.total(), raises ? Set.of(Right.RAISE) : Set.of());
    }
}
