package brussels.estuaire.agenda;

import static brussels.estuaire.agenda.Events.draft;
import static brussels.estuaire.agenda.Events.meeting;
import static brussels.estuaire.agenda.Events.published;
import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.NEIGHBOUR;
import static brussels.estuaire.circles.Circles.act;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.circles.Circles.mandate;
import static brussels.estuaire.circles.Circles.named;
import static brussels.estuaire.circles.Circles.opened;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.documents.Documents;
import brussels.estuaire.agenda.series.Repeating;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is for a circle is read by who sits in it today, until their last day, and by nobody else. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CircleMeetingTest {
    private static final UUID TEAM = Network.team("bassin-sud-est");

    private static UUID organisation;
    private static Persona editor;

    @BeforeAll
    static void membersOfTheNetwork() {
        organisation = Network.laBraise();
        editor = Persona.editor("la-braise");
    }

    @Test
    void memberReadsTheMeetingItsDocumentsAndItsMinutes() throws SQLException {
        var circle = circle();
        var event = published(COORDINATOR, meeting(TEAM, "Réunion", circle));
        var slides = document(event, "CIRCLE");
        held(event);
        minutes(event);
        var ada = mandate(circle, named("Ada", 0, 60));
        var page = "/api/events/" + event;
        opened(ada).get(page).then().statusCode(200).body("circle.id", equalTo(circle), "rights", empty());
        opened(ada).get(slides + "/content").then().statusCode(200);
        opened(ada).get(page + "/minutes").then().statusCode(200).body("text.fr", equalTo("Ce qui s’est dit"));
        opened(ada)
                .queryParam("circle", circle)
                .get("/api/events")
                .then()
                .statusCode(200)
                .body("items.id", contains(event));
    }

    /** By the days alone: nobody does anything about it. */
    @Test
    void theDayAfterTheMandateItsHolderReadsNothing() {
        var circle = circle();
        var event = published(COORDINATOR, meeting(TEAM, "Réunion", circle));
        var slides = document(event, "CIRCLE");
        readsNothing(opened(mandate(circle, named("Over", -60, -1))), event, slides);
        readsNothing(opened(mandate(circle, named("Coming", 1, 60))), event, slides);
        var today = mandate(circle, named("Today", -60, 0));
        opened(today).get(slides).then().statusCode(200);
        var yesterday = Map.of("lastDay", today().minusDays(1).toString(), "reason", "Départ");
        act(circle, today, "end", yesterday).statusCode(200);
        readsNothing(opened(today), event, slides);
    }

    @Test
    void strangerNeighbourAndMemberOfAnotherCircleReadNothing() {
        var event = published(COORDINATOR, meeting(TEAM, "Réunion", circle()));
        var slides = document(event, "CIRCLE");
        readsNothing(opened(mandate(circle(), named("Elsewhere", 0, 60))), event, slides);
        readsNothing(as(visitor()).header("Authorization", "Link rubbish"), event, slides);
        for (var stranger : List.of(visitor(), Persona.professional(), NEIGHBOUR)) {
            readsNothing(as(stranger), event, slides);
        }
    }

    @Test
    void draftIsReadByNoMember() {
        var circle = circle();
        String event =
                draft(COORDINATOR, meeting(TEAM, "Brouillon", circle)).extract().path("id");
        opened(mandate(circle, named("Ada", 0, 60)))
                .get("/api/events/" + event)
                .then()
                .statusCode(404);
    }

    /** Its occurrences are the circle's, too. */
    @Test
    void memberReadsEachDayOfASeries() {
        var circle = circle();
        var form = meeting(TEAM, "Séances", circle);
        form.put("when", Repeating.nine(Repeating.next()));
        String series = draft(COORDINATOR, form).extract().path("id");
        Repeating.repeat(COORDINATOR, series, Map.of("rule", Repeating.THIRD_MONDAY))
                .statusCode(201);
        as(COORDINATOR).post("/api/events/" + series + "/publication").then().statusCode(200);
        var day =
                String.valueOf(Repeating.occurrences(COORDINATOR, series).get(1).get("id"));
        opened(mandate(circle, named("Ada", 0, 60)))
                .get("/api/events/" + day)
                .then()
                .statusCode(200)
                .body("circle.id", equalTo(circle));
    }

    /** What it is called is not told where only its members know of it. */
    @Test
    void publicMeetingNamesItsCircleOnlyWhereThatIsListed() {
        var open = Map.of("visibility", "PUBLIC");
        for (var listed : List.of(true, false)) {
            var form = meeting(TEAM, "Séance ouverte", circle(Map.of("listed", listed)));
            form.put("ownRules", open);
            as(visitor())
                    .get("/api/events/" + published(COORDINATOR, form))
                    .then()
                    .statusCode(200)
                    .body("circle", listed ? not(nullValue()) : nullValue());
        }
    }

    @Test
    void whatIsForItsMembersHasACircleOfWhoeverWritesIt() {
        var without = meeting(TEAM, "Sans cercle", "");
        without.remove("circleId");
        violation(COORDINATOR, without, "required");
        violation(COORDINATOR, meeting(TEAM, "Nulle part", UUID.randomUUID().toString()), "unknown");
        violation(editor, meeting(organisation, "Pas le sien", circle()), "unknown");
        var elsewhere = circle();
        var theirs = meeting(Network.team("bassin-nord"), "Pas le leur", elsewhere);
        theirs.put("bassin", "NORD");
        violation(NEIGHBOUR, theirs, "unknown");
    }

    /** Else it would be read by the members of another circle, or by nobody. */
    @Test
    void organiserWhoDoesNotRunTheCircleWritesTheMeetingAndLeavesItThere() {
        var circle = circle();
        var form = meeting(organisation, "Réunion", circle);
        var event = published(COORDINATOR, form);
        form.put("title", Map.of("fr", "Réunion de mars"));
        put(event, form, 1).statusCode(200).body("circle.id", equalTo(circle));
        for (var other : List.of(circle(), "")) {
            form.put("circleId", other.isEmpty() ? null : other);
            put(event, form, 2).statusCode(422).body("violations.pointer", containsInAnyOrder("/circleId"));
        }
    }

    private static ValidatableResponse put(String event, Map<String, ?> form, int version) {
        return as(editor)
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put("/api/events/" + event)
                .then();
    }

    private static void violation(Persona author, Map<String, ?> form, String code) {
        as(author)
                .body(form)
                .post("/api/events")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/circleId"), "violations.code", hasItem(code));
    }

    private static String document(String event, String audience) {
        var documents = "/api/events/" + event + "/documents";
        String id = Documents.bring(COORDINATOR, documents, audience, "Ordre du jour.pdf", Documents.PDF)
                .statusCode(201)
                .extract()
                .path("id");
        return documents + "/" + id;
    }

    private static void minutes(String event) {
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("text", Map.of("fr", "Ce qui s’est dit"), "audience", "CIRCLE", "state", "PUBLISHED"))
                .put("/api/events/" + event + "/minutes")
                .then()
                .statusCode(200);
    }

    private static void held(String event) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.createStatement()) {
            statement.executeUpdate("update event set state = 'HELD' where id = '" + event + "'");
        }
    }

    private static void readsNothing(RequestSpecification reader, String event, String document) {
        for (var path : List.of("/api/events/" + event, "/api/events/" + event + "/minutes", document)) {
            reader.get(path).then().statusCode(404);
        }
        reader.get(document + "/content").then().statusCode(404);
        reader.queryParam("size", 200).get("/api/events").then().body("items.id", not(hasItem(event)));
    }
}
