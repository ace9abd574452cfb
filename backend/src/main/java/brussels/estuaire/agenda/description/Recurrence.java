package brussels.estuaire.agenda.description;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an event belongs to a series, as its series keeps it.
 *
 * @param seriesId the series; its own id when it is one
 * @param recurrenceId for which day of the series it stands, wherever it was moved; null for the series itself
 */
@Embeddable
public record Recurrence(
        @Column(name = "series_id", insertable = false, updatable = false)
        UUID seriesId,

        @Column(name = "recurrence_id", insertable = false, updatable = false) @Nullable
        LocalDate recurrenceId) {

    /** Whether it is the series itself, and not one of its occurrences. */
    public boolean isSeries() {
        return recurrenceId == null;
    }
}
