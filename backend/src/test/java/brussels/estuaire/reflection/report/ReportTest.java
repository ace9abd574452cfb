package brussels.estuaire.reflection.report;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Spoken.COORDINATOR;
import static brussels.estuaire.reflection.Spoken.NORD;
import static brussels.estuaire.reflection.Spoken.consultation;
import static brussels.estuaire.reflection.Spoken.finding;
import static brussels.estuaire.reflection.Spoken.group;
import static brussels.estuaire.reflection.Spoken.member;
import static brussels.estuaire.reflection.Spoken.note;
import static brussels.estuaire.reflection.Spoken.path;
import static brussels.estuaire.reflection.Spoken.quoted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.reflection.Consulting;
import brussels.estuaire.reflection.Spoken;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The team of Sud-Est publishes what came of its consultation, and everybody reads it: of organisations, and of no person. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ReportTest {
    private final UUID consultation = consultation();
    private final UUID group = group(consultation, 1);
    private final String report = path(consultation) + "/report";

    @Test
    void nobodyElseReadsItUntilItIsPublished() {
        member(consultation, group, "PROFESSIONAL", false);
        for (var reader : List.of(visitor(), NORD, Persona.professional())) {
            as(reader).get(report).then().statusCode(404);
        }
        read(COORDINATOR).body("rights", hasItems("EDIT", "PUBLISH")).body("publishedAt", nullValue());
        as(NORD).post(report + "/publication").then().statusCode(404);
        publish();
        as(COORDINATOR).post(report + "/publication").then().statusCode(409).body("code", equalTo("report-published"));
        read(visitor()).body("people", equalTo(1)).body("rights", empty());
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .delete(report + "/publication")
                .then()
                .statusCode(412);
        as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .delete(report + "/publication")
                .then()
                .statusCode(204);
        as(visitor()).get(report).then().statusCode(404);
    }

    @Test
    void consultationWithoutGroupsHasNoReportToPublish() {
        Spoken.run("update consultation set state = 'OPEN' where id = ?", consultation);
        as(COORDINATOR)
                .post(report + "/publication")
                .then()
                .statusCode(409)
                .body("code", equalTo("consultation-not-grouped"));
        as(visitor()).get(path(UUID.randomUUID()) + "/report").then().statusCode(404);
    }

    @Test
    void nothingIsFoundBeforeThereAreGroupsAndSoADraftCanBeRemoved() {
        var draft = UUID.fromString(Consulting.draft(Map.of()));
        refusesFindings(draft);
        put(draft, "\"0\"", Map.of("foreword", Map.of("fr", "Merci.")))
                .statusCode(409)
                .body("code", equalTo("consultation-not-grouped"));
        as(COORDINATOR)
                .header("If-Match", as(COORDINATOR).get(path(draft)).header("ETag"))
                .delete(path(draft))
                .then()
                .statusCode(204);
    }

    /** A reader who comes back is not told that nothing has changed: what was taken back would stand there still. */
    @Test
    void whoReadItBeforeReadsItAsItIsToday() {
        member(consultation, group, "PROFESSIONAL", false);
        publish();
        var tag = read(visitor()).extract().header("ETag");
        as(visitor())
                .header("If-None-Match", tag)
                .get(report)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void nothingIsPublishedBeforeAGroupHasMetAndOnlyThoseThatHaveAreCounted() {
        member(consultation, group, "PROFESSIONAL", false);
        var later = group(consultation, 2);
        Spoken.run(
                "update event set starts_at = now() + interval '2 days', ends_at = null, state = 'PUBLISHED' where id = ?",
                later);
        member(consultation, later, "PROFESSIONAL", false);
        read(COORDINATOR)
                .body("people", equalTo(1))
                .body("elsewhere", equalTo(1))
                .body("groups.number", contains(1));
        Spoken.run("update event set state = 'CANCELLED', reason = '{\"fr\": \"Grippe\"}' where id = ?", group);
        read(COORDINATOR).body("people", equalTo(0)).body("groups", empty()).body("rights", contains("EDIT"));
        as(COORDINATOR)
                .post(report + "/publication")
                .then()
                .statusCode(409)
                .body("code", equalTo("consultation-not-met"));
    }

    @Test
    void carersAmongWhomOneWouldBeKnownAreNotToldApart() {
        var finding = finding(consultation, "Du répit");
        for (var person = 0; person < 5; person++) {
            member(consultation, group, "PROFESSIONAL", false);
        }
        var carer = member(consultation, group, "CARER", true);
        quoted(consultation, note(consultation, group, carer, "Je suis seule"), "Je suis seule", finding);
        publish();
        read(visitor())
                .body("findings[0].carers", nullValue())
                .body("findings[0].professionals", nullValue())
                .body("findings[0].people", equalTo(1))
                .body("findings[0].quotes[0].role", nullValue());
        for (var person = 0; person < 4; person++) {
            member(consultation, group, "CARER", false);
        }
        read(visitor()).body("findings[0].carers", equalTo(1)).body("findings[0].quotes[0].role", equalTo("CARER"));
    }

    @Test
    void reportNamesOrganisationsThatAreKnownAndNobodyElse() {
        var known = member(consultation, group, "PROFESSIONAL", false);
        var typed = member(consultation, group, "PROFESSIONAL", false);
        Spoken.run("update participant set organisation_id = ? where id = ?", Network.laBraise(), known);
        Spoken.run("update participant set organisation = 'Cabinet Ada Lovelace' where id = ?", typed);
        var absent = member(consultation, group, "PROFESSIONAL", false);
        Spoken.run("update registration set presence = 'ABSENT' where participant_id = ?", absent);
        publish();
        var told = read(visitor())
                .body("organisations.name.fr", contains("La Braise"))
                .body("organisations.people", contains(1))
                .body("elsewhere", equalTo(1))
                .body("people", equalTo(2))
                .body("groups.number", contains(1));
        told.body(not(containsString("Lovelace"))).body(not(containsString("@example.org")));
    }

    @Test
    void forewordIsWrittenFromTheVersionThatOneRead() {
        var foreword = Map.of("foreword", Map.of("fr", "Merci à chaque personne."));
        put("\"0\"", foreword).statusCode(200).body("foreword.fr", equalTo("Merci à chaque personne."));
        put("\"0\"", foreword).statusCode(412);
        put("\"1\"", Map.of("foreword", Map.of("fr", "x".repeat(100_000)))).statusCode(422);
        publish();
        read(visitor()).body("foreword.fr", equalTo("Merci à chaque personne."));
    }

    private static void refusesFindings(UUID draft) {
        var title = Map.of("fr", "Du répit");
        var all = Map.of(
                "/findings",
                Map.of("kind", "NEED", "title", title),
                "/actions",
                Map.of("pole", "PREVENTION", "title", title, "year", 2027, "state", "PLANNED"),
                "/statements",
                Map.of("noteId", UUID.randomUUID(), "part", "Du répit"));
        all.forEach((to, form) -> as(COORDINATOR)
                .body(form)
                .post(path(draft) + to)
                .then()
                .statusCode(409)
                .body("code", equalTo("consultation-not-grouped")));
    }

    private ValidatableResponse put(String version, Map<String, ?> form) {
        return put(consultation, version, form);
    }

    private static ValidatableResponse put(UUID consultation, String version, Map<String, ?> form) {
        return as(COORDINATOR)
                .header("If-Match", version)
                .body(form)
                .put(path(consultation) + "/report")
                .then();
    }

    private void publish() {
        as(COORDINATOR).post(report + "/publication").then().statusCode(200);
    }

    private ValidatableResponse read(Persona persona) {
        return as(persona).get(report).then().statusCode(200);
    }
}
