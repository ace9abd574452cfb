package brussels.estuaire.circles.mandates;

import static brussels.estuaire.circles.Circles.act;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.today;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.correspondence.CaughtMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sits in a circle is told what becomes of it, and who runs it a month before it ends, once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class MandateMailTest {
    private static final String TEAM = "mandates.sud.est@example.org";

    @Inject
    RemindEnds remind;

    @Test
    void whoIsNamedIsToldInTheirLanguageWithALink() throws Exception {
        var form = person("NL");
        form.put("role", "CHAIR");
        mandate(circle(), form);
        var mail = only(form);
        assertThat(mail.getSubject()).isEqualTo("U zetelt in een kring: Conseil de l’action");
        assertThat(CaughtMail.text(mail)).contains("als voorzitter", "tot en met", "/nl/my-mandate#");
    }

    @Test
    void whoseMandateEndsEarlyIsToldWhy() throws Exception {
        var circle = circle();
        var form = person("FR");
        var ada = mandate(circle, form);
        var last = today().plusDays(9).toString();
        act(circle, ada, "end", Map.of("lastDay", last, "reason", "Change de fonction"))
                .statusCode(200);
        var mails = sent(form);
        assertThat(mails).hasSize(2);
        assertThat(mails).anySatisfy(mail -> {
            assertThat(mail.getSubject()).startsWith("Fin de mandat");
            assertThat(CaughtMail.text(mail)).contains("La raison donnée : Change de fonction");
        });
    }

    @Test
    void whoIsRenewedIsTold() throws Exception {
        var circle = circle();
        var form = person("EN");
        form.put("firstDay", today().minusDays(300).toString());
        form.put("lastDay", today().plusDays(20).toString());
        var ada = mandate(circle, form);
        act(circle, ada, "renewal", Map.of()).statusCode(201);
        assertThat(subjects(form)).anySatisfy(subject -> assertThat(subject).startsWith("Mandate renewed"));
    }

    @Test
    void nobodyIsToldOfWhatIsOver() {
        var form = person("FR");
        form.put("firstDay", today().minusDays(300).toString());
        form.put("lastDay", today().minusDays(20).toString());
        mandate(circle(), form);
        assertThat(sent(form)).isEmpty();
    }

    @Test
    void coordinatorIsToldOnceOfAllThatEndWithinAMonthWhicheverBackendLooks() throws Exception {
        reach(TEAM);
        var circle = circle(Map.of("name", Map.of("fr", "Cercle " + UUID.randomUUID())));
        mandate(circle, named("Zelda", -300, 20));
        mandate(circle, named("Ybris", -300, 25));
        mandate(circle, named("Cy", -300, 90));
        var renewed = mandate(circle, named("Di", -300, 20));
        act(circle, renewed, "renewal", Map.of()).statusCode(201);
        new TwoBackends(remind::remind).run();
        remind.remind();
        var mails = CaughtMail.sentTo(TEAM).stream()
                .filter(mail -> CaughtMail.text(mail).contains(circle))
                .toList();
        assertThat(mails).hasSize(1);
        assertThat(CaughtMail.text(mails.getFirst())).contains("2 mandats").doesNotContain("Zelda", "Ybris");
    }

    private static Map<String, Object> person(String language) {
        var form = named("P" + UUID.randomUUID().toString().replace("-", ""));
        form.put("language", language);
        return form;
    }

    private static List<MimeMessage> sent(Map<String, ?> form) {
        return CaughtMail.sentTo(String.valueOf(form.get("email")));
    }

    private static MimeMessage only(Map<String, ?> form) {
        var mails = sent(form);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private static List<String> subjects(Map<String, ?> form) throws MessagingException {
        return sent(form).stream().map(MandateMailTest::subject).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The team of Sud-Est has an address. */
    private static void reach(String address) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement("""
                        update organisation set contacts = jsonb_build_array(
                          jsonb_build_object('kind', 'EMAIL', 'value', ?::text, 'label', null))
                         where alias = 'bassin-sud-est'""")) {
            statement.setString(1, address);
            statement.executeUpdate();
        }
    }
}
