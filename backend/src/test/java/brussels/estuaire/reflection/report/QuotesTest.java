package brussels.estuaire.reflection.report;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Spoken.COORDINATOR;
import static brussels.estuaire.reflection.Spoken.consultation;
import static brussels.estuaire.reflection.Spoken.finding;
import static brussels.estuaire.reflection.Spoken.group;
import static brussels.estuaire.reflection.Spoken.member;
import static brussels.estuaire.reflection.Spoken.note;
import static brussels.estuaire.reflection.Spoken.path;
import static brussels.estuaire.reflection.Spoken.quoted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.reflection.Consulting;
import brussels.estuaire.reflection.Spoken;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who said something in a group of Sud-Est is quoted in its report as long as they agree, and as long as they still say it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class QuotesTest {
    private final UUID consultation = consultation();
    private final UUID group = group(consultation, 1);
    private final String report = path(consultation) + "/report";

    @Test
    void onlyThoseAreQuotedWhoAgreeAndOnlyAsLongAsTheyDo() {
        var finding = finding(consultation, "Du répit");
        var agrees = member(consultation, group, "PROFESSIONAL", true);
        var refuses = member(consultation, group, "PROFESSIONAL", false);
        quoted(consultation, note(consultation, group, agrees, "Je le dis à tous"), "Je le dis à tous", finding);
        quoted(
                consultation,
                note(consultation, group, refuses, "Entre nous seulement"),
                "Entre nous seulement",
                finding);
        publish();
        for (var reader : List.of(visitor(), COORDINATOR)) {
            read(reader).body("findings[0].quotes.text", contains("Je le dis à tous"));
        }
        Spoken.run("update participant set quotes_agreed = false where id = ?", agrees);
        read(visitor()).body("findings[0].quotes", empty()).body("findings[0].people", equalTo(2));
    }

    @Test
    void whoHasThemselvesErasedIsQuotedNoMore() {
        var finding = finding(consultation, "Du répit");
        var agrees = member(consultation, group, "PROFESSIONAL", true);
        quoted(consultation, note(consultation, group, agrees, "Je le dis à tous"), "Je le dis à tous", finding);
        publish();
        Consulting.byLink(agrees.toString())
                .post("/api/my-consultation/erasure")
                .then()
                .statusCode(204);
        read(visitor()).body("findings[0].quotes", empty()).body("findings[0].people", equalTo(1));
    }

    @Test
    void whoTakesANoteBackIsQuotedNoMore() {
        var finding = finding(consultation, "Du répit");
        var note = note(consultation, group, member(consultation, group, "PROFESSIONAL", true), "Je l’ai dit");
        quoted(consultation, note, "Je l’ai dit", finding);
        publish();
        Spoken.run("update note set body = null, withdrawn_at = now() where id = ?", note);
        read(visitor()).body("findings[0].quotes", empty()).body("findings[0].groups", equalTo(0));
    }

    @Test
    void wordsThatTheirNoteNoLongerSaysAreQuotedNoMore() {
        var finding = finding(consultation, "Du répit");
        var note = note(consultation, group, member(consultation, group, "PROFESSIONAL", true), "Je l’ai dit");
        quoted(consultation, note, "Je l’ai dit", finding);
        publish();
        read(visitor()).body("findings[0].quotes.text", contains("Je l’ai dit"));
        Spoken.run("update note set body = 'Je l’ai pensé' where id = ?", note);
        read(visitor()).body("findings[0].quotes", empty());
    }

    private void publish() {
        as(COORDINATOR).post(report + "/publication").then().statusCode(200);
    }

    private ValidatableResponse read(Persona persona) {
        return as(persona).get(report).then().statusCode(200);
    }
}
