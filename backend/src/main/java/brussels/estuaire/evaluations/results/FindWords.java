package brussels.estuaire.evaluations.results;

import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds what people wrote, in an order that tells nothing; who asks has named the evaluation, and checked the caller's right to it. */
@ApplicationScoped
class FindWords {
    private static final String FROM = "from evaluation_words w";

    private final DataSource database;
    private final EntityManager entities;

    FindWords(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    Page<WordsItem> page(Evaluation evaluation, WordsSearchForm form, Paging paging) {
        var typed = form.text() == null || form.text().isBlank()
                ? null
                : form.text().strip();
        var where = new Where()
                .and("w.evaluation_id = :evaluation", "evaluation", evaluation.id())
                .and("w.question_id = :question", "question", form.question())
                // a sign alone is nothing in the plain spelling, and is looked for as it is
                .and(
                        "case when plain_text(:text) ~ '\\w' then position(plain_text(:text) in plain_text(w.words))"
                                + " else position(:text in w.words) end > 0",
                        "text",
                        typed);
        var items = where.rows(
                database,
                "select w.id, w.question_id, w.words, w.quotable " + FROM,
                // ids are drawn by lot: neither who wrote first nor what somebody wrote besides
                " order by w.id" + paging.sql(where),
                row -> new WordsItem(
                        row.getObject("id", UUID.class),
                        row.getObject("question_id", UUID.class),
                        row.getString("words"),
                        row.getBoolean("quotable")));
        return Page.of(items, paging, where.count(entities, FROM));
    }
}
