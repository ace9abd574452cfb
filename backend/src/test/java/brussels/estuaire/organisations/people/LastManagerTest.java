package brussels.estuaire.organisations.people;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.RealKeycloak;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The only two managers of an organisation take the role from each other at the same moment. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestProfile(RealKeycloak.class)
class LastManagerTest {
    private static final int GATE = 1120;

    /**
     * Each has read by then who the people are, and not told Keycloak yet. They tell it one after the other: it may refuse what
     * comes at the same instant, and the harm would be prevented by chance.
     */
    private static final String GATED = """
            create function gate() returns trigger language plpgsql as
              $$ begin perform pg_advisory_xact_lock_shared(%d), pg_advisory_xact_lock(%d); return new; end $$;
            create trigger gate before insert on audit_entry for each row execute function gate()
            """.formatted(GATE, GATE + 1);

    private LedOrganisation organisation;
    private Colleague one;
    private Colleague other;
    private String team;

    @BeforeEach
    void comeTogether() throws Exception {
        organisation = new LedOrganisation();
        one = organisation.firstManager();
        other = organisation.joined(one, "MANAGER");
        team = LedOrganisation.teamAddress();
    }

    @Test
    void oneOfThemRemains() throws Exception {
        assertThat(demoteEachOther(false)).containsExactlyInAnyOrder(200, 403);
        assertThat(managers()).isEqualTo(1);
    }

    /** Both see the other one remain: nobody leads the organisation any more, and nobody is told. */
    @Test
    void withoutTheLockNobodyRemainsAndNobodyIsTold() throws Exception {
        try (var unlocked = Sabotage.function("one_at_a_time(text)", "select pg_sleep(0)");
                var gate = new Sabotage(GATED, "drop trigger gate on audit_entry; drop function gate()")) {
            assertThat(List.of(unlocked, gate)).hasSize(2);
            assertThat(demoteEachOther(true)).containsOnly(200);
        }
        assertThat(managers()).isZero();
        assertThat(CaughtMail.sentTo(team)).isEmpty();
    }

    private List<Integer> demoteEachOther(boolean gated) throws Exception {
        var first = organisation.personOf(one, one);
        var second = organisation.personOf(one, other);
        try (var executor = Executors.newFixedThreadPool(2)) {
            var demotions = gated
                    ? Sabotage.gate(GATE, 2, () -> start(executor, first, second))
                    : start(executor, first, second);
            return demotions.stream().map(CompletableFuture::join).toList();
        }
    }

    private List<CompletableFuture<Integer>> start(ExecutorService executor, String first, String second) {
        return Stream.<Supplier<Integer>>of(() -> demotes(other, first), () -> demotes(one, second))
                .map(demotion -> CompletableFuture.supplyAsync(demotion, executor))
                .toList();
    }

    private int demotes(Colleague manager, String person) {
        return organisation.gives(manager, person, "EDITOR", 1).extract().statusCode();
    }

    private long managers() {
        List<String> roles = organisation
                .coordinator
                .asks()
                .get(organisation.path("/people"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.role");
        return roles.stream().filter("MANAGER"::equals).count();
    }
}
