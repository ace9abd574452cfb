package brussels.estuaire.reflection.invitations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Consulting.NEIGHBOUR;
import static brussels.estuaire.reflection.Consulting.draft;
import static brussels.estuaire.reflection.Consulting.opened;
import static brussels.estuaire.reflection.Consulting.path;
import static brussels.estuaire.reflection.Consulting.superuser;
import static brussels.estuaire.reflection.invitations.Campaign.address;
import static brussels.estuaire.reflection.invitations.Campaign.byLink;
import static brussels.estuaire.reflection.invitations.Campaign.invite;
import static brussels.estuaire.reflection.invitations.Campaign.invited;
import static brussels.estuaire.reflection.invitations.Campaign.mailed;
import static brussels.estuaire.reflection.invitations.Campaign.search;
import static brussels.estuaire.reflection.invitations.Campaign.send;
import static brussels.estuaire.reflection.invitations.Campaign.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.directory.Services;
import brussels.estuaire.organisations.Network;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A team writes down whom it invites, each mailbox once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class ConsultationInvitationTest {
    @Test
    void fiveHundredPastedAddressesAreTriedThenInvitedOnceEach() {
        var consultation = draft(Map.of());
        var stamp = UUID.randomUUID().toString();
        var pasted = IntStream.range(0, 500)
                .mapToObj(number -> "Personne %d <p%d-%s@example.org>".formatted(number, number, stamp))
                .collect(Collectors.joining("\n"));
        var form = Map.of("addresses", pasted + "\nP1-" + stamp + "+autre@example.org\nrien\nfaux@\n");
        send(consultation, "invitations/trial", form)
                .statusCode(200)
                .body("fresh", equalTo(500))
                .body("twice", equalTo(1))
                .body("faulty", equalTo(2))
                .body("faults.line", contains(502, 503))
                .body("left", equalTo(2000));
        search(consultation, Map.of()).body("total", equalTo(0));
        send(consultation, "invitations", form).statusCode(200).body("fresh", equalTo(500));
        send(consultation, "invitations", form)
                .statusCode(200)
                .body("fresh", equalTo(0))
                .body("invited", equalTo(500));
        search(consultation, Map.of("state", List.of("NEW"))).body("total", equalTo(500));
        wave(consultation, "INVITATION").statusCode(409).body("code", equalTo("consultation-not-open"));
    }

    @Test
    void formTellsAddressesOrServicesAndNothingTwice() {
        var consultation = opened();
        send(consultation, "invitations/trial", Map.of()).statusCode(422);
        send(consultation, "invitations", Map.of("addresses", "  ")).statusCode(422);
        send(consultation, "invitations", Map.of("addresses", address(), "fromDirectory", Map.of()))
                .statusCode(422);
        send(consultation, "waves", Map.of()).statusCode(422);
        send(consultation, "waves", Map.of("kind", "LETTER")).statusCode(400);
    }

    @Test
    void serviceIsInvitedAtItsGeneralAddressAndItsOrganisationKnown() {
        var address = address();
        var form = Services.form(Network.cpasEtterbeek(), "Service " + address);
        form.put("contacts", List.of(Map.of("kind", "EMAIL", "value", address)));
        Services.published(editor("cpas-etterbeek"), form);
        var consultation = opened();
        var all = Map.of("fromDirectory", Map.of("type", List.of(form.get("type"))));
        send(consultation, "invitations", all).statusCode(200);
        search(consultation, Map.of("q", address)).body("items.name", contains("Service " + address));
        wave(consultation, "INVITATION").statusCode(201);
        String invitation = search(consultation, Map.of("q", address)).extract().path("items[0].id");
        byLink(invitation)
                .get("/api/my-consultation-invitation")
                .then()
                .body("organisationName.fr", equalTo("CPAS d’Etterbeek"))
                .body("sector", equalTo(form.get("type")));
    }

    @Test
    void whoStoppedTheInvitationsOfTheOrganisationIsLeftOutAndThatIsSaid() throws Exception {
        var address = address();
        var first = opened();
        invited(first, address);
        var stop = mailed(address).getFirst().getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        as(visitor()).post(URI.create(stop).getPath()).then().statusCode(204);
        search(first, Map.of()).body("items.state", contains("STOPPED"));
        var next = opened();
        invite(next, address).statusCode(200).body("fresh", equalTo(0)).body("stopped", equalTo(1));
        invite(first, address()).statusCode(200);
        superuser(
                "update consultation_mailing set mailed_at = now() - interval '8 days' where consultation_id = ?",
                first);
        wave(first, "REMINDER").statusCode(409);
    }

    @Test
    void mailboxIsInvitedOnceByTheIndexAlone() {
        var consultation = opened();
        assertThat(insert(consultation)).isEqualTo(1);
        assertThatThrownBy(() -> {
                    insert(consultation);
                })
                .hasMessageContaining("consultation_invitation_once");
        try (var _ = new Sabotage(
                "drop index consultation_invitation_once",
                "create unique index consultation_invitation_once on consultation_invitation (consultation_id, mailbox)")) {
            assertThat(insert(consultation)).isEqualTo(1);
            superuser("delete from consultation_invitation where consultation_id = ?", consultation);
        }
    }

    @Test
    void teamOfAnotherBassinReachesNothingOfIt() {
        var consultation = opened();
        var invitation = invited(consultation, address());
        var forms = Map.of(
                "waves",
                Map.of("kind", "INVITATION"),
                "invitations",
                Map.of("addresses", "a@b.be"),
                "invitations/trial",
                Map.of("addresses", "a@b.be"),
                "invitations/search",
                Map.of(),
                "invitations/" + invitation + "/withdrawal",
                Map.of());
        for (var stranger : List.of(NEIGHBOUR, professional(), editor("la-braise"))) {
            as(stranger).get(path(consultation) + "/waves").then().statusCode(404);
            as(stranger).get(path(consultation) + "/funnel").then().statusCode(404);
            forms.forEach((to, form) -> as(stranger)
                    .body(form)
                    .post(path(consultation) + "/" + to)
                    .then()
                    .statusCode(404));
        }
        send(opened(), "invitations/" + invitation + "/withdrawal", Map.of()).statusCode(404);
    }

    @Test
    void invitationIsTakenBackUntilItIsMailed() {
        var consultation = opened();
        var kept = invited(consultation, address());
        invite(consultation, address()).statusCode(200);
        String gone = search(consultation, Map.of("state", List.of("NEW")))
                .body("items[0].rights", contains("WITHDRAW"))
                .extract()
                .path("items[0].id");
        send(consultation, "invitations/" + gone + "/withdrawal", Map.of()).statusCode(204);
        byLink(gone).get("/api/my-consultation-invitation").then().statusCode(401);
        byLink(kept).post("/api/my-consultation-invitation/refusal").then().statusCode(200);
        send(consultation, "invitations/" + kept + "/withdrawal", Map.of())
                .statusCode(409)
                .body("code", equalTo("consultation-invitation-mailed"));
        search(consultation, Map.of()).body("items.state", contains("REFUSED")).body("items[0].rights", empty());
    }

    @Test
    void invitationsAreErasedTwoYearsAfterTheLastDay() {
        var consultation = opened();
        invite(consultation, address()).statusCode(200);
        superuser("update consultation set answers_until = current_date - 725 where id = ?", consultation);
        erase();
        search(consultation, Map.of()).body("total", equalTo(1));
        superuser("update consultation set answers_until = current_date - 740 where id = ?", consultation);
        erase();
        search(consultation, Map.of()).body("total", equalTo(0));
    }

    private static void erase() {
        Arc.container().instance(EraseInvitations.class).get().erase();
    }

    /** As a program would that forgot to look first. */
    private static int insert(String consultation) {
        return superuser(
                "insert into consultation_invitation (consultation_id, address, mailbox, stopping, created_at)"
                        + " values (?, 'ada@twin.test', 'ada@twin.test', uuidv7(), now())",
                consultation);
    }
}
