package brussels.estuaire.agenda;

import static brussels.estuaire.agenda.Events.form;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.twins.Organisations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The events of a merged organisation go along, each with its organisers named once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MoveEventsTest {
    private static final Persona ADMINISTRATOR = Persona.administrator();

    @Test
    void visitorReadsTheOrganisationThatStandsForBoth() {
        var gone = organisation();
        var kept = organisation();
        var own = published(gone, List.of(kept));
        var withBoth = published(organisation(), List.of(gone, kept));
        var withOne = published(organisation(), List.of(gone));
        as(ADMINISTRATOR)
                .body(Map.of("into", kept, "version", 1))
                .post("/api/organisations/" + gone + "/merge")
                .then()
                .statusCode(200);
        as(Persona.visitor())
                .get(own)
                .then()
                .body("organiser.id", equalTo(kept.toString()))
                .body("coOrganisers", empty());
        for (var event : List.of(withBoth, withOne)) {
            as(Persona.visitor()).get(event).then().body("coOrganisers.id", contains(kept.toString()));
        }
    }

    private static String published(UUID organiser, List<UUID> coOrganisers) {
        var form = form(organiser, "JOURNEE", "Ensemble");
        form.put("coOrganisers", coOrganisers);
        return "/api/events/" + Events.published(ADMINISTRATOR, form);
    }

    private static UUID organisation() {
        return UUID.fromString(
                Organisations.active(Map.of("name", Map.of("fr", "Organisatrice " + UUID.randomUUID()))));
    }
}
