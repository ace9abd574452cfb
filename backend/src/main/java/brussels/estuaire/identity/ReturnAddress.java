package brussels.estuaire.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a browser goes after signing in: always an address of ours.
 *
 * @param path begins with a single {@code /}, and holds no character that a browser would read as another site's
 */
record ReturnAddress(String path) {
    private static final ReturnAddress HOME = new ReturnAddress("/");

    /** It travels in a cookie meanwhile. */
    private static final int LONGEST = 1_500;

    /** Printable ASCII without the backslash, which browsers take for a slash; they skip tabs and line breaks. */
    private static final Pattern OURS = Pattern.compile("/(?!/)[!-\\[\\]-~]*");

    private static final Pattern LANGUAGE = Pattern.compile("/(fr|nl|en)(?:[/?#].*)?");

    /** The address that is asked for, or the home page when it is not one of ours. */
    static ReturnAddress of(@Nullable String asked) {
        return asked != null && asked.length() <= LONGEST && OURS.matcher(asked).matches()
                ? new ReturnAddress(asked)
                : HOME;
    }

    /** The language of the page, as its address says it. */
    Optional<String> language() {
        var matcher = LANGUAGE.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
