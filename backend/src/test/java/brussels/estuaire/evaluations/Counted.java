package brussels.estuaire.evaluations;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.registrations.Registrants;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Evaluations of Sud-Est that are closed, with numbers that may be shown; written as the database's owner could. */
public final class Counted {
    private Counted() {}

    /** One that twelve answered: eight of one sector, four who were put together; a question that four answered is not there. */
    public static UUID evaluation() {
        var evaluation = closed(Evaluating.open());
        group(evaluation, "", "", 12);
        group(evaluation, "SECTOR", "CASG", 7);
        group(evaluation, "SECTOR", "OTHER", 5);
        count(evaluation, "", "", Evaluating.SATISFACTION, "", Map.of("", 12, "5", 6, "4", 4, "2", 2));
        count(evaluation, "SECTOR", "CASG", Evaluating.SATISFACTION, "", Map.of("", 7, "5", 6, "4", 1));
        count(evaluation, "SECTOR", "OTHER", Evaluating.SATISFACTION, "", Map.of("", 5, "4", 3, "2", 2));
        count(evaluation, "", "", Evaluating.SINGLE, "", Map.of("", 11, "yes", 9, "no", 2));
        count(evaluation, "", "", Evaluating.MATRIX, "", Map.of("", 10));
        count(evaluation, "", "", Evaluating.MATRIX, "clear", Map.of("agree", 7, "disagree", 3));
        count(evaluation, "", "", Evaluating.WORDS, "", Map.of("", 6));
        day(evaluation, "2026-01-10", true, 8);
        day(evaluation, "2026-01-10", false, 1);
        day(evaluation, "2026-01-12", true, 3);
        return evaluation;
    }

    /** One whose question on satisfaction so many answered with « 4 », and as many again with « 5 ». */
    public static UUID satisfied(UUID event, int times) {
        var evaluation = closed(Evaluating.open(event, Evaluating.CONTENT));
        group(evaluation, "", "", 2 * times);
        count(evaluation, "", "", Evaluating.SATISFACTION, "", Map.of("", 2 * times, "4", times, "5", times));
        return evaluation;
    }

    /** An event of Sud-Est. */
    public static UUID event() {
        return UUID.fromString(Registrants.event(null, 1));
    }

    /** One that is closed now, its answers counted. */
    public static UUID closed(UUID evaluation) {
        run("update evaluation set state = 'CLOSED', closed_at = now(), counted_at = now() where id = ?", evaluation);
        return evaluation;
    }

    /** One that was held elsewhere, of which nothing is typed in yet. */
    public static UUID recorded() {
        var evaluation = Evaluating.open();
        run("""
                update evaluation set state = 'DRAFT', recorded = true, common_link = false, opened_at = null, closes_at = null
                 where id = ?""", evaluation);
        return evaluation;
    }

    /** One that is closed now, with too few answers. */
    public static UUID tooFew(UUID evaluation) {
        run("update evaluation set state = 'CLOSED', closed_at = now() where id = ?", evaluation);
        return evaluation;
    }

    /** How often a question was answered in a group, by choice. */
    public static void count(
            UUID evaluation,
            String attribute,
            String code,
            String question,
            String line,
            Map<String, Integer> answers) {
        answers.forEach((choice, often) -> run(
                "insert into evaluation_count values (?, ?, ?, cast(? as uuid), ?, ?, ?)",
                evaluation,
                attribute,
                code,
                question,
                line,
                choice,
                often));
    }

    /** Something that somebody wrote. */
    public static void words(UUID evaluation, String question, String words, boolean quotable) {
        run(
                "insert into evaluation_words (evaluation_id, question_id, words, quotable) values (?, cast(? as uuid), ?, ?)",
                evaluation,
                question,
                words,
                quotable);
    }

    public static void group(UUID evaluation, String attribute, String code, int answers) {
        run("insert into evaluation_group values (?, ?, ?, ?)", evaluation, attribute, code, answers);
    }

    private static void day(UUID evaluation, String day, boolean byRight, int answers) {
        run("insert into evaluation_day values (?, cast(? as date), ?, ?)", evaluation, day, byRight, answers);
    }

    /** Does something as the database's owner. */
    public static void run(String sql, Object... values) {
        try (var owner = RealPostgres.server().connectAsOwner();
                var statement = owner.prepareStatement(sql)) {
            for (var place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of all rows of a query, as the database's owner reads them. */
    public static List<String> all(String sql) {
        try (var owner = RealPostgres.server().connectAsOwner();
                var statement = owner.createStatement()) {
            var found = new ArrayList<String>();
            var rows = statement.executeQuery(sql);
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
