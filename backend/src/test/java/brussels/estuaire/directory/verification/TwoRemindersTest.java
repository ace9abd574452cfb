package brussels.estuaire.directory.verification;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.correspondence.CaughtMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two backends remind at once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class TwoRemindersTest {
    private static final int GATE = 20_261_123;

    /** Takes the first, as the product's does, but without holding its row; the gate keeps both until each has seen it. */
    private static final String TAKE = """
            select id from (
              select organisation_id as id from verification_round where next_on <= today and link_until is null
               order by next_on limit 1) as taken,
              lateral (select pg_advisory_xact_lock_shared(%d + length(id::text) - 36)) as gate""";

    @Inject
    RemindOrganisations reminders;

    @Test
    void organisationIsRemindedOnce() throws Exception {
        var overdue = Stream.generate(() -> new Overdue(1)).limit(5).toList();
        new TwoBackends(reminders::remind).run();
        assertThat(overdue).allSatisfy(each -> assertThat(sentTo(each.address)).hasSize(1));
    }

    /** The sabotage twin: a backend takes an organisation without holding its row. */
    @Test
    void withoutTheLockItIsRemindedTwice() throws Exception {
        reminders.remind();
        var overdue = new Overdue(1);
        try (var _ = Sabotage.function("next_verification_round(date)", TAKE.formatted(GATE))) {
            new TwoBackends(reminders::remind).runThrough(GATE);
        }
        assertThat(sentTo(overdue.address)).hasSize(2);
    }
}
