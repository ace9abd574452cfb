package brussels.estuaire.registrations.invitations;

import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.registrations.invitations.Inviting.byLink;
import static brussels.estuaire.registrations.invitations.Inviting.change;
import static brussels.estuaire.registrations.invitations.Inviting.event;
import static brussels.estuaire.registrations.invitations.Inviting.invite;
import static brussels.estuaire.registrations.invitations.Inviting.invited;
import static brussels.estuaire.registrations.invitations.Inviting.mailed;
import static brussels.estuaire.registrations.invitations.Inviting.send;
import static brussels.estuaire.registrations.telling.Telling.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is invited reads it in their language, once, and can stop it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class InvitationMailTest {
    private static final String LONG_AGO =
            "update registration_invitation set mailed_at = now() - interval '8 days'" + " where event_id = ?";

    private final String address = UUID.randomUUID() + "@example.org";

    @Inject
    SendInvitations sending;

    @Test
    void professionalReadsInDutchWhoInvitesToWhatAndWhatTheOrganiserAdds() {
        var event = event(5);
        var message = Map.of("fr", "Venez nombreux.\n\nÀ bientôt.", "nl", "Kom zeker.\n\nTot dan.");
        send(event, "", Map.of("addresses", "Bram; " + address + "; NL", "message", message))
                .statusCode(200);
        var mail = mailed(address).getFirst();
        assertThat(subject(mail)).isEqualTo("Uitnodiging: Repérer la fragilité");
        assertThat(text(mail))
                .contains("nodigt u uit", "Kom zeker.\n\nTot dan.", "/nl/my-invitation#", "/nl/unsubscribe#")
                .doesNotContain("Venez", "Bram");
        invited(event).body("items.state", contains("SENT"));
    }

    @Test
    void professionalWhoseLanguageNobodyKnowsReadsFrenchAndDutch() {
        invite(event(5), address);
        assertThat(text(mailed(address).getFirst())).contains("/fr/my-invitation#", "/nl/my-invitation#");
    }

    @Test
    void professionalIsMailedOnceWhateverBackendsDoAtOnce() throws Exception {
        var event = event(5);
        invite(event, address);
        new TwoBackends(sending::send).run();
        assertThat(mailed(address)).hasSize(1);
    }

    @Test
    void professionalWhoStopsThemIsInvitedNoMoreByThatTeam() throws MessagingException {
        var event = event(5);
        invite(event, address);
        as(visitor())
                .post("/unsubscribe/" + stopping(mailed(address).getFirst()))
                .then()
                .statusCode(204);
        invited(event).body("items.state", contains("STOPPED"));
        var next = event(5);
        invite(next, address).body("fresh", equalTo(0)).body("stopped", equalTo(1));
        invited(next).body("total", equalTo(0));
        assertThat(mailed(address)).hasSize(1);
    }

    @Test
    void professionalWhoDoesNotAnswerIsAskedAgainAWeekLaterAndOnceInAWeek() throws SQLException {
        var event = event(5);
        invite(event, address);
        mailed(address);
        again(event, 0);
        change(LONG_AGO, event);
        again(event, 1);
        again(event, 0);
        assertThat(mailed(address)).hasSize(2);
        var bo = invited(event, "b" + address);
        mailed("b" + address);
        byLink(bo).post("/api/my-invitation/refusal").then().statusCode(200);
        change(LONG_AGO, event);
        again(event, 1);
    }

    @Test
    void nobodyIsMailedOfWhatIsOffUntilItIsAnnouncedAgain() throws SQLException {
        var event = event(5);
        invite(event, address);
        as(Registrants.COORDINATOR)
                .body(Map.of("reason", Map.of("fr", "Grève")))
                .post("/api/events/" + event + "/cancellation")
                .then()
                .statusCode(200);
        assertThat(mailed(address)).isEmpty();
        invited(event).body("items.state", contains("TO_SEND"));
    }

    @Test
    void coordinatorReadsThatAnAddressWasRefused() {
        var event = event(5);
        invite(event, "refused." + address);
        mailed("refused." + address);
        invited(event).body("items.state", contains("NOT_DELIVERED"));
    }

    private static void again(String event, int many) {
        send(event, "/reminder", Map.of()).statusCode(200).body("invited", equalTo(many));
    }

    private static String stopping(MimeMessage mail) throws MessagingException {
        return mail.getHeader("List-Unsubscribe")[0]
                .replaceFirst(".*/unsubscribe/", "")
                .replace(">", "");
    }
}
