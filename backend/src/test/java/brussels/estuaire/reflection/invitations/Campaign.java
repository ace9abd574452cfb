package brussels.estuaire.reflection.invitations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.path;

import brussels.estuaire.circles.Circles;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.reflection.Consulting;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.internet.MimeMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom a consultation invites, and what these do; through the API, as they do it. */
final class Campaign {
    private Campaign() {}

    static String address() {
        return Circles.address("c" + UUID.randomUUID());
    }

    /** Sends a form as the coordinator: to « invitations », « invitations/trial », « waves ». */
    static ValidatableResponse send(String consultation, String to, Map<String, ?> form) {
        return as(COORDINATOR).body(form).post(path(consultation) + "/" + to).then();
    }

    static ValidatableResponse invite(String consultation, String addresses) {
        return send(consultation, "invitations", Map.of("addresses", addresses));
    }

    static ValidatableResponse wave(String consultation, String kind) {
        return send(consultation, "waves", Map.of("kind", kind, "message", Map.of("fr", "Merci.\nL’équipe")));
    }

    static ValidatableResponse search(String consultation, Map<String, ?> form) {
        return send(consultation, "invitations/search", form).statusCode(200);
    }

    /** Somebody who is invited and mailed, and their invitation's id. */
    static String invited(String consultation, String address) {
        invite(consultation, address).statusCode(200);
        wave(consultation, "INVITATION").statusCode(201);
        mailed(address);
        return search(consultation, Map.of("q", address)).extract().path("items[0].id");
    }

    static RequestSpecification byLink(String invitation) {
        return Consulting.byLink(Purpose.CONSULTATION_INVITATION, invitation);
    }

    static ValidatableResponse interest(String invitation, String email) {
        var form = new LinkedHashMap<String, Object>();
        form.put("name", "Ada Peeters");
        form.put("email", email);
        form.put("role", "PROFESSIONAL");
        form.put("privacyVersion", "2026-11");
        return byLink(invitation)
                .body(form)
                .post("/api/my-consultation-invitation/interest")
                .then();
    }

    /** What somebody was mailed so far, the newest first, once the waves are on their way. */
    static List<MimeMessage> mailed(String address) {
        Arc.container().instance(SendInvitations.class).get().send();
        return CaughtMail.sentTo(address);
    }
}
