package brussels.estuaire.evaluations.closing;

import static brussels.estuaire.evaluations.Evaluating.open;
import static brussels.estuaire.evaluations.Evaluating.rights;
import static brussels.estuaire.evaluations.answers.Answering.answer;
import static brussels.estuaire.evaluations.answers.Answering.close;
import static brussels.estuaire.evaluations.answers.Answering.counted;
import static brussels.estuaire.evaluations.answers.Answering.scale;
import static brussels.estuaire.evaluations.answers.Answering.send;
import static brussels.estuaire.evaluations.answers.Answering.superuser;
import static brussels.estuaire.evaluations.answers.Answering.words;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/**
 * Somebody who owns the database, reads every column of every table after evaluations have closed, and saw who answered in which order:
 * does no better than guessing who said what.
 */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TieAnswersTest {
    private static final int EVALUATIONS = 8;
    private static final int PEOPLE = 10;
    private static final int FEW = 4;

    /** Answers that are too few stay as they lay. */
    private static final String AS_THEY_LAY = "begin end";

    /** What the planner keeps of rows that it has seen. */
    private static final String SAMPLED = """
            select count(*) from pg_stats
             where (tablename, attname) in (('evaluation_answer', 'given'), ('evaluation_answer', 'attributes'),
                     ('evaluation_answer', 'quotable'), ('evaluation_right', 'name'), ('evaluation_right', 'email'),
                     ('evaluation_right', 'mailbox'), ('evaluation_words', 'words'))
                or concat(most_common_vals, histogram_bounds, most_common_elems) ~ 'dit [0-9a-f]{8}-'
            """;

    /** One right guess in each evaluation is chance; the odds of so many are below one in a million. */
    private static final int LUCK = 27;

    /** What could betray an order: where rows lie, who wrote them, how they are named. */
    private static final List<String> ORDERS = List.of("ctid", "cast(cast(xmin as text) as bigint), ctid", "id");

    /** Answers that are kept in the order in which they came. */
    private static final String CARELESS = """
            begin
              insert into evaluation_words (id, evaluation_id, question_id, words, quotable)
                select uuidv7(), closed, cast(g ->> ''question'' as uuid), g ->> ''text'', true
                  from (select given from evaluation_answer where evaluation_id = closed order by ctid) as a,
                       jsonb_array_elements(a.given) as g where g ? ''text'';
              return true;
            end
            """;

    private final Random random = new Random();

    /** Who said what in truth, by the ids of rights, in the order in which they answered. */
    private final Map<UUID, Map<UUID, String>> truth = new HashMap<>();

    private final Set<Long> transactions = new HashSet<>();

    @Test
    void whoeverReadsEverythingDoesNoBetterThanChance() {
        holdEvaluations(PEOPLE);
        assertThat(truth.values()).allSatisfy(said -> assertThat(said).hasSize(PEOPLE));
        attempts().forEach((attempt, hits) -> assertThat(hits).as(attempt).isLessThan(LUCK));
        assertThat(tables().stream().filter(this::isOfAnAnswer))
                .as("rows that were written by who answered")
                .isEmpty();
        for (var person :
                truth.values().stream().flatMap(it -> it.keySet().stream()).toList()) {
            assertThat(counted("""
                    select count(*) from evaluation_right
                     where id = ? and (name is not null or email is not null or mailbox is not null or language is not null
                                      or registration_id is not null)
                    """, person)).isZero();
        }
    }

    @Test
    void whatIsKeptInItsOrderBetraysEverybody() {
        try (var careless = Sabotage.function("count_answers(uuid)", CARELESS)) {
            assertThat(careless).isNotNull();
            holdEvaluations(PEOPLE);
        }
        assertThat(attempts().values()).contains(EVALUATIONS * PEOPLE);
        assertThat(tables().stream().filter(this::isOfAnAnswer)).contains("evaluation_right", "evaluation_day");
        superuser(
                "delete from evaluation_answer a using evaluation e where e.id = a.evaluation_id and e.state = 'CLOSED'");
    }

    @Test
    void answersThatAreTooFewToBeReadAreTiedToNobodyEither() {
        holdEvaluations(FEW);
        attempts(TieAnswersTest::unreadBy)
                .forEach((attempt, hits) -> assertThat(hits).as(attempt).isLessThan(LUCK));
        assertThat(tables().stream().filter(this::isOfAnAnswer)).isEmpty();
    }

    @Test
    void thoseThatStayAsTheyLayBetrayEverybody() {
        try (var careless = Sabotage.function("write_evaluation_anew(uuid)", AS_THEY_LAY)) {
            assertThat(careless).isNotNull();
            holdEvaluations(FEW);
        }
        assertThat(attempts(TieAnswersTest::unreadBy).values()).contains(EVALUATIONS * FEW);
        assertThat(tables().stream().filter(this::isOfAnAnswer)).contains("evaluation_answer", "evaluation_right");
    }

    /** The planner samples rows while they are there, and keeps what it saw when they are gone. */
    @Test
    void statisticsOfThePlannerHoldNothingThatSomebodySaid() {
        holdEvaluations(PEOPLE);
        superuser("analyze evaluation_words");
        assertThat(counted(SAMPLED)).isZero();
        assertThat(counted("select count(*) from pg_stats where tablename = 'evaluation_answer'"))
                .isPositive();
    }

    /** People answer one after the other, in an order that says nothing of them, each in words of their own. */
    private void holdEvaluations(int many) {
        for (var time = 0; time < EVALUATIONS; time++) {
            var evaluation = open();
            var said = new LinkedHashMap<UUID, String>();
            var people = new ArrayList<>(rights(evaluation, many));
            Collections.shuffle(people, random);
            for (var person : people) {
                var words = "dit " + UUID.randomUUID();
                send(person, evaluation, answer(scale(1 + random.nextInt(5)), words(words)))
                        .statusCode(201);
                said.put(person, words);
            }
            truth.put(evaluation, said);
            superuser(
                            "select cast(cast(xmin as text) as bigint) from evaluation_answer where evaluation_id = ?",
                            evaluation)
                    .forEach(row -> transactions.add((Long) row.getFirst()));
            superuser("analyze evaluation_answer, evaluation_right");
            close(evaluation);
        }
    }

    /** How many are guessed right by each way of putting people and words in line. */
    private Map<String, Integer> attempts() {
        return attempts(TieAnswersTest::wordsBy);
    }

    private Map<String, Integer> attempts(BiFunction<UUID, String, List<String>> found) {
        var hits = new HashMap<String, Integer>();
        truth.forEach((evaluation, said) -> {
            var lines = new HashMap<String, List<UUID>>();
            lines.put("as they were seen to answer", List.copyOf(said.keySet()));
            ORDERS.forEach(order -> lines.put("rights by " + order, people(evaluation, order)));
            lines.forEach((line, people) -> ORDERS.forEach(order -> {
                var words = found.apply(evaluation, order);
                for (var forwards : List.of(words, words.reversed())) {
                    var name = line + ", words by " + order + (forwards == words ? "" : " backwards");
                    hits.merge(name, hits(people, forwards, said), Integer::sum);
                }
            }));
        });
        return hits;
    }

    private static int hits(List<UUID> people, List<String> words, Map<UUID, String> said) {
        var hits = 0;
        for (var place = 0; place < people.size(); place++) {
            hits += words.get(place).equals(said.get(people.get(place))) ? 1 : 0;
        }
        return hits;
    }

    private static List<UUID> people(UUID evaluation, String order) {
        return superuser(
                        "select id from evaluation_right where evaluation_id = ? and used order by " + order,
                        evaluation)
                .stream()
                .map(row -> (UUID) row.getFirst())
                .toList();
    }

    private static List<String> wordsBy(UUID evaluation, String order) {
        return superuser("select words from evaluation_words where evaluation_id = ? order by " + order, evaluation)
                .stream()
                .map(row -> (String) row.getFirst())
                .toList();
    }

    private static List<String> unreadBy(UUID evaluation, String order) {
        return superuser("""
                select jsonb_path_query_first(given, '$[*].text') #>> '{}' from evaluation_answer
                 where evaluation_id = ? order by\s""" + order, evaluation).stream()
                .map(row -> (String) row.getFirst())
                .toList();
    }

    private static List<String> tables() {
        return superuser("""
                select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1
                """).stream().map(row -> (String) row.getFirst()).toList();
    }

    /** Whether a row is left of a transaction in which somebody answered. */
    private boolean isOfAnAnswer(String table) {
        var ids = transactions.stream().map(it -> "'" + it + "'").toList();
        return counted("select count(*) from \"%s\" where cast(xmin as text) in (%s)"
                        .formatted(table, String.join(",", ids)))
                > 0;
    }
}
