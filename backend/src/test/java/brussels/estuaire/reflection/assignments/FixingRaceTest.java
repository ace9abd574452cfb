package brussels.estuaire.reflection.assignments;

import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.byLink;
import static brussels.estuaire.reflection.Grouped.count;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.polls.leaving.LeaveConsultation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coordinator and participant at the same moment: who withdraws while groups are fixed has no place afterwards. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class FixingRaceTest {
    private static final int GATE = 1767;

    private static final String WAITERS = "pg_locks where not granted and locktype %s 'advisory'";

    /** Each by themselves: the shared threads are as few as processors. */
    private static final Executor AT_ONCE = task -> Thread.ofPlatform().start(task);

    @Inject
    LeaveConsultation leave;

    private Assigning team;
    private String amina;
    private String run;

    @BeforeEach
    void twoPeopleAnswered() {
        team = new Assigning(1, 1, 3);
        amina = team.person("Amina", 0);
        team.person("Bert", 0);
        run = team.run();
    }

    @Test
    void whoWithdrawsWhileGroupsAreFixedHasNoPlace() throws Exception {
        assertThat(fixWhile(this::withdraw)).containsExactly(204, 200);
        assertThat(places()).isZero();
    }

    @Test
    void whicheverComesFirstNobodyWhoWithdrewHasAPlace() {
        var fixed = fix();
        var withdrawn = CompletableFuture.supplyAsync(this::withdraw, AT_ONCE);
        assertThat(fixed.join()).isIn(204, 409);
        assertThat(withdrawn.join()).isEqualTo(200);
        assertThat(places()).isZero();
    }

    /** Who does not wait for the consultation finds no place to give up, since it is not there yet. */
    @Test
    void withoutTheLockWhoWithdrewHasAPlace() throws Exception {
        assertThat(fixWhile(this::withdrawUnlocked)).containsExactly(204, 200);
        assertThat(places()).isEqualTo(1);
    }

    /** Has the groups fixed and, once Amina has her place and nobody knows yet, her withdraw. */
    private List<Integer> fixWhile(IntSupplier withdrawal) throws Exception {
        try (var gated =
                new Sabotage("""
                create function gate() returns trigger language plpgsql as
                  $$ begin perform pg_advisory_xact_lock_shared(%d); return null; end $$;
                create trigger gate after insert on registration for each row when (new.participant_id = '%s')
                  execute function gate()""".formatted(GATE, amina), "drop trigger gate on registration; drop function gate()")) {
            assertThat(gated).isNotNull();
            return Sabotage.gate(GATE, 1, () -> both(withdrawal)).stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private List<CompletableFuture<Integer>> both(IntSupplier withdrawal) {
        var fixed = fix();
        while (count(WAITERS.formatted("=")) == 0 && !fixed.isDone()) {
            Thread.onSpinWait();
        }
        var withdrawn = CompletableFuture.supplyAsync(withdrawal::getAsInt, AT_ONCE);
        while (count(WAITERS.formatted("<>")) == 0 && !withdrawn.isDone()) {
            Thread.onSpinWait();
        }
        return List.of(fixed, withdrawn);
    }

    private CompletableFuture<Integer> fix() {
        return CompletableFuture.supplyAsync(
                () -> team.fix(COORDINATOR, run).extract().statusCode(), AT_ONCE);
    }

    private int withdraw() {
        return byLink(amina).post("/api/my-consultation/withdrawal").statusCode();
    }

    @ActivateRequestContext
    int withdrawUnlocked() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        leave.withdraw(Participant.byId(UUID.fromString(amina)).orElseThrow(), false));
        return 200;
    }

    private long places() {
        return count("registration where state = 'CONFIRMED' and participant_id = ?", UUID.fromString(amina));
    }
}
