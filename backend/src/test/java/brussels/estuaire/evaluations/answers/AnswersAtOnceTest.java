package brussels.estuaire.evaluations.answers;

import static brussels.estuaire.evaluations.Evaluating.byCommonLink;
import static brussels.estuaire.evaluations.Evaluating.open;
import static brussels.estuaire.evaluations.Evaluating.rights;
import static brussels.estuaire.evaluations.answers.Answering.answer;
import static brussels.estuaire.evaluations.answers.Answering.close;
import static brussels.estuaire.evaluations.answers.Answering.counted;
import static brussels.estuaire.evaluations.answers.Answering.scale;
import static brussels.estuaire.evaluations.answers.Answering.send;
import static brussels.estuaire.evaluations.answers.Answering.superuser;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.circles.Circles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody who presses on two phones at once is counted once; who answers while it closes is counted, or told that it is too late. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class AnswersAtOnceTest {
    private static final int GATE = 1820;
    private static final String WAIT = "begin perform pg_advisory_xact_lock_shared(" + GATE + "); ";
    private static final String USE = "update evaluation_right set used = true where id = answering";

    private static final String GUARDED = WAIT + USE
            + " and not used; if not found then raise exception ''evaluation_right_used'' using errcode = ''check_violation'';"
            + " end if; end";

    private static final String UNGUARDED = WAIT + USE + "; end";

    private static final String WAITING = "select count(*) from pg_locks where locktype = 'advisory' and not granted";

    /** After the program has seen that it is open, and before the answer is written. */
    private static final String GATED = """
            create function gate() returns trigger language plpgsql as
              $$ begin perform pg_advisory_xact_lock_shared(%d); return new; end $$;
            create trigger a_gate before insert on evaluation_answer for each row execute function gate()
            """.formatted(GATE);

    private static final String UNGATED = "drop trigger a_gate on evaluation_answer; drop function gate()";

    @Test
    void rightAnswersOnceFromTwoPhonesAtOnce() throws Exception {
        assertThat(statuses(GUARDED)).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void withoutTheGuardItAnswersTwice() throws Exception {
        assertThat(statuses(UNGUARDED)).containsExactly(201, 201);
    }

    /** Of a flood by the link that all have: what is refused was never written, so it holds up nobody. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whoFindsItFullWaitsForNobodyWhoAnswers() throws Exception {
        var evaluation = open();
        superuser("insert into evaluation_day values (?, ?, false, 10000)", evaluation, Circles.today());
        try (var answering = RealPostgres.server().connectAsSuperuser();
                var held =
                        answering.prepareStatement("select from evaluation_day where evaluation_id = ? for update")) {
            answering.setAutoCommit(false);
            held.setObject(1, evaluation);
            held.executeQuery();
            send(byCommonLink(evaluation), evaluation, answer(scale(3))).statusCode(409);
        }
    }

    private static ConcurrentLinkedQueue<Integer> statuses(String body) throws Exception {
        var evaluation = open();
        var right = rights(evaluation, 1).getFirst();
        var statuses = new ConcurrentLinkedQueue<Integer>();
        try (var gated = Sabotage.function("use_evaluation_right(uuid)", body)) {
            assertThat(gated).isNotNull();
            new TwoBackends(() -> statuses.add(
                            send(right, evaluation, answer(scale(4))).extract().statusCode()))
                    .runThrough(GATE);
        }
        var stored = counted("select count(*) from evaluation_answer where evaluation_id = ?", evaluation);
        assertThat(stored).isEqualTo(statuses.stream().filter(it -> it == 201).count());
        return statuses;
    }

    @Test
    void answerThatComesWhileItClosesIsToldSo() throws Exception {
        var evaluation = open();
        assertThat(answeredWhileItCloses(evaluation)).isEqualTo(409);
        assertThat(lost(evaluation)).isZero();
    }

    @Test
    void withoutTheGuardItIsLost() throws Exception {
        var evaluation = open();
        try (var unguarded = new Sabotage(
                "alter table evaluation_answer disable trigger evaluation_answer_in_time",
                "alter table evaluation_answer enable trigger evaluation_answer_in_time")) {
            assertThat(unguarded).isNotNull();
            assertThat(answeredWhileItCloses(evaluation)).isEqualTo(201);
        }
        assertThat(lost(evaluation)).isEqualTo(1);
    }

    /** Five have answered; the sixth has found it open when it closes. */
    private static int answeredWhileItCloses(UUID evaluation) throws Exception {
        for (var one = 0; one < 5; one++) {
            send(byCommonLink(evaluation), evaluation, answer(scale(4))).statusCode(201);
        }
        try (var gate = new Sabotage(GATED, UNGATED);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(gate).isNotNull();
            var late = Sabotage.gate(GATE, 1, () -> {
                var answering = threads.submit(() -> send(byCommonLink(evaluation), evaluation, answer(scale(1)))
                        .extract()
                        .statusCode());
                while (counted(WAITING) == 0) {
                    Thread.onSpinWait();
                }
                close(evaluation);
                return answering;
            });
            return late.get();
        }
    }

    /** Answers that are neither counted nor refused. */
    private static long lost(UUID evaluation) {
        return counted("""
                select count(*) from evaluation_answer a join evaluation e on e.id = a.evaluation_id
                 where e.id = ? and e.counted_at is not null
                """, evaluation);
    }
}
