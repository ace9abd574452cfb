package brussels.estuaire.reflection.participants;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.byLink;
import static brussels.estuaire.reflection.Consulting.close;
import static brussels.estuaire.reflection.Consulting.draft;
import static brussels.estuaire.reflection.Consulting.interest;
import static brussels.estuaire.reflection.Consulting.opened;
import static brussels.estuaire.reflection.Consulting.participant;
import static brussels.estuaire.reflection.Consulting.path;
import static brussels.estuaire.reflection.Consulting.superuser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.Refusal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody is interested in a consultation: once for each mailbox, and once the address is known to be theirs. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class TakeInterestTest {
    @Test
    void personWhoseAddressIsProvenIsInterestedAtOnceAndMailedTheirLink() throws Exception {
        var consultation = opened();
        var address = address();
        participant(consultation, interest("Ada", address, null, null), true);
        interested(consultation, 1);
        var mails = CaughtMail.sentTo(address);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject()).startsWith("Votre intérêt est noté");
        assertThat(CaughtMail.text(mails.getFirst())).contains("/fr/my-consultation#");
    }

    @Test
    void otherAddressIsAskedToConfirmAndCountsOnlyThen() throws Exception {
        var consultation = opened();
        var address = address();
        var participant = participant(consultation, interest("Ada", address, null, null), false);
        interested(consultation, 0);
        assertThat(CaughtMail.sentTo(address).getFirst().getSubject()).startsWith("Confirmez votre adresse");
        confirm(participant, 204);
        confirm(participant, 204);
        interested(consultation, 1);
    }

    @Test
    void forgedLinkConfirmsNothing() {
        var participant = participant(opened(), interest("Ada"), false);
        as(visitor()).post("/api/my-consultation/confirmation").then().statusCode(401);
        byLink(Purpose.REGISTRATION, participant)
                .post("/api/my-consultation/confirmation")
                .then()
                .statusCode(401);
        confirm(UUID.randomUUID().toString(), 401);
    }

    @Test
    void addressThatIsKnownIsToldSoOncePerHourHoweverItIsSpelled() {
        var consultation = opened();
        var address = address();
        var first = participant(consultation, interest("Ada", address, null, null), true);
        var spelled = address.replace("@", "+autre@").toUpperCase(Locale.ROOT);
        assertThat(participant(consultation, interest("Eve", spelled, null, null), false))
                .isEqualTo(first);
        assertThat(participant(consultation, interest("Eve", address, null, null), true))
                .isEqualTo(first);
        assertThat(CaughtMail.sentTo(address)).hasSize(2);
        superuser("update participant set told_again_at = now() - interval '2 hours' where id = ?", first);
        participant(consultation, interest("Eve", address, null, null), false);
        assertThat(CaughtMail.sentTo(address)).hasSize(3);
        interested(consultation, 1);
    }

    @Test
    void whoHadWithdrawnIsInterestedAfterAllByAProvenAddressOnly() {
        var consultation = opened();
        var address = address();
        var participant = participant(consultation, interest("Ada", address, null, null), true);
        superuser("update participant set state = 'WITHDRAWN' where id = ?", participant);
        confirm(participant, 409);
        participant(consultation, interest("Eve", address, null, null), false);
        interested(consultation, 0);
        participant(consultation, interest("Ada", address, null, null), true);
        interested(consultation, 1);
    }

    @Test
    void twoThousandTakePartAtMost() {
        var consultation = opened();
        superuser(
                "insert into participant (consultation_id, state, role, name, email, mailbox, privacy_version, created_at, changed_at)"
                        + " select c.id, 'INTERESTED', 'CARER', 'Ada', n || '@most.test', n || '@most.test', '2026-11', now(), now()"
                        + " from consultation c, generate_series(1, 1999) as n where c.id = ?",
                consultation);
        participant(consultation, interest("Ada"), true);
        refused(consultation, "too-many-participants");
    }

    @Test
    void nobodyIsTakenBeforeItOpensNorAfterItsLastDay() {
        var consultation = draft(Map.of());
        refused(consultation, "consultation-closed");
        var closed = opened();
        close(closed);
        refused(closed, "consultation-closed");
    }

    @Test
    void whoIsInterestedIsToldThatItDoesNotTakePlace() throws Exception {
        var consultation = opened();
        var address = address();
        var participant = participant(consultation, interest("Ada", address, null, null), true);
        as(COORDINATOR)
                .body(Map.of("reason", Map.of("fr", "Trop peu de monde.\nMerci à toutes et tous.")))
                .post(path(consultation) + "/cancellation")
                .then()
                .statusCode(200);
        var mail = CaughtMail.sentTo(address).getFirst();
        assertThat(mail.getSubject()).startsWith("La consultation n’a pas lieu");
        assertThat(CaughtMail.text(mail)).contains("Trop peu de monde.\nMerci à toutes et tous.");
        confirm(participant, 409);
        refused(consultation, "consultation-cancelled");
    }

    @Test
    void eightWhoSendOneMailboxAtOnceAreOneParticipant() throws Exception {
        var consultation = opened();
        assertThat(atOnce(consultation, address())).hasSize(1);
        interested(consultation, 1);
    }

    @Test
    void withoutTheUniqueMailboxTheyWouldBeSeveral() throws Exception {
        var consultation = opened();
        try (var _ = new Sabotage(
                "alter table participant drop constraint participant_once;"
                        + "create unique index twin on participant (consultation_id, mailbox, id)",
                "drop index twin; alter table participant add constraint participant_once unique (consultation_id, mailbox)")) {
            var first = insert(consultation);
            assertThat(insert(consultation)).isEqualTo(first);
            superuser(
                    "delete from participant p where p.consultation_id = ? and exists (select from participant q"
                            + " where q.consultation_id = p.consultation_id and q.mailbox = p.mailbox and q.id < p.id)",
                    consultation);
        }
        assertThatThrownBy(() -> {
                    insert(consultation);
                })
                .hasMessageContaining("participant_once");
    }

    /** As a program would that forgot to look first. */
    private static int insert(String consultation) {
        return superuser(
                "insert into participant (consultation_id, state, role, name, email, mailbox, privacy_version, created_at, changed_at)"
                        + " values (?, 'INTERESTED', 'CARER', 'Ada', 'ada@twin.test', 'ada@twin.test', '2026-11', now(), now())",
                consultation);
    }

    private static HashSet<String> atOnce(String consultation, String address) throws Exception {
        try (var executor = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(number -> () ->
                            participant(consultation, interest("Ada " + number, address, null, null), number % 2 == 0))
                    .toList();
            var ids = new HashSet<String>();
            for (var taken : executor.invokeAll(all)) {
                ids.add(taken.get());
            }
            return ids;
        }
    }

    private static void refused(String consultation, String code) {
        assertThatThrownBy(() -> participant(consultation, interest("Ada"), true))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    private static void confirm(String participant, int status) {
        byLink(participant).post("/api/my-consultation/confirmation").then().statusCode(status);
    }

    private static void interested(String consultation, int many) {
        as(COORDINATOR).get(path(consultation)).then().body("counts.interested", equalTo(many));
    }

    private static String address() {
        return Circles.address("i" + UUID.randomUUID());
    }
}
