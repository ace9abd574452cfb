package brussels.estuaire.evaluations.answers;

import static brussels.estuaire.evaluations.Evaluating.MATRIX;
import static brussels.estuaire.evaluations.Evaluating.MULTIPLE;
import static brussels.estuaire.evaluations.Evaluating.NUMBER;
import static brussels.estuaire.evaluations.Evaluating.SATISFACTION;
import static brussels.estuaire.evaluations.Evaluating.SINGLE;
import static brussels.estuaire.evaluations.Evaluating.WORDS;
import static brussels.estuaire.evaluations.Evaluating.byRight;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.TurnEvaluation;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people send who answer the evaluations of {@link brussels.estuaire.evaluations.Evaluating}, and how these close. */
public final class Answering {
    private Answering() {}

    public static Map<String, Object> scale(int number) {
        return Map.of("question", SATISFACTION, "number", number);
    }

    public static Map<String, Object> words(String text) {
        return Map.of("question", WORDS, "text", text);
    }

    public static Map<String, Object> single(String choice) {
        return Map.of("question", SINGLE, "choices", List.of(choice));
    }

    public static Map<String, Object> multiple(String... choices) {
        return Map.of("question", MULTIPLE, "choices", List.of(choices));
    }

    public static Map<String, Object> number(int number) {
        return Map.of("question", NUMBER, "number", number);
    }

    /** The same choice on each of these lines. */
    public static Map<String, Object> matrix(String choice, String... lines) {
        var chosen = List.of(lines).stream()
                .map(line -> Map.of("line", line, "choice", choice))
                .toList();
        return Map.of("question", MATRIX, "lines", chosen);
    }

    /** Of who tells nothing of themselves. */
    @SafeVarargs
    public static Map<String, Object> answer(Map<String, Object>... given) {
        return answer(Map.of(), List.of(given));
    }

    public static Map<String, Object> answer(Map<String, String> attributes, List<Map<String, Object>> given) {
        return new HashMap<>(
                Map.of("number", 1, "given", given, "attributes", attributes, "quotable", true, "language", "FR"));
    }

    public static ValidatableResponse send(RequestSpecification by, UUID evaluation, Map<String, ?> answer) {
        return by.body(answer)
                .post("/api/evaluations/" + evaluation + "/answers")
                .then();
    }

    /** Somebody answers by their own right. */
    public static ValidatableResponse send(UUID right, UUID evaluation, Map<String, ?> answer) {
        return send(byRight(right), evaluation, answer);
    }

    /** Nobody answers any more; what was answered is counted. */
    public static void close(UUID evaluation) {
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container().instance(TurnEvaluation.class).get().close(Evaluation.alone(evaluation)));
    }

    /** What nobody but a superuser reads, or writes: the rows, when there are. */
    public static List<List<@Nullable Object>> superuser(String sql, Object... values) {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement(sql)) {
            for (var place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            var found = new ArrayList<List<@Nullable Object>>();
            if (statement.execute()) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    var row = new ArrayList<@Nullable Object>();
                    for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        row.add(rows.getObject(column));
                    }
                    found.add(row);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A number that nobody but a superuser reads. */
    public static long counted(String sql, Object... values) {
        return ((Number) superuser(sql, values).getFirst().getFirst()).longValue();
    }
}
