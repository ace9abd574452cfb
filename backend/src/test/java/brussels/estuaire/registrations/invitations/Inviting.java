package brussels.estuaire.registrations.invitations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events to which people are invited, and what these do; through the API, as they do it. */
final class Inviting {
    private Inviting() {}

    /** An event in three days, to which one comes by invitation only. */
    static String event(int capacity) {
        return Registrants.event(capacity, 72, Map.of("ownRules", Map.of("registration", "INVITATION")));
    }

    static ValidatableResponse invite(String event, String addresses) {
        return send(event, "", Map.of("addresses", addresses));
    }

    /** Sends a form as the coordinator: to « /trial », « /search », « /reminder ». */
    static ValidatableResponse send(String event, String to, Map<String, ?> form) {
        return as(Registrants.COORDINATOR)
                .body(form)
                .post("/api/events/" + event + "/invitations" + to)
                .then();
    }

    /** All invitations to an event. */
    static ValidatableResponse invited(String event) {
        return send(event, "/search", Map.of()).statusCode(200);
    }

    /** Somebody who is invited, and their invitation's id. */
    static String invited(String event, String address) {
        invite(event, address).statusCode(200);
        return send(event, "/search", Map.of("q", address))
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** Who acts by the link in their mail. */
    static RequestSpecification byLink(String invitation) {
        var link = new PersonalLink(Purpose.EVENT_INVITATION, UUID.fromString(invitation), 0);
        var secret = Arc.container().instance(LinkKey.class).get().secretOf(link);
        return as(visitor()).header("Authorization", "Link " + secret);
    }

    /** Registers by the link, with as little as possible. */
    static ValidatableResponse register(String invitation, String name) {
        return byLink(invitation)
                .body(Map.of("name", name, "privacyVersion", "2026-11"))
                .post("/api/my-invitation/registration")
                .then();
    }

    /** What somebody was mailed so far, the newest first, once invitations are sent. */
    static List<MimeMessage> mailed(String address) {
        Arc.container().instance(SendInvitations.class).get().send();
        return CaughtMail.sentTo(address);
    }

    static int change(String sql, String id) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            return statement.executeUpdate();
        }
    }
}
