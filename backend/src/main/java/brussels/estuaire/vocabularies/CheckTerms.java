package brussels.estuaire.vocabularies;

import brussels.estuaire.platform.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks the codes of a form: each exists, and none is obsolete that the record did not bear before. */
public final class CheckTerms {
    private CheckTerms() {}

    /**
     * What is wrong with the codes of a list.
     *
     * @param pointer the field that holds the list; the violations point at its items
     * @param before what the record bore; nothing when it is new
     */
    public static List<Violation> inList(
            Vocabulary vocabulary, String pointer, List<String> told, List<String> before) {
        return violations(vocabulary, told, before, code -> pointer + "/" + told.indexOf(code));
    }

    /** What is wrong with the code of a field that holds one, or none. */
    public static List<Violation> inField(
            Vocabulary vocabulary, String pointer, List<String> told, List<String> before) {
        return violations(vocabulary, told, before, code -> pointer);
    }

    private interface Pointer {
        String to(String code);
    }

    private static List<Violation> violations(
            Vocabulary vocabulary, List<String> told, List<String> before, Pointer pointer) {
        var taken = new ArrayList<>(told);
        taken.removeAll(before);
        return Stream.concat(
                        Term.unknown(vocabulary, told).stream().map(code -> new Violation(pointer.to(code), "unknown")),
                        Term.obsolete(vocabulary, taken).stream()
                                .map(code -> new Violation(pointer.to(code), "obsolete")))
                .toList();
    }
}
