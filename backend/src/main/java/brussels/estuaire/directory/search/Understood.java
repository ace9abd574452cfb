package brussels.estuaire.directory.search;

import brussels.estuaire.platform.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a typed search was understood as.
 *
 * @param words what remains beside the place, in the plain spelling that is searched; null when nothing does
 * @param place the place that binds the search; null when none was typed
 */
public record Understood(
        @Schema(nullable = true) @Nullable String words,
        @Schema(nullable = true) @Nullable Place place) {

    /** What a typed place is. */
    public enum Kind {
        /** A bassin, by its code. */
        BASSIN("bassin"),
        /** A commune, by its NIS code. */
        COMMUNE("commune"),
        /** A postal code. */
        POSTAL_CODE("postalCode");

        private final String facet;

        Kind(String facet) {
            this.facet = facet;
        }

        /** The filter that this kind of place is. */
        String facet() {
            return facet;
        }
    }

    /**
     * A place among the typed words: a service is, may be, or says that it serves one of its codes.
     *
     * @param codes as the filter of its kind takes them
     */
    @Schema(name = "UnderstoodPlace")
    public record Place(Kind kind, List<String> codes, Text label) {}
}
