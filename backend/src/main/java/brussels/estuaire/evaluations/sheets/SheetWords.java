package brussels.estuaire.evaluations.sheets;

import brussels.estuaire.evaluations.results.Counts.Group;
import brussels.estuaire.platform.problem.Language;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What sheets of results call their columns and codes, in a language. */
record SheetWords(Language language) {
    List<String> headings(String... columns) {
        return Stream.of(columns).map(column -> of("column." + column)).toList();
    }

    /** What a key is called: {@code role.carer}. */
    String of(String key) {
        return words().getString(key.toLowerCase(Locale.ROOT));
    }

    /** What a group is called, after what tells it apart: « secteur : CASG ». */
    String of(Group group) {
        var grouping = group.grouping();
        if (grouping == null) {
            return of("everybody");
        }
        var label = group.label();
        return of("grouping." + grouping) + " : "
                + (label == null ? code(grouping.name(), group.code()) : language.read(label));
    }

    private String code(String grouping, String code) {
        for (var key : List.of("code." + code, grouping + "." + code)) {
            if (words().containsKey(key.toLowerCase(Locale.ROOT))) {
                return of(key);
            }
        }
        return code;
    }

    private ResourceBundle words() {
        return ResourceBundle.getBundle("evaluation_sheets", language.locale());
    }
}
