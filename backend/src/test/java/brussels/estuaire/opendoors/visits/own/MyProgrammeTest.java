package brussels.estuaire.opendoors.visits.own;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.opendoors.visits.Visiting.address;
import static brussels.estuaire.opendoors.visits.Visiting.ask;
import static brussels.estuaire.opendoors.visits.Visiting.book;
import static brussels.estuaire.opendoors.visits.Visiting.byLink;
import static brussels.estuaire.opendoors.visits.Visiting.door;
import static brussels.estuaire.opendoors.visits.Visiting.edition;
import static brussels.estuaire.opendoors.visits.Visiting.form;
import static brussels.estuaire.opendoors.visits.Visiting.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.correspondence.MailFate;
import brussels.estuaire.opendoors.visits.Visiting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visitor: by the link in the mail, reads the whole programme, gives visits up, takes what is offered, adds, and is forgotten. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class MyProgrammeTest {
    private static final String VISITS = "/api/my-programme/visits";

    private final String email = address();
    private String edition;
    private String door;
    private String slot;

    @Inject
    EraseVisitors eraseVisitors;

    @Inject
    Event<MailFate> fates;

    @BeforeEach
    void oneDoorOpens() {
        edition = edition();
        door = door(edition, "La Maison", 0);
        slot = slot(door, 0, "09:00", 1);
    }

    @Test
    void visitorReadsAllThatIsHeldOfThem() {
        var relais = slot(door(edition, "Le Relais", 3), 0, "11:00", 5);
        book(edition, email, relais, slot).statusCode(201);
        mine(email)
                .body("edition.id", equalTo(edition))
                .body("edition.phase", equalTo("BOOKING"))
                .body("email", equalTo(email))
                .body("link", nullValue())
                .body("rights", containsInAnyOrder("ADD", "ERASE"))
                .body("visits.slotId", contains(slot, relais))
                .body("visits.state", contains("CONFIRMED", "CONFIRMED"))
                .body("visits[0].serviceName.fr", equalTo("La Maison"))
                .body("visits[0].communeName.fr", equalTo("Etterbeek"))
                .body("visits[0].contacts.value", contains("02 000 00 00"))
                .body("visits[0].rights", contains("CANCEL"))
                .body("ways.judgement", contains("SHORT"));
    }

    @Test
    void nobodyReadsAProgrammeWithoutItsLinkOrItsAccount() {
        as(visitor()).get("/api/my-programme").then().statusCode(401);
        as(visitor())
                .header("Authorization", "Link nonsense")
                .get("/api/my-programme")
                .then()
                .statusCode(401);
        as(visitor()).get("/api/editions/" + edition + "/my-programme").then().statusCode(401);
        as(professional())
                .get("/api/editions/" + edition + "/my-programme")
                .then()
                .statusCode(404);
    }

    @Test
    void visitThatIsGivenUpIsOfferedToTheNextWhoTakesIt() {
        var next = address();
        book(edition, email, slot).statusCode(201);
        book(edition, next, slot).statusCode(201).body("visits.state", contains("WAITING"));
        mine(next).body("visits.rank", contains(1)).body("visits[0].rights", contains("CANCEL"));
        act(email, visit(email), "cancellation").statusCode(200).body("visits", empty());
        mine(next)
                .body("visits.state", contains("OFFERED"))
                .body("visits[0].rights", containsInAnyOrder("ACCEPT", "CANCEL"));
        act(next, visit(next), "acceptance").statusCode(200).body("visits.state", contains("CONFIRMED"));
        act(next, visit(next), "acceptance").statusCode(409).body("code", equalTo("no-offer"));
    }

    @Test
    void nobodyActsOnTheVisitsOfAnother() {
        book(edition, email, slot).statusCode(201);
        var stranger = address();
        book(edition, stranger, slot(door, 1, "09:00", 1)).statusCode(201);
        for (var act : List.of("cancellation", "acceptance", "confirmation")) {
            act(stranger, visit(email), act).statusCode(404);
            as(visitor()).post(VISITS + "/" + visit(email) + "/" + act).then().statusCode(401);
        }
        mine(email).body("visits.state", contains("CONFIRMED"));
    }

    @Test
    void visitorAddsVisitsAsThePersonTheyAreKnownAs() {
        var form = form(email, slot);
        form.put("organisation", "CPAS");
        as(visitor())
                .body(form)
                .post("/api/editions/" + edition + "/visits")
                .then()
                .statusCode(201);
        var tomorrow = slot(door, 1, "09:00", 1);
        byLink(email)
                .body(Map.of("slotIds", List.of(slot, tomorrow)))
                .post(VISITS)
                .then()
                .statusCode(200)
                .body("visits.slotId", contains(slot, tomorrow));
        assertThat(ask("select organisation from registration where event_id = ?", UUID.fromString(tomorrow)))
                .isEqualTo("CPAS");
        byLink(email).body(Map.of("slotIds", List.of())).post(VISITS).then().statusCode(422);
        as(visitor())
                .body(Map.of("slotIds", List.of(tomorrow)))
                .post(VISITS)
                .then()
                .statusCode(401);
    }

    @Test
    void whoIsErasedIsCountedFurtherAndTheirSeatsGoOn() {
        var next = address();
        book(edition, email, slot).statusCode(201);
        book(edition, next, slot).statusCode(201);
        var link = byLink(email);
        link.post("/api/my-programme/erasure").then().statusCode(204);
        link.get("/api/my-programme").then().statusCode(401);
        mine(next).body("visits.state", contains("OFFERED"));
        var known = "select count(*) || ' ' || count(email) || ' ' || count(name) from visitor where edition_id = ?";
        assertThat(ask(known, UUID.fromString(edition))).isEqualTo("2 1 1");
        assertThat(ask("select count(email) from registration where event_id = ?", UUID.fromString(slot)))
                .isEqualTo("1");
    }

    @Test
    void visitorsAreForgottenOnceAllTheirRegistrationsAre() {
        book(edition, email, slot).statusCode(201);
        var known = address();
        book(edition, known, slot(door, 1, "09:00", 1)).statusCode(201);
        Visiting.superuser("""
                update registration set name = null, email = null, language = null, answers = null, agreed = null, erased_at = now()
                 where event_id = ?""", slot);
        eraseVisitors.erase();
        assertThat(ask("select count(*) from visitor where email = ?", email)).isEqualTo("0");
        mine(known).body("visits.state", contains("CONFIRMED"));
    }

    /** Host: whose mails do not arrive is to be called, of whichever visit they told. */
    @Test
    void hostsLearnThatTheMailsOfAProgrammeDoNotArrive() {
        book(edition, email, slot, slot(door, 1, "09:00", 1)).statusCode(201);
        var visitor = UUID.fromString(ask("select id from visitor where email = ?", email));
        QuarkusTransaction.requiringNew().run(() -> fates.fire(new MailFate(visitor, email, false, Instant.now())));
        assertThat(ask("select count(mail_failed_at) from registration where email = ?", email))
                .isEqualTo("2");
        QuarkusTransaction.requiringNew().run(() -> fates.fire(new MailFate(visitor, email, true, Instant.now())));
        assertThat(ask("select count(mail_failed_at) from registration where email = ?", email))
                .isEqualTo("0");
    }

    @Test
    void nobodyReadsVisitorsThatTheyDidNotName() throws Exception {
        book(edition, email, slot).statusCode(201);
        try (var application = RealPostgres.server().connectAsApplication();
                var rows = application.createStatement().executeQuery("select * from visitor")) {
            assertThat(rows.next()).isFalse();
        }
        assertThat(sentTo(email)).hasSize(1);
    }

    private static ValidatableResponse mine(String email) {
        return byLink(email).get("/api/my-programme").then().statusCode(200);
    }

    private static String visit(String email) {
        return ask("select id from registration where email = ?", email);
    }

    private static ValidatableResponse act(String email, String visit, String act) {
        return byLink(email).post(VISITS + "/" + visit + "/" + act).then();
    }
}
