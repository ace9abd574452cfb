package brussels.estuaire.councils.decisions;

import brussels.estuaire.platform.Page;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a circle's decisions, the last one first.
 *
 * @param page the page's number, from 1
 * @param size how many items a full page has
 * @param total how many items the whole list has
 * @param rights what the caller may do with the list
 */
@Schema(name = "DecisionList")
record DecisionList(List<DecisionView> items, int page, int size, long total, Set<Right> rights) {
    /** What somebody may do with the decisions of a circle. */
    @Schema(name = "DecisionListRight")
    enum Right {
        /** Write down what was decided. */
        RECORD
    }

    static DecisionList of(Page<DecisionView> page, boolean keeps) {
        return new DecisionList(page.items(), page.page(), page.size(), page.total(), rights(keeps));
    }

    static Set<Right> rights(boolean keeps) {
        return keeps ? Set.of(Right.RECORD) : Set.of();
    }
}
