package brussels.estuaire.platform;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, with the total over all pages and, when asked for, its facets.
 *
 * @param page the page's number, from 1
 * @param size how many items a full page has
 * @param total how many items the whole list has
 * @param facets counts per code by facet name; null when none was asked for
 */
public record Page<T>(
        List<T> items,
        int page,
        int size,
        long total,
        @Schema(nullable = true) @Nullable Map<String, List<Facet>> facets) {

    /** How many items of a list bear a code, the other filters being held. */
    public record Facet(String code, Text label, long count) {}

    public static <T> Page<T> of(List<T> items, Paging paging, long total) {
        return new Page<>(items, paging.page(), paging.size(), total, null);
    }

    /** One page of a list that is short enough to be held whole. */
    public static <T> Page<T> slice(List<T> all, Paging paging) {
        var items = all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return of(items, paging, all.size());
    }

    public Page<T> with(@Nullable Map<String, List<Facet>> counted) {
        return new Page<>(items, page, size, total, counted);
    }

    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<V>(items.stream().<V>map(view).toList(), page, size, total, facets);
    }
}
