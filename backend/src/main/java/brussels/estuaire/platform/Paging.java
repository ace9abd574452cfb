package brussels.estuaire.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list is asked for: its number from 1, and how many items it has at most. */
public record Paging(
        @RestQuery @DefaultValue("1") @Min(1) @Max(100_000) int page,
        @RestQuery @DefaultValue("20") @Min(1) @Max(100) int size) {

    /** How many items stand before this page. */
    public int offset() {
        return (page - 1) * size;
    }

    /** The end of a query that reads this page. Its numbers are parameters: one plan serves all pages, and is kept. */
    public String sql(Where where) {
        where.with("size", size).with("offset", offset());
        return " limit :size offset :offset";
    }
}
