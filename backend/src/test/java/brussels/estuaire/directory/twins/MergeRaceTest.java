package brussels.estuaire.directory.twins;

import static brussels.estuaire.directory.Services.form;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.twins.Organisations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is merged, edited and created at the same moment. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MergeRaceTest {
    private static final Persona ADMINISTRATOR = Persona.administrator();

    /** Each has read both, and has begun to write the one that it lets go. */
    private static final String MEETING = "begin perform pg_advisory_xact_lock_shared(1); return new; end";

    /** A into B, and B into A at once. */
    @Test
    void oneOfTwoOppositeMergesIsDone() throws Exception {
        assertThat(statusesOfOppositeMerges(false)).containsExactlyInAnyOrder(200, 412);
    }

    /** The sabotage twin: each holds what the other needs, until PostgreSQL cuts one of them off. */
    @Test
    void withoutTheirOrderTheTwoWaitForEachOther() throws Exception {
        try (var _ = Sabotage.function("hold_organisations(uuid[])", "select 1");
                var _ = Sabotage.function("keep_organisation_merges_flat()", MEETING)) {
            assertThat(statusesOfOppositeMerges(true)).containsExactlyInAnyOrder(200, 503);
        }
    }

    /** Whoever writes it: what is merged is never what another one is merged into. */
    @Test
    void nothingIsMergedIntoWhatWasMerged() throws SQLException {
        var one = organisation();
        var other = organisation();
        assertThat(merge(one, other)).isEqualTo(200);
        try (var connection = RealPostgres.server().connectAsApplication()) {
            var circle = "update organisation set status = 'ARCHIVED', merged_into = ? where id = ?";
            assertThatThrownBy(() -> change(connection, circle, one, other)).hasMessageContaining("merged already");
        }
    }

    /** A service that is created in an organisation while that is being merged waits, and is refused. */
    @Test
    void noServiceIsLeftBehindInAMergedOrganisation() throws Exception {
        assertThat(leftBehind()).isFalse();
    }

    @Test
    void withoutItsTriggerTheServiceIsLeftBehind() throws Exception {
        try (var _ = new Sabotage(
                "alter table service disable trigger service_follows_organisation",
                "delete from service where organisation_id in (select id from organisation where merged_into is not null);"
                        + " alter table service enable trigger service_follows_organisation")) {
            assertThat(leftBehind()).isTrue();
        }
    }

    private static List<Integer> statusesOfOppositeMerges(boolean gated) throws Exception {
        var one = organisation();
        var other = organisation();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var started = gated
                    ? Sabotage.gate(
                            1,
                            2,
                            () -> List.of(
                                    threads.submit(() -> merge(one, other)), threads.submit(() -> merge(other, one))))
                    : List.of(threads.submit(() -> merge(one, other)), threads.submit(() -> merge(other, one)));
            return List.of(started.getFirst().get(), started.getLast().get());
        }
    }

    private static boolean leftBehind() throws Exception {
        var gone = organisation();
        var kept = organisation();
        try (var threads = Executors.newSingleThreadExecutor();
                var merging = RealPostgres.server().connectAsApplication()) {
            merging.setAutoCommit(false);
            change(merging, "update organisation set status = 'ARCHIVED', merged_into = ? where id = ?", kept, gone);
            change(merging, "update service set organisation_id = ? where organisation_id = ?", kept, gone);
            var creating = threads.submit(() -> as(ADMINISTRATOR)
                    .body(form(UUID.fromString(gone), "Course"))
                    .post("/api/services")
                    .statusCode());
            awaitLockOrEnd(creating);
            merging.commit();
            return creating.get() == 201;
        }
    }

    private static int merge(String gone, String kept) {
        return Merges.from(ADMINISTRATOR, "organisations", gone, kept, 1)
                .extract()
                .statusCode();
    }

    private static String organisation() {
        return Organisations.active(Map.of("name", Map.of("fr", "Course")));
    }

    private static void awaitLockOrEnd(Future<?> creating) throws SQLException {
        while (!creating.isDone() && waiting() == 0) {
            Thread.onSpinWait();
        }
    }

    private static int waiting() throws SQLException {
        try (var connection = RealPostgres.server().connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void change(Connection connection, String sql, String one, String other) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(one));
            statement.setObject(2, UUID.fromString(other));
            statement.executeUpdate();
        }
    }
}
