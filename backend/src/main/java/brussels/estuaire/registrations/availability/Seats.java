package brussels.estuaire.registrations.availability;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How many seats an event has, and how many of them are taken.
 *
 * @param capacity null when there is room for everybody
 * @param held kept for those whose address is to be confirmed
 * @param waiting how many stand in the line
 */
public record Seats(@Nullable Integer capacity, int confirmed, int offered, int held, int waiting) {
    static final String COLUMNS = "s.capacity, s.confirmed, s.offered, s.held, s.waiting";

    static Seats of(ResultSet row) throws SQLException {
        return new Seats(
                row.getObject("capacity", Integer.class),
                row.getInt("confirmed"),
                row.getInt("offered"),
                row.getInt("held"),
                row.getInt("waiting"));
    }

    /** How many are free; none when more are taken than there are. Null when there is room for everybody. */
    public @Nullable Integer left() {
        return capacity == null ? null : Math.max(capacity - confirmed - offered - held, 0);
    }

    /** Whether who registers now has a seat: there is one, and nobody waits for it. */
    public boolean freeForNext() {
        return waiting == 0 && (left() == null || left() > 0);
    }

    /** To how many of those who wait a seat is to be offered. */
    public int toOffer() {
        return left() == null ? waiting : Math.min(waiting, left());
    }
}
