package brussels.estuaire.reflection.invitations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Consulting.close;
import static brussels.estuaire.reflection.Consulting.opened;
import static brussels.estuaire.reflection.Consulting.superuser;
import static brussels.estuaire.reflection.invitations.Campaign.address;
import static brussels.estuaire.reflection.invitations.Campaign.byLink;
import static brussels.estuaire.reflection.invitations.Campaign.interest;
import static brussels.estuaire.reflection.invitations.Campaign.invited;
import static brussels.estuaire.reflection.invitations.Campaign.mailed;
import static brussels.estuaire.reflection.invitations.Campaign.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.reflection.Consulting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is invited to a consultation answers by the link in their mail, without an account. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class MyConsultationInvitationTest {
    private static final String MINE = "/api/my-consultation-invitation";

    @Test
    void inviteeReadsTheQuestionAndAllThatIsHeld() {
        var address = address();
        var invitation = invited(opened(), address);
        byLink(invitation)
                .get(MINE)
                .then()
                .statusCode(200)
                .body("address", equalTo(address))
                .body("openedAt", nullValue())
                .body("organisationName", nullValue())
                .body("rights", containsInAnyOrder("TAKE_PART", "REFUSE", "ERASE"));
        act(invitation, "opening").statusCode(200).body("openedAt", notNullValue());
        act(invitation, "opening").statusCode(200);
    }

    @Test
    void inviteeWhoIsInterestedGoesOnToThePollAtOnce() {
        var consultation = opened();
        var address = address();
        var invitation = invited(consultation, address);
        var spelled = address.replace("@", "+moi@").toUpperCase(Locale.ROOT);
        interest(invitation, spelled).statusCode(201).body("link", notNullValue());
        search(consultation, Map.of()).body("items.state", contains("INTERESTED"));
        byLink(invitation).get(MINE).then().body("rights", containsInAnyOrder("TAKE_PART", "ERASE"));
        act(invitation, "refusal").statusCode(409).body("code", equalTo("consultation-invitation-answered"));
    }

    @Test
    void colleagueAtAnotherAddressIsAskedToConfirmIt() throws Exception {
        var invitation = invited(opened(), address());
        var colleague = address();
        interest(invitation, colleague).statusCode(201).body("link", nullValue());
        assertThat(mailed(colleague).getFirst().getSubject()).contains("Confirmez votre adresse");
    }

    @Test
    void whoHoldsTheMailOfAnotherDoesNotBecomeThem() {
        var consultation = opened();
        var address = address();
        var invitation = invited(consultation, address);
        interest(invitation, address).statusCode(201).body("link", notNullValue());
        var before = mailed(address).size();
        interest(invitation, address).statusCode(201).body("link", nullValue());
        assertThat(mailed(address)).as("the link, where the address is theirs").hasSize(before + 1);
        interest(invitation, address).statusCode(201).body("link", nullValue());
        assertThat(mailed(address)).as("once an hour").hasSize(before + 1);
    }

    @Test
    void whoHadWithdrawnIsMailedTheirLink() {
        var consultation = opened();
        var address = address();
        var invitation = invited(consultation, address);
        interest(invitation, address).statusCode(201);
        superuser("update participant set state = 'WITHDRAWN' where consultation_id = ?", consultation);
        var before = mailed(address).size();
        interest(invitation, address).statusCode(201).body("link", nullValue());
        assertThat(mailed(address)).hasSize(before + 1);
    }

    @Test
    void oneInvitationHasTenAddressesAtMostThatNobodyConfirmed() {
        var consultation = opened();
        var address = address();
        var invitation = invited(consultation, address);
        for (var person = 0; person < 10; person++) {
            interest(invitation, address()).statusCode(201);
        }
        interest(invitation, address()).statusCode(409).body("code", equalTo("too-many-unconfirmed"));
        interest(invitation, address).statusCode(201);
        superuser(
                "update participant set state = 'INTERESTED' where consultation_id = ? and state = 'PENDING'",
                consultation);
        interest(invitation, address()).statusCode(201);
    }

    @Test
    void invitationIsErasedAndWhoCameByItStays() {
        var consultation = opened();
        var invitation = invited(consultation, address());
        interest(invitation, address()).statusCode(201);
        act(invitation, "erasure").statusCode(204);
        assertThat(superuser("update participant set name = name where consultation_id = ?", consultation))
                .isEqualTo(1);
    }

    @Test
    void refusalIsTakenBackByBeingInterested() {
        var consultation = opened();
        var address = address();
        var invitation = invited(consultation, address);
        act(invitation, "refusal").statusCode(200).body("refusedAt", notNullValue());
        act(invitation, "refusal").statusCode(200);
        interest(invitation, address).statusCode(201);
        byLink(invitation).get(MINE).then().body("refusedAt", nullValue()).body("interestedAt", notNullValue());
    }

    @Test
    void forgedLinkOpensNothing() {
        var invitation = invited(opened(), address());
        as(visitor()).get(MINE).then().statusCode(401);
        as(visitor())
                .header("Authorization", "Link " + "A".repeat(64))
                .get(MINE)
                .then()
                .statusCode(401);
        byLink(UUID.randomUUID().toString()).get(MINE).then().statusCode(401);
        Consulting.byLink(Purpose.EVENT_INVITATION, invitation).get(MINE).then().statusCode(401);
        interest(UUID.randomUUID().toString(), address()).statusCode(401);
    }

    @Test
    void nobodyAnswersAfterTheLastDayButStillErases() {
        var consultation = opened();
        var address = address();
        var invitation = invited(consultation, address);
        close(consultation);
        interest(invitation, address).statusCode(409).body("code", equalTo("consultation-closed"));
        act(invitation, "refusal").statusCode(409);
        byLink(invitation).get(MINE).then().statusCode(200).body("rights", contains("ERASE"));
        act(invitation, "erasure").statusCode(204);
        byLink(invitation).get(MINE).then().statusCode(401);
        search(consultation, Map.of()).body("total", equalTo(0));
    }

    @Test
    void faultyFormIsToldAndKeepsNothing() {
        var consultation = opened();
        var invitation = invited(consultation, address());
        var form = new HashMap<String, Object>(
                Map.of("name", "Ada", "email", address(), "role", "CARER", "privacyVersion", "2026-11"));
        for (var wrong : List.of(
                Map.of("email", "ada"),
                Map.of("name", " "),
                Map.of("sector", "NO_SECTOR"),
                Map.of("name", "x".repeat(201)))) {
            var faulty = new HashMap<>(form);
            faulty.putAll(wrong);
            byLink(invitation).body(faulty).post(MINE + "/interest").then().statusCode(422);
        }
        search(consultation, Map.of()).body("items.state", contains("SENT"));
    }

    private static ValidatableResponse act(String invitation, String act) {
        return byLink(invitation).post(MINE + "/" + act).then();
    }
}
