package brussels.estuaire.organisations.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.RealKeycloak;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who acts for an organisation, as the real Keycloak knows it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestProfile(RealKeycloak.class)
class PeopleTest {
    @Test
    void coordinatorInvitesTheFirstManagerOfAnOrganisationNobodyLeads() {
        var organisation = new LedOrganisation();
        var coordinator = organisation.coordinator;
        coordinator
                .asks()
                .get(organisation.path("/people"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items", empty(), "invitable", equalTo(List.of("MANAGER")));
        var manager = organisation.firstManager();
        assertThat(manager.roles(organisation.id)).containsExactly("editor", "manager");
        coordinator
                .asks()
                .get(organisation.path("/people"))
                .then()
                .body("items.email", equalTo(List.of(manager.email)), "invitable", empty())
                .body("items[0].onlyLeader", equalTo(true), "items[0].rights", empty());
        coordinator
                .asks()
                .body(Map.of("email", "another@example.org", "role", "MANAGER"))
                .post(organisation.path("/invitations"))
                .then()
                .statusCode(403);
    }

    @Test
    void managerInvitesAColleagueWhoSignsInWithTheRole() throws Exception {
        var organisation = new LedOrganisation();
        var manager = organisation.firstManager();
        var editor = organisation.joined(manager, "EDITOR");
        assertThat(CaughtMail.sentTo(editor.email).getFirst().getSubject())
                .isEqualTo("Uitnodiging: L’Étape à Etterbeek op Estuaire");
        assertThat(editor.roles(organisation.id)).containsExactly("editor");
        manager.asks()
                .get(organisation.path("/people"))
                .then()
                .body("items.role", containsInAnyOrder("EDITOR", "MANAGER"))
                .body("invitable", equalTo(List.of("EDITOR", "MANAGER")))
                .body("items.find { it.role == 'EDITOR' }.rights", containsInAnyOrder("CHANGE_ROLE", "REMOVE"))
                .body("items.find { it.role == 'MANAGER' }.self", equalTo(true));
        manager.asks()
                .get(organisation.path("/history"))
                .then()
                .body("items.act", hasItems("JOINED", "INVITED", "ACCEPTED"));
    }

    @Test
    void managerChangesARoleAndRemoves() {
        var organisation = new LedOrganisation();
        var manager = organisation.firstManager();
        var editor = organisation.joined(manager, "EDITOR");
        var person = organisation.personOf(manager, editor);
        organisation
                .gives(manager, person, "MANAGER", 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("role", equalTo("MANAGER"));
        organisation.gives(manager, person, "EDITOR", 0).statusCode(412);
        organisation.gives(manager, person, "COORDINATOR", 1).statusCode(422);
        organisation.gives(manager, UUID.randomUUID().toString(), "EDITOR", 1).statusCode(404);
        manager.asks()
                .body(Map.of("role", "EDITOR"))
                .put(organisation.path("/people/" + person))
                .then()
                .statusCode(428);
        organisation.gives(manager, person, "EDITOR", 1).statusCode(200).body("role", equalTo("EDITOR"));
        organisation.removes(manager, person, 0).statusCode(204);
        organisation.removes(manager, person, 0).statusCode(404);
        assertThat(organisation.personOf(manager, editor)).isNull();
    }

    @Test
    void editorAndStrangerSeeNobody() {
        var organisation = new LedOrganisation();
        var manager = organisation.firstManager();
        var editor = organisation.joined(manager, "EDITOR");
        var person = organisation.personOf(manager, editor);
        for (var persona : List.of(editor, Colleague.known("coordinator.nord"), Colleague.registered())) {
            persona.asks().get(organisation.path("/people")).then().statusCode(404);
            persona.asks().get(organisation.path("/invitations")).then().statusCode(404);
            organisation.removes(persona, person, 0).statusCode(404);
        }
    }

    @Test
    void whoHasJustBeenDemotedDemotesNobody() {
        var organisation = new LedOrganisation();
        var manager = organisation.firstManager();
        var second = organisation.joined(manager, "MANAGER");
        var first = organisation.personOf(manager, manager);
        organisation.gives(second, first, "EDITOR", 1).statusCode(200);
        // the token still says manager
        manager.asks().get(organisation.path("/people")).then().statusCode(200).body("invitable", empty());
        organisation.removes(manager, organisation.personOf(second, second), 1).statusCode(403);
    }

    @Test
    void coordinatorIsToldWhenTheLastManagerLeaves() throws Exception {
        var organisation = new LedOrganisation();
        var team = LedOrganisation.teamAddress();
        var manager = organisation.firstManager();
        var editor = organisation.joined(manager, "EDITOR");
        organisation.removes(manager, organisation.personOf(manager, editor), 0).statusCode(204);
        assertThat(CaughtMail.sentTo(team)).isEmpty();
        organisation
                .removes(manager, organisation.personOf(manager, manager), 1)
                .statusCode(204);
        assertThat(CaughtMail.sentTo(team))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.getSubject())
                                .isEqualTo(
                                        "Plus personne ne gère « L’Étape à Etterbeek » / Niemand beheert « L’Étape à Etterbeek » nog"));
        assertThat(organisation.firstManager().roles(organisation.id)).contains("manager");
    }

    @Test
    void partnersSystemIsSeenAndLeftAlone() {
        var administrator = Colleague.known("administrator");
        var laBraise = Network.laBraise().toString();
        String partner = administrator
                .asks()
                .get("/api/organisations/" + laBraise + "/people")
                .then()
                .statusCode(200)
                .body("items.find { it.partner }.email", nullValue())
                .body("items.find { it.partner }.rights", empty())
                .extract()
                .path("items.find { it.partner }.id");
        administrator
                .asks()
                .header("If-Match", "\"0\"")
                .delete("/api/organisations/" + laBraise + "/people/" + partner)
                .then()
                .statusCode(403);
    }
}
