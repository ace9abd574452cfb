package brussels.estuaire.reflection.statements;

import brussels.estuaire.platform.Where;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of notes that are cut into statements. */
record NoteFilter(
        @RestQuery @Nullable UUID group,
        @RestQuery @Nullable UUID question,

        @Parameter(description = "Whether a statement was cut out of them") @RestQuery @Nullable
        Boolean cut) {

    Where applyTo(Where where) {
        return where.and("n.event_id = :group", "group", group)
                .and("n.question_id = :question", "question", question)
                .and("exists (select from statement s where s.note_id = n.id) = :cut", "cut", cut);
    }
}
