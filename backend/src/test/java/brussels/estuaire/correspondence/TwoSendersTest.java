package brussels.estuaire.correspondence;

import static brussels.estuaire.correspondence.CaughtMail.caught;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two backends empty the outbox at once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class TwoSendersTest {
    private static final int GATE = 20_261_122;

    /** Takes the first that waits, as the product's does; the gate holds both senders once each has seen it. */
    private static final String TAKE = """
            select id from (
              select id from outgoing_mail where state = ''WAITING'' order by next_attempt_at limit 1) as taken,
              lateral (select pg_advisory_xact_lock_shared(%d + length(id::text) - 36)) as gate""";

    @Inject
    Outbox outbox;

    @Inject
    SendMails mails;

    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void mailIsSentOnce() throws Exception {
        for (var number = 0; number < 20; number++) {
            leave();
        }
        new TwoBackends(mails::send).run();
        assertThat(caught(address)).hasSize(20);
    }

    /** The sabotage twin: a sender takes a mail without holding its row. */
    @Test
    void withoutTheLockItIsSentTwice() throws Exception {
        mails.send();
        leave();
        try (var _ = Sabotage.function("next_mail(timestamptz)", TAKE.formatted(GATE))) {
            new TwoBackends(mails::send).runThrough(GATE);
        }
        assertThat(caught(address)).hasSize(2);
    }

    private void leave() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.write(
                        "error-report-answered",
                        new Recipient(address, Language.FR),
                        Map.of("id", "1", "service", Text.french("Répit"), "corrected", true, "answer", "Merci")));
    }
}
