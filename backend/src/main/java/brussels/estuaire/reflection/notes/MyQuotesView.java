package brussels.estuaire.reflection.notes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a participant says may be quoted, without their name.
 *
 * @param agreed null while they have not said
 * @param version which of the three it is: who changes it says which they read
 */
@Schema(name = "MyQuotes")
record MyQuotesView(@Schema(nullable = true) @Nullable Boolean agreed, int version) {
    static MyQuotesView of(@Nullable Boolean agreed) {
        return new MyQuotesView(agreed, agreed == null ? 0 : agreed ? 2 : 1);
    }
}
