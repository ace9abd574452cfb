package brussels.estuaire.evaluations.rights;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluations.act;
import static brussels.estuaire.evaluations.Evaluations.opened;
import static brussels.estuaire.evaluations.Evaluations.path;
import static brussels.estuaire.evaluations.Evaluations.superuser;
import static brussels.estuaire.evaluations.rights.Asked.EARLIER;
import static brussels.estuaire.evaluations.rights.Asked.presence;
import static brussels.estuaire.evaluations.rights.Asked.registered;
import static brussels.estuaire.evaluations.rights.Asked.reminded;
import static brussels.estuaire.evaluations.rights.Asked.run;
import static brussels.estuaire.evaluations.rights.Asked.use;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.registrations.Registrants.event;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.evaluations.Evaluating;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The team has the silent asked once more: they learn of nobody whether they answered, and nobody waits for it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class ReminderTest {
    /** A team that marks one of them as absent would see by one mail less that they had not answered. */
    @Test
    void whatTheTeamReadsIsTheSameWhetherSomebodyWhoWasAbsentAnsweredOrNot() {
        assertThat(told(true)).isEqualTo(told(false));
    }

    /** What the team reads of a reminder for twelve of whom two answered: one who was marked as absent, or another in their place. */
    private static String told(boolean absentAnswered) {
        var event = event(null, 1);
        var people = registered(event, 12);
        var evaluation = opened(event);
        run();
        use(people.getFirst());
        use(people.get(absentAnswered ? 1 : 2));
        presence(event, people.get(1), "ABSENT");
        superuser(EARLIER, evaluation);
        var answer = act(evaluation, "reminders").statusCode(204).extract().asString();
        assertThat(reminded(evaluation)).isEqualTo(absentAnswered ? 10 : 9);
        return answer + as(COORDINATOR).get(path(evaluation) + "/rate").asString() + history(evaluation);
    }

    private static String history(String evaluation) {
        return as(COORDINATOR)
                        .get(path(evaluation) + "/history")
                        .path("items.findAll { it.act == 'SILENT_REMINDED' }.changes")
                + "";
    }

    /** More than are written at once. */
    @Test
    void allWhoAreSilentAreReminded() {
        var evaluation = Evaluating.open();
        Evaluating.rights(evaluation, AskToAnswer.PORTION + 1);
        run();
        superuser(EARLIER, evaluation.toString());
        act(evaluation.toString(), "reminders").statusCode(204);
        assertThat(reminded(evaluation.toString())).isEqualTo(AskToAnswer.PORTION + 1);
    }

    /** Who answers holds the evaluation, and their right, until their answer is written. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whoAnswersAndWhoRemindsWaitNotForEachOther() throws SQLException {
        var evaluation = Evaluating.open();
        var rights = Evaluating.rights(evaluation, 3);
        run();
        superuser(EARLIER, evaluation.toString());
        try (var answering = RealPostgres.server().connectAsOwner()) {
            answering.setAutoCommit(false);
            hold(answering.prepareStatement("select from evaluation where id = ? for share"), evaluation);
            hold(answering.prepareStatement("update evaluation_right set used = true where id = ?"), rights.getFirst());
            act(evaluation.toString(), "reminders").statusCode(204);
            answering.commit();
        }
        assertThat(reminded(evaluation.toString())).isEqualTo(2);
    }

    private static void hold(PreparedStatement statement, UUID id) throws SQLException {
        try (statement) {
            statement.setObject(1, id);
            statement.execute();
        }
    }
}
