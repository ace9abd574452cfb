package brussels.estuaire.reflection.preparations;

import brussels.estuaire.platform.Where;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of what was prepared: by those of a group, of a question. */
record PreparationFilter(
        @RestQuery @Nullable UUID group,
        @RestQuery @Nullable UUID question) {

    private static final String BY_GROUP = """
            exists (select from registration r join participant q on q.id = r.participant_id
                     where r.event_id = cast(:group as uuid) and r.state = 'CONFIRMED'
                       and (t.organisation_id is null and q.id = t.participant_id or q.organisation_id = t.organisation_id))""";

    Where applyTo(Where where) {
        return where.and(BY_GROUP, "group", group == null ? null : group.toString())
                .and(
                        "t.question_id = cast(:question as uuid)",
                        "question",
                        question == null ? null : question.toString());
    }
}
