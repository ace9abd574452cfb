package brussels.estuaire.registrations.invitations;

import static brussels.estuaire.registrations.invitations.Inviting.change;
import static brussels.estuaire.registrations.invitations.Inviting.event;
import static brussels.estuaire.registrations.invitations.Inviting.invite;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two colleagues who invite the same person at once invite her once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class InvitationRaceTest {
    private static final int GATE = 1490;

    /** Both have found by then that nobody is invited, and none has written it. */
    private static final String GATED = """
            create function gate() returns trigger language plpgsql as
              $$ begin perform pg_advisory_xact_lock_shared(%d); return new; end $$;
            create trigger gate before insert on registration_invitation for each row execute function gate()
            """.formatted(GATE);

    private static final String OPEN = "drop trigger gate on registration_invitation; drop function gate()";

    private static final String REPAIR =
            "create unique index registration_invitation_once on registration_invitation (event_id, address)";

    @Test
    void personIsInvitedOnceByTheKeyAlone() throws Exception {
        var event = event(5);
        try (var together = Sabotage.function("one_at_a_time(text)", "select pg_sleep(0)");
                var gate = new Sabotage(GATED, OPEN)) {
            assertThat(List.of(together, gate)).hasSize(2);
            inviteAtOnce(event);
        }
        assertThat(forget(event)).isEqualTo(1);
    }

    @Test
    void withoutTheKeyPersonIsInvitedTwice() throws Exception {
        var event = event(5);
        try (var together = Sabotage.function("one_at_a_time(text)", "select pg_sleep(0)");
                var keyless = new Sabotage("drop index registration_invitation_once", REPAIR)) {
            assertThat(List.of(together, keyless)).hasSize(2);
            try (var gate = new Sabotage(GATED, OPEN)) {
                assertThat(gate).isNotNull();
                inviteAtOnce(event);
            }
            assertThat(forget(event)).isEqualTo(2);
        }
    }

    private static void inviteAtOnce(String event) throws Exception {
        new TwoBackends(() -> invite(event, "ann@example.org").statusCode(200)).runThrough(GATE);
    }

    /** How many invitations there were. */
    private static int forget(String event) throws SQLException {
        return change("delete from registration_invitation where event_id = ?", event);
    }
}
