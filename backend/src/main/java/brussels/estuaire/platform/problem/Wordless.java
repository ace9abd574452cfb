package brussels.estuaire.platform.problem;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A copy of what was thrown that tells where it happened and of which kind it is, but not its message.
 *
 * <p>The messages of a database or of a parser repeat what people wrote, which has no place in a log.
 */
final class Wordless extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int DEEPEST_CAUSE = 8;

    private Wordless(String kind, @Nullable Throwable cause) {
        super(kind, cause);
    }

    static Wordless copy(Throwable thrown) {
        return copy(thrown, DEEPEST_CAUSE);
    }

    private static Wordless copy(Throwable thrown, int depth) {
        var cause = thrown.getCause();
        var copy =
                new Wordless(thrown.getClass().getName(), cause == null || depth == 0 ? null : copy(cause, depth - 1));
        copy.setStackTrace(thrown.getStackTrace());
        return copy;
    }
}
