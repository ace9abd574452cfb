package brussels.estuaire.evaluations.answers;

import static brussels.estuaire.evaluations.Evaluating.byCommonLink;
import static brussels.estuaire.evaluations.Evaluating.open;
import static brussels.estuaire.evaluations.Evaluating.rights;
import static brussels.estuaire.evaluations.answers.Answering.answer;
import static brussels.estuaire.evaluations.answers.Answering.counted;
import static brussels.estuaire.evaluations.answers.Answering.scale;
import static brussels.estuaire.evaluations.answers.Answering.send;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Somebody sends a hundred thousand answers in a minute by the link on a poster, from everywhere: nobody else notices. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CommonLinkRateTest {
    private static final int FLOOD = 100_000;

    @Inject
    CommonLinkRate rate;

    @Inject
    LinkKey keys;

    @Test
    void whoFloodsALinkMustWaitAndWhoAnswersByAnotherNeedNot() {
        var flooded = open();
        var secret = keys.secretOf(new PersonalLink(Purpose.EVALUATION, flooded, PersonalLink.FIRST));
        rate.bucket(secret).consumeIgnoringRateLimits(FLOOD);
        send(byCommonLink(flooded), flooded, answer(scale(3)))
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("code", equalTo("too-many-requests"));
        send(rights(flooded, 1).getFirst(), flooded, answer(scale(3))).statusCode(201);
        assertThat(counted("select count(*) from evaluation_answer where evaluation_id = ?", flooded))
                .isEqualTo(1);
        var another = open();
        send(byCommonLink(another), another, answer(scale(3))).statusCode(201);
    }

    @Test
    void whatIsNoLinkIsRefusedBeforeItIsCounted() {
        var nonsense = "n".repeat(5_000);
        rate.bucket(nonsense).consumeIgnoringRateLimits(FLOOD);
        send(as(visitor()).header("Authorization", "Link " + nonsense), open(), answer(scale(3)))
                .statusCode(401);
    }

    @Test
    void fullHallAnswersAtOnce() {
        for (var person = 0; person < 100; person++) {
            rate.count("the link on the poster");
        }
        assertThat(rate.bucket("another").getAvailableTokens()).isEqualTo(100);
    }
}
