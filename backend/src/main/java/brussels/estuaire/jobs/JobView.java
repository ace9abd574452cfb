package brussels.estuaire.jobs;

import brussels.estuaire.platform.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A job and how far it has come.
 *
 * @param about the record that it is about
 * @param done how many of the total are done
 * @param result what came of it, in counts; null until it has ended
 */
record JobView(
        UUID id,
        String kind,
        UUID about,
        Job.State state,
        int done,
        int total,
        @Schema(nullable = true) @Nullable Map<String, Integer> result,
        OffsetDateTime createdAt,
        @Schema(nullable = true) @Nullable OffsetDateTime endedAt) {

    static JobView of(Job job) {
        return new JobView(
                job.id,
                job.kind,
                job.about,
                job.state,
                job.done,
                job.total,
                job.result,
                Clock.inBrussels(job.createdAt),
                Clock.inBrusselsOrNull(job.endedAt));
    }
}
