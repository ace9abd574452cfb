package brussels.estuaire.directory.search;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Text;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of the services that are looked for.
 *
 * @param page the page's number, from 1
 * @param size how many items a full page has
 * @param total how many items the whole list has
 * @param facets counts per code by facet name; null when none was asked for
 * @param understood what the typed words were understood as; null when nothing was typed
 * @param positions where all services of the list are, not of this page alone, bounded to 1,000; null when it was not asked
 * @param nearest when nothing is found, what is found by leaving out one condition; empty when something is
 */
record ServiceList(
        List<ServiceItem> items,
        int page,
        int size,
        long total,
        @Schema(nullable = true) @Nullable Map<String, List<Page.Facet>> facets,
        @Schema(nullable = true) @Nullable Understood understood,
        List<Nearest> nearest,
        @Schema(nullable = true) @Nullable List<Position> positions) {

    /**
     * A place of a service of the whole list, to be drawn on a map.
     *
     * @param approximate whether the point is only the commune's centroid
     */
    @Schema(name = "ServicePosition")
    record Position(
            UUID id,
            Text name,
            double latitude,
            double longitude,
            boolean approximate,
            String commune,
            @Schema(nullable = true) @Nullable String bassin) {}

    /**
     * What would be found without one of the conditions.
     *
     * @param without the parameter to leave out; {@code place} for the place among the typed words
     * @param words of {@code q}, those to keep; null when the parameter is left out whole
     */
    record Nearest(
            String without,
            @Schema(nullable = true) @Nullable String words,
            long total) {}

    static ServiceList of(
            Page<ServiceItem> found, Search search, List<Nearest> nearest, @Nullable List<Position> positions) {
        return new ServiceList(
                found.items(),
                found.page(),
                found.size(),
                found.total(),
                found.facets(),
                search.understood(),
                nearest,
                positions);
    }
}
