package brussels.estuaire.evaluations.comparisons;

import brussels.estuaire.evaluations.rights.ReadRate;
import brussels.estuaire.evaluations.rights.ReadRate.Numbers;
import brussels.estuaire.evaluations.rights.ReadRate.Part;
import brussels.estuaire.evaluations.rights.ResponseRate;
import brussels.estuaire.evaluations.rights.ResponseRate.Expected;
import brussels.estuaire.evaluations.rights.ResponseRate.From;
import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.StoredText;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rate of an evaluation out of a row that has many things of it: as {@link ReadRate} tells the one of a single evaluation. */
final class CountedRate {
    private CountedRate() {}

    /** Null while it is open. */
    static @Nullable ResponseRate of(ResultSet row) throws SQLException {
        var typed = count(row, "expected");
        if (row.getBoolean("recorded")) {
            var answered = row.getObject("answered_elsewhere", Integer.class);
            return answered == null ? null : ResponseRate.of(Expected.of(typed, From.TYPED), answered, 0);
        }
        if (row.getObject("marked") == null) {
            return null;
        }
        var then = numbers(row, row.getBoolean("marked"), row.getInt("present"));
        var now = numbers(row, row.getBoolean("marked_now"), row.getInt("present_now"));
        var rate = ReadRate.rate(typed, count(row, "told"), now, then);
        // what is told of these is told of those apart, too, since the results tell how many all are
        return rate.tellsOfNobody() && !row.getBoolean("few_apart") ? rate : rate.untold();
    }

    private static Numbers numbers(ResultSet row, boolean marked, int present) throws SQLException {
        return new Numbers(
                Part.PARTICIPANT,
                present,
                marked,
                row.getInt("given"),
                row.getInt("answered"),
                row.getInt("answered_unseen"),
                row.getInt("answered_absent"));
    }

    private static @Nullable Count count(ResultSet row, String column) throws SQLException {
        var stored = row.getString(column);
        return stored == null
                ? null
                : StoredText.list("[" + stored + "]", Count.class).getFirst();
    }
}
