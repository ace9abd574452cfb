package brussels.estuaire.agenda;

import static brussels.estuaire.agenda.Events.draft;
import static brussels.estuaire.agenda.Events.form;
import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation proposes, the coordinator of the bassin decides, and both are told by mail. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class ProposalTest {
    private static final Persona COORDINATOR = Persona.coordinator("bassin-nord-est");
    private static final Map<String, Object> REASON =
            Map.of("reason", Map.of("fr", "Précisez le public", "nl", "Wie is welkom?"));

    private final String alias = "proposes-" + UUID.randomUUID();
    private final Persona editor = Persona.editor(alias);
    private final String ownAddress = UUID.randomUUID() + "@example.org";
    private final String teamAddress = UUID.randomUUID() + "@example.org";
    private String event;

    @BeforeEach
    void proposal() throws SQLException {
        var organisation = Network.organisation(alias, "Partenaire", "ASBL", null, null);
        write(ownAddress, organisation);
        write(teamAddress, Network.team("bassin-nord-est"));
        var form = form(organisation, "FORMATION", "Écouter");
        form.put("bassin", "NORD_EST");
        event = "/api/events/" + draft(editor, form).extract().path("id");
        did(editor, "proposal").statusCode(200).body("state", equalTo("PROPOSED"));
    }

    @Test
    void coordinatorIsToldAndAcceptsAndOrganiserIsTold() {
        assertThat(text(sentTo(teamAddress).getFirst()))
                .contains("Partenaire", "Écouter", "/fr/events/", "/nl/events/");
        as(Persona.visitor()).get(event).then().statusCode(404);
        did(COORDINATOR, "publication").statusCode(200).body("state", equalTo("PUBLISHED"));
        as(Persona.visitor()).get(event).then().statusCode(200);
        assertThat(text(sentTo(ownAddress).getFirst())).contains("est accepté", "is aanvaard");
    }

    @Test
    void coordinatorAsksForChangesAndOrganiserProposesAgain() {
        did(COORDINATOR, "change-request").statusCode(200).body("state", equalTo("CHANGES_REQUESTED"));
        assertThat(text(sentTo(ownAddress).getFirst())).contains("Précisez le public", "Wie is welkom?");
        as(editor)
                .get(event)
                .then()
                .body("reason.fr", equalTo("Précisez le public"))
                .body("rights", hasItems("EDIT", "PROPOSE", "WITHDRAW"));
        did(editor, "proposal").statusCode(200);
        assertThat(sentTo(teamAddress)).hasSize(2);
    }

    @Test
    void coordinatorRefusesAndNothingIsPublic() {
        did(COORDINATOR, "refusal").statusCode(200).body("state", equalTo("REFUSED"));
        assertThat(text(sentTo(ownAddress).getFirst())).contains("n’est pas accepté", "Précisez le public");
        did(editor, "proposal").statusCode(409).body("code", equalTo("event-state"));
        as(Persona.visitor()).get(event).then().statusCode(404);
    }

    @Test
    void organiserDoesNotDecideOnTheirOwnProposal() {
        as(editor).get(event).then().body("rights", not(hasItems("PUBLISH")));
        did(editor, "publication").statusCode(403);
        did(editor, "refusal").statusCode(403);
        did(editor, "change-request").statusCode(403);
        did(Persona.coordinator("bassin-nord"), "publication").statusCode(404);
    }

    @Test
    void organiserTakesTheProposalBack() {
        as(editor).delete(event + "/proposal").then().statusCode(428);
        as(editor)
                .header("If-Match", "\"1\"")
                .delete(event + "/proposal")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        assertThat(sentTo(ownAddress)).isEmpty();
    }

    private ValidatableResponse did(Persona persona, String act) {
        return as(persona).body(REASON).post(event + "/" + act).then();
    }

    private static void write(String address, UUID organisation) throws SQLException {
        try (var owner = RealPostgres.server().connectAsOwner();
                var statement = owner.prepareStatement("update organisation set contacts = jsonb_build_array("
                        + "jsonb_build_object('kind', 'EMAIL', 'value', ?)) where id = ?")) {
            statement.setString(1, address);
            statement.setObject(2, organisation);
            statement.executeUpdate();
        }
    }
}
