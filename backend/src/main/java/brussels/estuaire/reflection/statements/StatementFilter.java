package brussels.estuaire.reflection.statements;

import brussels.estuaire.platform.Where;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of statements. */
record StatementFilter(
        @RestQuery @Nullable UUID group,
        @RestQuery @Nullable UUID question,
        @RestQuery @Nullable UUID finding,

        @Parameter(description = "Whether they are coded to a finding") @RestQuery @Nullable
        Boolean coded) {

    Where applyTo(Where where) {
        return where.and("n.event_id = :group", "group", group)
                .and("n.question_id = :question", "question", question)
                .and(
                        "exists (select from finding_statement c where c.statement_id = s.id and c.finding_id = :finding)",
                        "finding",
                        finding)
                .and("exists (select from finding_statement c where c.statement_id = s.id) = :coded", "coded", coded);
    }
}
