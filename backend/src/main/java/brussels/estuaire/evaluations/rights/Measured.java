package brussels.estuaire.evaluations.rights;

import brussels.estuaire.evaluations.rights.ReadRate.Numbers;
import brussels.estuaire.evaluations.rights.ResponseRate.Expected;
import brussels.estuaire.evaluations.rights.ResponseRate.From;
import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.Count.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of how many took part as something, and how many of them answered.
 *
 * @param typed how many were expected, as the team typed it; likewise told, by the organiser of the event
 * @param now what is counted now
 * @param then what was when it closed
 */
public record Measured(@Nullable Count typed, @Nullable Count told, Numbers now, Numbers then) {

    /** What was kept when it closed counts; nobody having been marked as present then, what is known now. */
    ResponseRate rate() {
        var counted = then.marked() ? then : now;
        var expected = typed != null
                ? Expected.of(typed, From.TYPED)
                : counted.marked()
                        ? new Expected(counted.present(), Qualifier.EXACT, From.COUNTED)
                        : Expected.of(told, From.TOLD);
        var beyond =
                expected != null && expected.from() == From.COUNTED && then.marked() ? then.unseen() : then.absent();
        return ResponseRate.of(expected, then.answered() - beyond, beyond);
    }
}
