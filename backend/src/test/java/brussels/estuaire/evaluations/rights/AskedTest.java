package brussels.estuaire.evaluations.rights;

import static brussels.estuaire.evaluations.Evaluations.act;
import static brussels.estuaire.evaluations.Evaluations.opened;
import static brussels.estuaire.evaluations.Evaluations.superuser;
import static brussels.estuaire.evaluations.rights.Asked.EARLIER;
import static brussels.estuaire.evaluations.rights.Asked.rate;
import static brussels.estuaire.evaluations.rights.Asked.register;
import static brussels.estuaire.evaluations.rights.Asked.registered;
import static brussels.estuaire.evaluations.rights.Asked.reminded;
import static brussels.estuaire.evaluations.rights.Asked.run;
import static brussels.estuaire.registrations.Registrants.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who took part is asked once, and reminded: not for what was called off, not when they asked not to be, and not once it is closed. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class AskedTest {
    @Test
    void nobodyIsAskedNorRemindedOfWhatIsCalledOff() {
        var event = event(null, 1);
        registered(event, 1);
        var evaluation = opened(event);
        for (var state : new String[] {"CANCELLED", "POSTPONED"}) {
            superuser("update event set state = '" + state + "' where id = ?", event);
            run();
            rate(evaluation).body("mails.mailed", equalTo(0));
        }
        superuser("update event set state = 'PUBLISHED' where id = ?", event);
        run();
        rate(evaluation).body("mails.mailed", equalTo(1));
        superuser(EARLIER, evaluation);
        superuser("update event set state = 'CANCELLED' where id = ?", event);
        act(evaluation, "reminders").statusCode(204);
        assertThat(reminded(evaluation)).isZero();
    }

    @Test
    void whoCancelledTheirRegistrationIsNotReminded() {
        var event = event(null, 1);
        var gone = registered(event, 2).getFirst();
        var evaluation = opened(event);
        run();
        superuser(EARLIER, evaluation);
        superuser("update registration set state = 'CANCELLED' where id = ?", gone);
        act(evaluation, "reminders").statusCode(204);
        assertThat(reminded(evaluation)).isEqualTo(1);
    }

    @Test
    void whoStoppedTheseMailsIsAskedByNoOtherEvaluationOfTheTeamAndCountedAsMailedByNone() {
        var address = Asked.letters() + "@example.org";
        var event = event(null, 1);
        register(event, address);
        var evaluation = opened(event);
        run();
        assertThat(superuser("""
                        update mail_subscription set stopped_at = now()
                         where id in (select m.subscription_id from outgoing_mail m join evaluation_right r on r.id = m.about
                                       where r.evaluation_id = ?)""", evaluation)).isEqualTo(1);
        superuser(EARLIER, evaluation);
        act(evaluation, "reminders").statusCode(204);
        assertThat(reminded(evaluation)).isZero();
        rate(evaluation).body("mails.mailed", equalTo(1));
        var another = event(null, 1);
        register(another, address);
        registered(another, 1);
        var next = opened(another);
        run();
        rate(next).body("mails.given", equalTo(2)).body("mails.mailed", equalTo(1));
    }

    @Test
    void whoIsErasedUnderOneRegistrationAnswersNoSecondTimeByAnother() {
        var event = event(null, 1);
        var name = Asked.letters();
        register(event, name + "@example.org");
        register(event, name + "+bis@example.org");
        var evaluation = opened(event);
        rate(evaluation).body("mails.given", equalTo(1));
        superuser("update evaluation_right set used = true where evaluation_id = ?", evaluation);
        erase(evaluation);
        run();
        rate(evaluation).body("mails.given", equalTo(1)).body("mails.mailed", equalTo(0));
        superuser("update evaluation_right set used = false where evaluation_id = ?", evaluation);
        run();
        rate(evaluation).body("mails.given", equalTo(1)).body("mails.mailed", equalTo(1));
    }

    private static void erase(String evaluation) {
        assertThat(superuser("""
                        update registration set name = null, email = null, language = null, answers = null, erased_at = now()
                         where id in (select registration_id from evaluation_right where evaluation_id = ?)""", evaluation)).isEqualTo(1);
    }

    @Test
    void nobodyIsAskedOnceItIsClosed() {
        var event = event(null, 1);
        registered(event, 2);
        var evaluation = opened(event);
        act(evaluation, "closing").statusCode(200);
        var ask = Arc.container().instance(AskToAnswer.class).get();
        assertThat(QuarkusTransaction.requiringNew().call(() -> ask.askSome(UUID.fromString(evaluation))))
                .isFalse();
        rate(evaluation).body("mails.mailed", equalTo(0));
    }

    /** Who answers holds the evaluation as others may too, until their answer is written. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whoAnswersWaitsNotForThoseWhoAreAsked() throws SQLException {
        var event = event(null, 1);
        registered(event, 2);
        var evaluation = opened(event);
        try (var answering = RealPostgres.server().connectAsOwner()) {
            answering.setAutoCommit(false);
            try (var hold = answering.prepareStatement("select from evaluation where id = ? for share")) {
                hold.setObject(1, UUID.fromString(evaluation));
                hold.executeQuery();
                run();
            }
        }
        rate(evaluation).body("mails.mailed", equalTo(2));
    }
}
