package brussels.estuaire.audit;

import brussels.estuaire.platform.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One act in a record's history.
 *
 * @param author the name of who did it, or a partner system's; null when a visitor did
 * @param organisation the Keycloak alias of the organisation for which it was done; null when for none
 */
public record HistoryView(
        OffsetDateTime at,
        String act,
        @Schema(nullable = true) @Nullable String author,
        @Schema(nullable = true) @Nullable String organisation,
        List<Change> changes) {

    static HistoryView of(AuditEntry entry) {
        return new HistoryView(Clock.inBrussels(entry.at), entry.act, entry.author, entry.organisation, entry.changes);
    }
}
