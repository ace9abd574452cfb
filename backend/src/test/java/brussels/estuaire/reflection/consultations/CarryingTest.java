package brussels.estuaire.reflection.consultations;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.change;
import static brussels.estuaire.reflection.Consulting.create;
import static brussels.estuaire.reflection.Consulting.draft;
import static brussels.estuaire.reflection.Consulting.form;
import static brussels.estuaire.reflection.Consulting.path;
import static org.hamcrest.Matchers.contains;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A coordinator asks in the name of their team, or of an organisation of their bassin; people who are invited believe the name. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CarryingTest {
    @Test
    void organisationOfTheBassinAndItsTeamCarryIt() {
        for (var own : List.of(Network.cpasEtterbeek(), Network.team("bassin-sud-est"))) {
            var form = form();
            form.put("organisationId", own.toString());
            create(COORDINATOR, form).statusCode(201);
        }
    }

    @Test
    void nobodyAsksInTheNameOfAnOrganisationThatIsNotTheirs() {
        for (var foreign : List.of(Network.aidantsProches(), Network.team("bassin-nord"))) {
            var form = form();
            form.put("organisationId", foreign.toString());
            create(COORDINATOR, form)
                    .statusCode(422)
                    .body("violations.pointer", contains("/organisationId"))
                    .body("violations.code", contains("organisation-not-represented"));
            change(COORDINATOR, draft(Map.of()), form).statusCode(422);
            create(administrator(), form).statusCode(201);
        }
        var form = form();
        form.put("organisationId", Network.aidantsProches().toString());
        String entrusted = create(administrator(), form).extract().path("id");
        change(COORDINATOR, entrusted, form).statusCode(200);
    }

    @Test
    void editorGivesItToNoOrganisationButTheirOwnAndTheTeam() {
        var consultation =
                draft(Map.of("organisationId", Network.cpasEtterbeek().toString()));
        var form = form();
        form.put("organisationId", Network.aidantsProches().toString());
        change(editor("cpas-etterbeek"), consultation, form).statusCode(422);
        as(editor("cpas-etterbeek")).get(path(consultation)).then().statusCode(200);
        form.put("organisationId", Network.cpasEtterbeek().toString());
        change(editor("cpas-etterbeek"), consultation, form).statusCode(200);
    }
}
