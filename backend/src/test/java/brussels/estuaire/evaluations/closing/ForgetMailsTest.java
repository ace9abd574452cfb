package brussels.estuaire.evaluations.closing;

import static brussels.estuaire.evaluations.Evaluating.byRight;
import static brussels.estuaire.evaluations.Evaluating.open;
import static brussels.estuaire.evaluations.Evaluating.rights;
import static brussels.estuaire.evaluations.answers.Answering.answer;
import static brussels.estuaire.evaluations.answers.Answering.close;
import static brussels.estuaire.evaluations.answers.Answering.counted;
import static brussels.estuaire.evaluations.answers.Answering.scale;
import static brussels.estuaire.evaluations.answers.Answering.send;
import static brussels.estuaire.evaluations.answers.Answering.superuser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.correspondence.Subscription;
import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody who reads the tables after it has closed: no mail tells them whose right it was that was used, or was not. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ForgetMailsTest {
    private static final String ADDRESSED =
            "select count(*) from outgoing_mail where about = ? and (recipient is not null or parameters is not null)";

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Test
    void onceItIsCountedNoMailTellsToWhomItWent() {
        var evaluation = open();
        var people = mailed(evaluation, 5);
        close(evaluation);
        assertThat(people).allSatisfy(it -> assertThat(counted(ADDRESSED, it)).isZero());
        assertThat(counted("select count(*) from outgoing_mail where about = ? and state = 'FAILED'", people.getLast()))
                .isEqualTo(1);
        assertThat(counted("select count(*) from outgoing_mail where about = ? and state = 'SENT'", people.getFirst()))
                .isEqualTo(1);
        byRight(people.getFirst())
                .get("/api/my-evaluation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void whileItMayBeProlongedMailsAreKeptAsUsual() {
        var evaluation = open();
        var people = mailed(evaluation, 4);
        close(evaluation);
        assertThat(people).allSatisfy(it -> assertThat(counted(ADDRESSED, it)).isEqualTo(1));
    }

    /** People who answered; the mail to the last one is still waiting for its server. */
    private List<UUID> mailed(UUID evaluation, int many) {
        var people = rights(evaluation, many);
        QuarkusTransaction.requiringNew().run(() -> people.forEach(this::write));
        people.forEach(it -> {
            superuser(
                    it.equals(people.getLast())
                            ? "update outgoing_mail set next_attempt_at = now() + interval '9 days' where about = ?"
                            : "update outgoing_mail set state = 'SENT', ended_at = now() where about = ?",
                    it);
            send(it, evaluation, answer(scale(3))).statusCode(201);
        });
        return people;
    }

    private void write(UUID right) {
        var told = Map.<String, Object>of(
                "title", new Text("Rencontre", "Ontmoeting", null),
                "organiser", new Text("Équipe", "Team", null),
                "until", SayWhen.of(clock.now()),
                "link", new PersonalLink(Purpose.EVALUATION_RIGHT, right, PersonalLink.FIRST));
        var reader = Recipient.at("p" + right + "@example.org", Language.FR).orElseThrow();
        outbox.write("evaluation-request", reader, told, right, new Subscription(Topic.EVALUATION, right));
    }
}
