package brussels.estuaire.agenda.suggestions;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.coordinator;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two who decide answer the same suggestion at the same moment. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class TwoAnswersTest {
    private static final int GATE = 1441;

    /** Each has read by then that nobody has answered. */
    private static final String GATED = """
            create function gate() returns trigger language plpgsql as
              $$ begin perform pg_advisory_xact_lock_shared(%d); return new; end $$;
            create trigger gate before insert on audit_entry for each row execute function gate()
            """.formatted(GATE);

    private final Suggestions suggestions = new Suggestions();

    @Test
    void whoSuggestsIsAnsweredOnce() throws Exception {
        assertThat(answerTogether(suggestions.confirmed(), false)).containsExactlyInAnyOrder(200, 409);
        assertThat(sentTo(suggestions.address)).as("the link, and one answer").hasSize(2);
    }

    /** Both see that it waits: who suggests it is told two things. */
    @Test
    void withoutTheLockWhoSuggestsIsAnsweredTwice() throws Exception {
        var path = suggestions.confirmed();
        try (var unlocked = Sabotage.function("one_at_a_time(text)", "select pg_sleep(0)");
                var gate = new Sabotage(GATED, "drop trigger gate on audit_entry; drop function gate()")) {
            assertThat(List.of(unlocked, gate)).hasSize(2);
            assertThat(answerTogether(path, true)).containsOnly(200);
        }
        assertThat(sentTo(suggestions.address)).as("the link, and two answers").hasSize(3);
    }

    private static List<Integer> answerTogether(String path, boolean gated) throws Exception {
        try (var executor = Executors.newFixedThreadPool(2)) {
            var answers = gated ? Sabotage.gate(GATE, 2, () -> start(executor, path)) : start(executor, path);
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static List<CompletableFuture<Integer>> start(ExecutorService executor, String path) {
        return Stream.of(coordinator("bassin-sud-est"), administrator())
                .map(persona -> CompletableFuture.supplyAsync(() -> answers(persona, path), executor))
                .toList();
    }

    private static int answers(Persona persona, String path) {
        return as(persona)
                .body(Map.of("answer", "Non, par " + persona.name()))
                .post(path + "/answer")
                .statusCode();
    }
}
