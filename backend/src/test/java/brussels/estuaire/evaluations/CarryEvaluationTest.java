package brussels.estuaire.evaluations;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluations.change;
import static brussels.estuaire.evaluations.Evaluations.draft;
import static brussels.estuaire.evaluations.Evaluations.form;
import static brussels.estuaire.evaluations.Evaluations.path;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static org.hamcrest.Matchers.hasItem;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Editors of an organisation that carries an evaluation, and then does not any more. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CarryEvaluationTest {
    @Test
    void whoeverCarriesItNowSaysWhatItAsksAndWhoDidBeforeNoMore() {
        var event = Registrants.event(null, 1);
        var carried =
                draft(event, Map.of("organisationId", Network.cpasEtterbeek().toString()));
        String questionnaire = as(COORDINATOR).get(path(carried)).path("questionnaireId");
        var editor = editor("cpas-etterbeek");
        as(editor).get("/api/questionnaires/" + questionnaire).then().body("rights", hasItem("EDIT"));
        var form = form(event);
        form.put("organisationId", Network.team("bassin-sud-est").toString());
        change(COORDINATOR, carried, form).statusCode(200);
        as(editor).get("/api/questionnaires/" + questionnaire).then().statusCode(404);
        form.put("organisationId", Network.cpasEtterbeek().toString());
        change(COORDINATOR, carried, form).statusCode(200);
        as(editor).get("/api/questionnaires/" + questionnaire).then().body("rights", hasItem("EDIT"));
    }
}
