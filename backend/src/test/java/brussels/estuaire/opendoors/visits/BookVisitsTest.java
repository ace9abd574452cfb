package brussels.estuaire.opendoors.visits;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.opendoors.visits.Visiting.address;
import static brussels.estuaire.opendoors.visits.Visiting.ask;
import static brussels.estuaire.opendoors.visits.Visiting.book;
import static brussels.estuaire.opendoors.visits.Visiting.cancel;
import static brussels.estuaire.opendoors.visits.Visiting.door;
import static brussels.estuaire.opendoors.visits.Visiting.edition;
import static brussels.estuaire.opendoors.visits.Visiting.form;
import static brussels.estuaire.opendoors.visits.Visiting.register;
import static brussels.estuaire.opendoors.visits.Visiting.slot;
import static brussels.estuaire.opendoors.visits.Visiting.superuser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.opendoors.Openings;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visitor: books several visits as one programme, without an account; all of them or none. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class BookVisitsTest {
    private final String email = address();
    private String edition;
    private String near;
    private String far;

    @BeforeEach
    void twoDoorsOpen() {
        edition = edition();
        near = door(edition, "La Maison", 0);
        far = door(edition, "Le Relais", 3);
    }

    @Test
    void whoBooksThreeVisitsHasOneProgrammeAndOneMail() throws Exception {
        var morning = slot(near, 0, "09:00", 5);
        var full = slot(far, 0, "11:00", 1);
        var tomorrow = slot(near, 1, "09:00", 5);
        book(edition, address(), full).statusCode(201);
        book(edition, email, tomorrow, full, morning)
                .statusCode(201)
                .body("visits.slotId", contains(tomorrow, full, morning))
                .body("visits.state", contains("CONFIRMED", "WAITING", "CONFIRMED"))
                .body("visits.rank", contains(null, 1, null))
                .body("ways.judgement", contains("SHORT"))
                .body("ways[0].needed", equalTo(62))
                .body("ways[0].available", equalTo(30));
        var mail = sentTo(email);
        assertThat(mail).hasSize(1);
        assertThat(mail.getFirst().getSubject()).isEqualTo("Votre programme de visites : Le Grand Bain");
        assertThat(text(mail.getFirst()))
                .containsSubsequence("La Maison", "9 h – 10 h 30", "confirmée", "Le Relais", "rang 1", "La Maison")
                .contains("le temps est court", "/fr/my-programme#", "Avenue d’Auderghem 1, 1040 Etterbeek");
        var parts = (Multipart) mail.getFirst().getContent();
        assertThat(Stream.of(1, 2).map(number -> file(parts, number))).containsExactly("invite-1.ics", "invite-2.ics");
        assertThat(ask("select count(*) from visitor where edition_id = ?", UUID.fromString(edition)))
                .isEqualTo("2");
    }

    @Test
    void nothingIsStoredOfAProgrammeOfWhichOneVisitCannotBe() {
        var morning = slot(near, 0, "09:00", 5);
        var during = slot(far, 0, "10:00", 5);
        var cancelled = slot(near, 1, "09:00", 5);
        var past = slot(near, 2, "09:00", 5);
        cancel(near, cancelled);
        superuser("update event set registration_closes_at = now() where id = ?", past);
        var other = slot(door(edition(), "Ailleurs", 0), 0, "09:00", 5);
        refused(morning, during, cancelled, past, other, UUID.randomUUID().toString(), morning)
                .body(
                        "violations.pointer",
                        contains("/slotIds/1", "/slotIds/2", "/slotIds/3", "/slotIds/4", "/slotIds/5", "/slotIds/6"))
                .body(
                        "violations.code",
                        contains("slots-overlap", "slot-cancelled", "slot-closed", "unknown", "unknown", "slot-twice"));
        assertThat(ask("select count(*) from visitor where edition_id = ?", UUID.fromString(edition)))
                .isEqualTo("0");
        assertThat(sentTo(email)).isEmpty();
    }

    /** A stranger who types another's address. */
    @Test
    void strangerLearnsNotWhichSlotsAnAddressHasBooked() {
        var morning = slot(near, 0, "09:00", 5);
        var during = slot(far, 0, "10:00", 5);
        var free = slot(far, 1, "10:00", 5);
        book(edition, email, morning).statusCode(201);
        var nothing = UUID.randomUUID().toString();
        refused(during, nothing).body("violations.code", contains("unknown"));
        refused(free, during)
                .body("violations.pointer", contains("/slotIds"))
                .body("violations.code", contains("visit-overlaps"));
    }

    @Test
    void nobodyIsInTwoPlacesAtOnceWhicheverWayTheyRegister() {
        var morning = slot(near, 0, "09:00", 5);
        var during = slot(far, 0, "10:00", 5);
        book(edition, email, morning).statusCode(201);
        refused(during).body("violations.code", contains("visit-overlaps"));
        register(during, email).statusCode(409).body("code", equalTo("visits-overlap"));
        register(during, address()).statusCode(201).body("state", equalTo("CONFIRMED"));
    }

    @Test
    void oneMailboxIsOnePersonHoweverItIsSpelled() {
        var mailbox = "amina" + UUID.randomUUID().toString().replace("-", "");
        var slot = slot(near, 0, "09:00", 5);
        book(edition, mailbox + "@gmail.com", slot).statusCode(201);
        var tomorrow = slot(near, 1, "09:00", 5);
        for (var spelling : List.of(mailbox + "+visit@gmail.com", "a." + mailbox.substring(1) + "@googlemail.com")) {
            book(edition, spelling, tomorrow).statusCode(409).body("code", equalTo("visitor-spelled-otherwise"));
            register(tomorrow, spelling).statusCode(409).body("code", equalTo("visitor-spelled-otherwise"));
        }
        as(visitor())
                .body(Map.of("name", "Une collègue", "registeredBy", email))
                .post("/api/events/" + slot + "/registrations")
                .then()
                .statusCode(409)
                .body("code", equalTo("visitor-needs-address"));
    }

    @Test
    void addressThatHasBookedIsAnsweredAsANewOneAndToldTheTruthByMail() {
        var slot = slot(near, 0, "09:00", 1);
        book(edition, email, slot).statusCode(201).body("visits.state", contains("CONFIRMED"));
        book(edition, email, slot)
                .statusCode(201)
                .body("visits.state", contains("WAITING"))
                .body("visits.rank", contains(1));
        assertThat(sentTo(email))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(text(mail)).contains("confirmée"));
        book(edition, email, slot).statusCode(201);
        assertThat(sentTo(email)).hasSize(2);
    }

    @Test
    void nobodyBooksBeforeTheBookingsOpen() {
        var soon = Openings.edition(Phase.PROGRAMME);
        var slot = Openings.slot(door(soon, "La Maison", 0), Openings.week(Phase.PROGRAMME), "09:00", 5);
        book(soon, email, slot).statusCode(422).body("violations.code", contains("slot-not-open-yet"));
        register(slot, email).statusCode(409).body("code", equalTo("registration-not-open-yet"));
    }

    @Test
    void visitorIsToldWhatIsMissing() {
        var slot = slot(near, 0, "09:00", 5);
        invalid(Map.of("email", "no address"), slot, "/email");
        invalid(Map.of("name", " "), slot, "/name");
        invalid(Map.of("slotIds", List.of()), slot, "/slotIds");
        invalid(Map.of("slotIds", Collections.nCopies(21, slot)), slot, "/slotIds");
        invalid(Map.of("organisationId", UUID.randomUUID()), slot, "/organisationId");
        invalid(Map.of("privacyVersion", "yesterday"), slot, "/privacyVersion");
    }

    @Test
    void whoComposesLearnsWhatOverlapsAndWhereTimeIsShortAndNothingIsStored() {
        var morning = slot(near, 0, "09:00", 5);
        var during = slot(far, 0, "10:00", 5);
        var noon = slot(near, 0, "12:00", 5);
        as(visitor())
                .body(Map.of("slotIds", List.of(noon, during, morning, UUID.randomUUID())))
                .post("/api/editions/" + edition + "/visits/trial")
                .then()
                .statusCode(200)
                .body("visits.id", contains(morning, during, noon))
                .body("ways.from", contains(morning, during))
                .body("ways.judgement", contains("OVERLAP", "SHORT"))
                .body("ways[1].available", equalTo(30));
        assertThat(ask("select count(*) from visitor where edition_id = ?", UUID.fromString(edition)))
                .isEqualTo("0");
    }

    private ValidatableResponse refused(String... slots) {
        return book(edition, email, slots).statusCode(422).body("code", equalTo("invalid"));
    }

    private void invalid(Map<String, ?> told, String slot, String pointer) {
        var form = form(email, slot);
        form.putAll(told);
        as(visitor())
                .body(form)
                .post("/api/editions/" + edition + "/visits")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem(pointer));
    }

    private static String file(Multipart parts, int number) {
        try {
            return parts.getBodyPart(number).getFileName();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
