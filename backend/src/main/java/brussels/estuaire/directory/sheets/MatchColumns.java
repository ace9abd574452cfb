package brussels.estuaire.directory.sheets;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Matches the headings of a sheet with columns, each with one at most. */
public final class MatchColumns {
    private MatchColumns() {}

    /** The columns that the headings are recognised as; empty where one is not. */
    public static List<String> recognised(List<String> headings) {
        return unique(headings.stream()
                .map(heading ->
                        Columns.recognised(heading).map(column -> column.code()).orElse(""))
                .toList());
    }

    /** The columns as somebody matched them. */
    public static List<String> chosen(List<String> headings, List<String> columns) {
        if (columns.size() != headings.size()) {
            throw Refusal.invalid("/columns", "columns-count");
        }
        var unknown = IntStream.range(0, columns.size())
                .filter(i ->
                        !columns.get(i).isEmpty() && Columns.of(columns.get(i)).isEmpty())
                .mapToObj(i -> new Violation("/columns/" + i, "unknown"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.invalid(unknown);
        }
        return unique(columns);
    }

    /** Whether the columns tell enough for a new service. */
    public static boolean suffice(List<String> columns) {
        return columns.contains("id")
                || (columns.contains("type") && columns.stream().anyMatch(column -> column.startsWith("name_")));
    }

    private static List<String> unique(List<String> columns) {
        var twice = new ArrayList<Violation>();
        var seen = new HashMap<String, Integer>();
        for (var i = 0; i < columns.size(); i++) {
            var first = columns.get(i).isEmpty() ? null : seen.putIfAbsent(columns.get(i), i);
            if (first != null) {
                twice.add(new Violation(
                        "/columns/" + i,
                        "column-twice",
                        Map.of("column", columns.get(i), "first", first + 1, "second", i + 1)));
            }
        }
        if (!twice.isEmpty()) {
            throw Refusal.invalid(twice);
        }
        return columns;
    }
}
