package brussels.estuaire.councils.calls.candidacies;

import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.councils.calls.Calls.answer;
import static brussels.estuaire.councils.calls.Calls.candidacy;
import static brussels.estuaire.councils.calls.Calls.candidate;
import static brussels.estuaire.councils.calls.Calls.decide;
import static brussels.estuaire.councils.calls.Calls.open;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who answers a call is told what becomes of it, in their language, and nothing of what they wrote is mailed. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class CandidacyMailTest {
    @Test
    void candidateIsToldThatItArrivedWithALink() throws Exception {
        var form = person("NL");
        candidacy(open(circle()), form);
        var mail = sent(form).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Kandidatuur ontvangen: Conseil de l’action");
        assertThat(CaughtMail.text(mail))
                .contains("/nl/my-candidacy#", "tot en met")
                .doesNotContain("Je travaille", String.valueOf(form.get("name")));
    }

    @Test
    void whoAnswersAgainIsMailedTheirLinkOnceAnHour() throws Exception {
        var form = person("FR");
        var call = open(circle());
        candidacy(call, form);
        answer(call, form).statusCode(409);
        answer(call, form).statusCode(409);
        assertThat(subjects(form))
                .containsExactlyInAnyOrder(
                        "Candidature reçue : Conseil de l’action", "Vous avez déjà répondu : Conseil de l’action");
    }

    @Test
    void whoIsAcceptedKeptOrRefusedIsTold() throws Exception {
        var circle = circle();
        var call = open(circle);
        var accepted = person("FR");
        var kept = person("EN");
        var refused = person("FR");
        decide(circle, call, candidacy(call, accepted), "acceptance", Map.of()).statusCode(200);
        decide(circle, call, candidacy(call, kept), "reserve", Map.of()).statusCode(200);
        decide(circle, call, candidacy(call, refused), "refusal", Map.of("message", "Le groupe est complet."))
                .statusCode(200);
        assertThat(subjects(accepted)).contains("Vous siégez dans un cercle : Conseil de l’action");
        assertThat(subjects(kept)).contains("Application kept in reserve: Conseil de l’action");
        assertThat(sent(refused))
                .anySatisfy(mail -> assertThat(CaughtMail.text(mail)).contains("Le groupe est complet."));
    }

    private static Map<String, Object> person(String language) {
        var form = candidate("P" + UUID.randomUUID().toString().replace("-", ""));
        form.put("language", language);
        return form;
    }

    private static List<MimeMessage> sent(Map<String, ?> form) {
        return CaughtMail.sentTo(String.valueOf(form.get("email")));
    }

    private static List<String> subjects(Map<String, ?> form) throws Exception {
        var subjects = new ArrayList<String>();
        for (var mail : sent(form)) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }
}
