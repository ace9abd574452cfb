package brussels.estuaire.evaluations.questionnaires.team;

import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds how questions are asked elsewhere: of whose questionnaire is told to nobody. */
@ApplicationScoped
class FindAskedQuestions {
    /** All who ask a question ask it alike, so any of them tells. */
    private static final String ASKED = """
            select cast(jsonb_path_query_first(v.content, '$.sections[*].questions[*] ? (@.id == $id)',
                                               jsonb_build_object('id', told.id)) as text) as question
              from unnest(cast(:ids as text[])) as told (id)
             cross join lateral (
               select v.content from questionnaire_version v where v.questions @> array[told.id] limit 1) v""";

    private final DataSource database;

    FindAskedQuestions(DataSource database) {
        this.database = database;
    }

    /** The questions of a content that some questionnaire has already, as it has them. */
    List<Question> anywhere(Content content) {
        var ids = content.questions()
                .map(Question::id)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .distinct()
                .toList();
        return new Where()
                .with("ids", ids)
                .rows(
                        database,
                        ASKED,
                        "",
                        row -> StoredText.list("[" + row.getString("question") + "]", Question.class)
                                .getFirst());
    }
}
