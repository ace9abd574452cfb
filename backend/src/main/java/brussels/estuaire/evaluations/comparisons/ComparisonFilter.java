package brussels.estuaire.evaluations.comparisons;

import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.codes.PlaceCode;
import brussels.estuaire.territory.codes.PlaceCode.Kind;
import brussels.estuaire.vocabularies.TermCode;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which evaluations are compared: values of one parameter are « any of », parameters are « all of ». */
record ComparisonFilter(
        @Parameter(description = "These evaluations alone") @RestQuery @Size(max = 100)
        List<UUID> evaluation,

        @Parameter(description = "Of events of these types") @RestQuery @Size(max = 50)
        List<@Pattern(regexp = CODE) @TermCode(Vocabulary.EVENT_TYPES) String> eventType,

        @Parameter(description = "Codes of bassins; REGION for those of the Region") @RestQuery @Size(max = 6)
        List<@Pattern(regexp = CODE) @PlaceCode(value = Kind.BASSIN, or = "REGION") String> bassin,

        @Parameter(description = "Of what began on this day or later") @RestQuery @Nullable
        LocalDate from,

        @Parameter(description = "Of what began before this day") @RestQuery @Nullable
        LocalDate to) {
    private static final String CODE = "[A-Za-z0-9_]{2,40}";

    /** On evaluations {@code e}, their events {@code ev} and their moments {@code m}. */
    Where applyTo(Where where) {
        var ids = evaluation.stream().map(UUID::toString).toList();
        return where.and("e.id = any (cast(:evaluation as uuid[]))", "evaluation", ids)
                .and("ev.type = any (:eventType)", "eventType", eventType)
                .and("coalesce(e.bassin, 'REGION') = any (:bassin)", "bassin", bassin)
                .and("m.day >= :from", "from", from)
                .and("m.day < :to", "to", to);
    }
}
