package brussels.estuaire.reflection.invitations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.close;
import static brussels.estuaire.reflection.Consulting.draft;
import static brussels.estuaire.reflection.Consulting.open;
import static brussels.estuaire.reflection.Consulting.opened;
import static brussels.estuaire.reflection.Consulting.path;
import static brussels.estuaire.reflection.Consulting.superuser;
import static brussels.estuaire.reflection.invitations.Campaign.address;
import static brussels.estuaire.reflection.invitations.Campaign.byLink;
import static brussels.estuaire.reflection.invitations.Campaign.interest;
import static brussels.estuaire.reflection.invitations.Campaign.invite;
import static brussels.estuaire.reflection.invitations.Campaign.invited;
import static brussels.estuaire.reflection.invitations.Campaign.mailed;
import static brussels.estuaire.reflection.invitations.Campaign.search;
import static brussels.estuaire.reflection.invitations.Campaign.send;
import static brussels.estuaire.reflection.invitations.Campaign.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.reflection.Consulting;
import brussels.estuaire.reflection.Grouped;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A team mails those it invites in waves, and reminds those who are silent. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class ConsultationWaveTest {
    @Test
    void waveIsMailedWithAPersonalLinkAndFollowed() throws Exception {
        var consultation = opened();
        var address = address();
        invite(consultation, address).statusCode(200);
        wave(consultation, "INVITATION").statusCode(201).body("addresses", equalTo(1));
        search(consultation, Map.of()).body("items.state", contains("ON_ITS_WAY"));
        var mail = mailed(address).getFirst();
        assertThat(CaughtMail.text(mail))
                .contains("/consultation-invitation#", "Merci.\nL’équipe", "Quelle est la place des aidants proches");
        assertThat(mail.getHeader("List-Unsubscribe")).isNotEmpty();
        waves(consultation, "sent", 1);
        search(consultation, Map.of()).body("items.state", contains("SENT"));
        wave(consultation, "INVITATION").statusCode(409).body("code", equalTo("wave-of-nobody"));
    }

    @Test
    void onlyTheSilentAreRemindedAWeekLater() {
        var consultation = opened();
        var silent = fourOfWhomOneIsSilent(consultation);
        wave(consultation, "REMINDER").statusCode(409).body("code", equalTo("wave-of-nobody"));
        aWeekLater(consultation);
        wave(consultation, "REMINDER").statusCode(201).body("addresses", equalTo(1));
        assertThat(mailed(silent)).hasSize(2);
        wave(consultation, "REMINDER").statusCode(409);
        as(COORDINATOR)
                .get(path(consultation) + "/waves")
                .then()
                .body("items.kind", contains("REMINDER", "INVITATION"))
                .body("items[1].interested", equalTo(1))
                .body("items[1].refused", equalTo(1))
                .body("items[1].bounced", equalTo(1))
                .body("items[1].silent", equalTo(1));
    }

    @Test
    void eightWhoPressAtOnceMailEachAddressOnce() throws Exception {
        var consultation = opened();
        var address = address();
        invite(consultation, address).statusCode(200);
        try (var executor = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(_ ->
                            () -> wave(consultation, "INVITATION").extract().statusCode())
                    .toList();
            var answers = executor.invokeAll(all).stream()
                    .map(it -> it.resultNow())
                    .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
            assertThat(answers).isEqualTo(Map.of(201, 1L, 409, 7L));
        }
        assertThat(mailed(address)).hasSize(1);
    }

    @Test
    void whoHasNotAnsweredIsToldThatItDoesNotTakePlace() throws Exception {
        var consultation = opened();
        var silent = address();
        var refused = address();
        invited(consultation, silent);
        refuse(invited(consultation, refused), 200);
        var late = address();
        invite(consultation, late).statusCode(200);
        wave(consultation, "INVITATION").statusCode(201);
        send(consultation, "cancellation", Map.of("reason", Map.of("fr", "Trop tôt")))
                .statusCode(200);
        assertThat(mailed(silent).getFirst().getSubject()).startsWith("La consultation n’a pas lieu");
        assertThat(mailed(refused)).hasSize(1);
        assertThat(mailed(late)).isEmpty();
    }

    @Test
    void funnelGoesFromAddressesToPeople() {
        var consultation = draft(Map.of());
        var address = address();
        invite(consultation, address + "\n" + address()).statusCode(200);
        open(consultation).statusCode(200).body("counts.invited", equalTo(2));
        wave(consultation, "INVITATION").statusCode(201);
        mailed(address);
        String invitation = search(consultation, Map.of("q", address)).extract().path("items[0].id");
        byLink(invitation)
                .post("/api/my-consultation-invitation/opening")
                .then()
                .statusCode(200);
        interest(invitation, address).statusCode(201);
        interest(invitation, address()).statusCode(201);
        as(COORDINATOR)
                .get(path(consultation) + "/funnel")
                .then()
                .statusCode(200)
                .body("addresses", equalTo(2))
                .body("mailed", equalTo(2))
                .body("opened", equalTo(1))
                .body("interested", equalTo(1))
                .body("answered", equalTo(0))
                .body("placed", equalTo(0));
    }

    @Test
    void funnelCountsWhoHasAPlaceInAGroup() {
        var consultation = Grouped.consultation();
        consultation.person(consultation.group(48), "Ada", null);
        Grouped.leaves(consultation.person(consultation.group(72), "Bert", null));
        as(COORDINATOR)
                .get(path(consultation.id().toString()) + "/funnel")
                .then()
                .statusCode(200)
                .body("interested", equalTo(1))
                .body("placed", equalTo(1));
    }

    @Test
    void whoTakesPartAlreadyIsNeitherInvitedNorReminded() {
        var consultation = opened();
        var early = address();
        var late = address();
        invite(consultation, early + "\n" + late).statusCode(200);
        participant(consultation, early);
        wave(consultation, "INVITATION").statusCode(201).body("addresses", equalTo(1));
        mailed(late);
        aWeekLater(consultation);
        participant(consultation, late);
        waves(consultation, "silent", 0);
        wave(consultation, "REMINDER").statusCode(409).body("code", equalTo("wave-of-nobody"));
    }

    @Test
    void whoTakesPartIsToldOnceThatItDoesNotTakePlace() {
        var consultation = opened();
        var address = address();
        invited(consultation, address);
        participant(consultation, address);
        var before = mailed(address).size();
        send(consultation, "cancellation", Map.of("reason", Map.of("fr", "Trop tôt")))
                .statusCode(200);
        assertThat(mailed(address)).hasSize(before + 1);
    }

    @Test
    void nobodyIsInvitedOrMailedAfterTheLastDay() {
        var consultation = opened();
        invite(consultation, address()).statusCode(200);
        close(consultation);
        invite(consultation, address()).statusCode(409).body("code", equalTo("consultation-closed"));
        wave(consultation, "INVITATION").statusCode(409);
    }

    /** One is interested, one refused, one mail bounced; the address of the last. */
    private static String fourOfWhomOneIsSilent(String consultation) {
        var addresses = List.of(address(), address(), address(), address());
        invite(consultation, String.join("\n", addresses)).statusCode(200);
        wave(consultation, "INVITATION").statusCode(201);
        mailed(addresses.getFirst());
        var ids = addresses.stream()
                .map(it -> search(consultation, Map.of("q", it)).extract().<String>path("items[0].id"))
                .toList();
        interest(ids.get(0), addresses.get(0)).statusCode(201);
        refuse(ids.get(1), 200);
        superuser(
                "update consultation_mailing set failed_at = now(), sent_at = null where invitation_id = ?",
                ids.get(2));
        return addresses.get(3);
    }

    /** Somebody who is written down by the team, and not by their invitation. */
    private static void participant(String consultation, String address) {
        Consulting.participant(consultation, Consulting.interest("Ada", address, null, null), true);
    }

    private static void aWeekLater(String consultation) {
        superuser(
                "update consultation_mailing set mailed_at = now() - interval '8 days' where consultation_id = ?",
                consultation);
    }

    private static void refuse(String invitation, int status) {
        byLink(invitation)
                .post("/api/my-consultation-invitation/refusal")
                .then()
                .statusCode(status);
    }

    private static void waves(String consultation, String number, int many) {
        as(COORDINATOR).get(path(consultation) + "/waves").then().body("items." + number, hasItem(many));
    }
}
