package brussels.estuaire.directory.imports;

import brussels.estuaire.directory.imports.ServiceImport.Choice;
import brussels.estuaire.directory.imports.ServiceImport.State;
import brussels.estuaire.platform.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import, and how far it has come.
 *
 * @param columns the column that each heading was matched with; empty when it is left out
 * @param rows how many rows it has below its headings
 * @param counts how many rows are in each state
 * @param jobId the job at {@code /api/jobs/{id}} that is under way, or was the last; null before the first
 */
record ServiceImportView(
        UUID id,
        State state,
        @Schema(nullable = true) @Nullable UUID organisationId,
        boolean publish,
        String source,
        Choice similar,
        List<String> headings,
        List<String> columns,
        int rows,
        Map<String, Integer> counts,
        @Schema(nullable = true) @Nullable UUID jobId,
        OffsetDateTime createdAt,
        @Schema(nullable = true) @Nullable OffsetDateTime endedAt) {

    static ServiceImportView of(ServiceImport it) {
        return new ServiceImportView(
                it.id,
                it.state,
                it.organisation,
                it.publish,
                it.source,
                it.similar,
                it.headings,
                it.columns,
                it.rows,
                EndImport.counts(it),
                it.job,
                Clock.inBrussels(it.createdAt),
                Clock.inBrusselsOrNull(it.endedAt));
    }
}
