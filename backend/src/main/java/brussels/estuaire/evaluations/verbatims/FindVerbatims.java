package brussels.estuaire.evaluations.verbatims;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds what is quoted of an evaluation, and what may be; who asks has named it, and checked the caller's right to it. */
@ApplicationScoped
public class FindVerbatims {
    private static final String FROM = "from verbatim v";

    private static final String SELECT = """
            select v.id, v.question_id, v.words_id, w.words, cast(v.text as text) as text, v.written_in, v.source, v.themes, v.state,
                   v.published_at, v.version
              from verbatim v left join evaluation_words w on w.id = v.words_id""";

    private static final String QUOTED = """
            select v.id, v.question_id, cast(v.text as text) as text, v.written_in, v.source, v.themes from verbatim v""";

    private static final String QUOTABLE = "from evaluation_words w";

    private final DataSource database;
    private final EntityManager entities;

    FindVerbatims(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /** What everybody may read of what people wrote, in the order in which it was chosen; whatever shows verbatims asks here. */
    public List<QuotedVerbatim> published(UUID evaluation) {
        return of(evaluation)
                .and("v.state = 'PUBLISHED'")
                .rows(database, QUOTED, " order by v.created_at, v.id", QuotedVerbatim::of);
    }

    Page<VerbatimView> page(UUID evaluation, VerbatimFilter filter, Paging paging) {
        var where = filter.applyTo(of(evaluation));
        var items = where.rows(database, SELECT, " order by v.created_at, v.id" + paging.sql(where), VerbatimView::of);
        return Page.of(items, paging, where.count(entities, FROM));
    }

    VerbatimView one(UUID evaluation, UUID id) {
        return found(
                of(evaluation)
                        .and("v.id = :verbatim", "verbatim", id)
                        .rows(database, SELECT, "", VerbatimView::of)
                        .stream()
                        .findFirst()
                        .orElse(null));
    }

    /** The open answers that their writers let one quote, without those that are quoted, or were. */
    Page<QuotableItem> quotable(UUID evaluation, QuotableSearchForm form, Paging paging) {
        var typed = form.text() == null || form.text().isBlank()
                ? null
                : form.text().strip();
        var where = new Where()
                .and("w.evaluation_id = :evaluation", "evaluation", evaluation)
                .and("w.quotable")
                .and("not exists (select from verbatim v where v.words_id = w.id)")
                .and("w.question_id = :question", "question", form.question())
                .and("position(plain_text(:text) in plain_text(w.words)) > 0", "text", typed);
        var items = where.rows(
                database,
                "select w.id, w.question_id, w.words " + QUOTABLE,
                // ids are drawn by lot: the order tells nothing
                " order by w.id" + paging.sql(where),
                row -> new QuotableItem(
                        row.getObject("id", UUID.class),
                        row.getObject("question_id", UUID.class),
                        row.getString("words")));
        return Page.of(items, paging, where.count(entities, QUOTABLE));
    }

    private static Where of(UUID evaluation) {
        return new Where().and("v.evaluation_id = :evaluation", "evaluation", evaluation);
    }
}
