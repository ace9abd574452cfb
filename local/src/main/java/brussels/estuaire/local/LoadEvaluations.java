package brussels.estuaire.local;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Loads the evaluations that the sources tell of, which were held elsewhere: how many answered where that is told, and what they quote,
 * word for word.
 *
 * <p>The one of 2020 asked the first questions of the template for reflection groups; what the others asked is not told.
 */
final class LoadEvaluations {
    private static final String ASKED = """
            insert into questionnaire_version (questionnaire_id, number, content, made_at)
            select :questionnaire, 1,
                   jsonb_build_object('introduction', null, 'attributes', '[]'::jsonb, 'asksQuoting', false, 'sections',
                     case when :subject = 'CONSULTATION' then jsonb_build_array(v.content -> 'sections' -> 0) else '[]'::jsonb end),
                   :now
              from questionnaire q join questionnaire_version v on v.questionnaire_id = q.id and v.number = q.number
             where q.template and q.organisation_id is null and q.event_type = 'GROUPE_REFLEXION'""";

    /** It is of the place of what is evaluated, and carried by who organised that. */
    private static final String EVALUATION = """
            insert into evaluation (id, organisation_id, bassin, title, questionnaire_id, subject, event_id, consultation_id, state,
                                    recorded, expected, expected_apart, answered, closed_at, created_at, updated_at)
            select :evaluation, about.organisation_id, about.bassin, cast(:title as jsonb), :questionnaire, :subject,
                   case when :subject <> 'CONSULTATION' then about.id end, case when :subject = 'CONSULTATION' then about.id end, 'CLOSED',
                   true, nullif(cast(:expected as jsonb), 'null'), nullif(cast(:apart as jsonb), 'null'), nullif(cast(:answered as integer), -1), :now, :now, :now
              from (select 'CONSULTATION' as kind, c.id, c.organisation_id, c.bassin from consultation c where c.state = 'GROUPED'
                    union all
                    select e.external_key, e.id, e.organisation_id, e.bassin from event e where e.source = :source) as about
             where about.kind = :about""";

    private static final String VERBATIM = """
            insert into verbatim (evaluation_id, question_id, text, written_in, source, state, published_at, created_at, updated_at)
            values (:evaluation, cast(nullif(:question, '') as uuid), cast(:text as jsonb), 'FR', :from, 'PUBLISHED', :now, :now, :now)""";

    private final Connection connection;
    private final Instant now;
    private final NamedSql sql;

    private LoadEvaluations(Connection connection, Instant now) throws SQLException {
        this.connection = connection;
        this.now = now;
        this.sql = new NamedSql(connection).with("source", LoadDemo.SOURCE).with("now", now.atOffset(ZoneOffset.UTC));
    }

    /** Loads them; what they are about is there. */
    static void into(Connection connection, Instant now) throws SQLException {
        var load = new LoadEvaluations(connection, now);
        for (var row : Csv.rows("evaluations")) {
            load.evaluation(row);
        }
    }

    private void evaluation(NamedCsvRecord row) throws SQLException {
        var event = Csv.text(row, "event");
        var id = UUID.randomUUID();
        sql.with("evaluation", id)
                .with("subject", row.getField("subject"))
                .with("about", event == null ? "CONSULTATION" : event)
                .with("title", text(row.getField("title_fr")))
                .with("expected", count(row, "expected"))
                .with("apart", count(row, "expected_apart"))
                .with("answered", row.getField("answered").isEmpty() ? -1 : Integer.parseInt(row.getField("answered")))
                .with("from", row.getField("source"))
                .with("questionnaire", questionnaire(row.getField("title_fr"), event));
        sql.run(ASKED);
        sql.run(EVALUATION);
        verbatims(row.getField("key"));
        if (Csv.text(row, "published") != null) {
            new Row("evaluation_report")
                    .with("evaluation_id", id)
                    .with("published_at", now)
                    .with("version", 1)
                    .insert(connection);
        }
    }

    /** Its own, named as it is. */
    private UUID questionnaire(String title, @Nullable String event) throws SQLException {
        try (var statement = connection.prepareStatement(
                event == null
                        ? "select organisation_id, bassin from consultation where state = 'GROUPED'"
                        : "select organisation_id, bassin from event where source = 'demo' and external_key = ?")) {
            if (event != null) {
                statement.setString(1, event);
            }
            var about = statement.executeQuery();
            about.next();
            return new Row("questionnaire")
                    .with("organisation_id", about.getObject(1, UUID.class))
                    .with("bassin", about.getString(2))
                    .with("template", false)
                    .with("title", Json.text(title, null))
                    .with("created_at", now)
                    .with("updated_at", now)
                    .insertWithId(connection);
        }
    }

    private void verbatims(String evaluation) throws SQLException {
        // row-level security takes what people wrote in the evaluation that is named
        sql.run("select set_config('estuaire.evaluations', cast(:evaluation as text), true)");
        for (var row : Csv.rows("evaluation-verbatims")) {
            if (row.getField("evaluation").equals(evaluation)) {
                sql.with("question", row.getField("question"))
                        .with("text", text(row.getField("text_fr")))
                        .run(VERBATIM);
            }
        }
    }

    private static String text(String french) {
        return Objects.requireNonNull(Json.text(french, null)).toString();
    }

    /** Nothing where nobody knows. */
    private static String count(NamedCsvRecord row, String column) {
        var told = Csv.text(row, column);
        return told == null
                ? "null"
                : Json.object()
                        .put("value", Integer.parseInt(told))
                        .put("qualifier", "EXACT")
                        .toString();
    }
}
