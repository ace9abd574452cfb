package brussels.estuaire.registrations.own;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.registrations.Registrants.COORDINATOR;
import static brussels.estuaire.registrations.Registrants.byLink;
import static brussels.estuaire.registrations.Registrants.event;
import static brussels.estuaire.registrations.Registrants.form;
import static brussels.estuaire.registrations.Registrants.register;
import static brussels.estuaire.registrations.Registrants.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.agenda.documents.Documents;
import brussels.estuaire.agenda.series.Repeating;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is for those who are registered is read by who has a seat, as long as they have it, and by nobody else. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RegisteredAudienceTest {
    @Test
    void whoHasASeatTakesTheDocumentsThatAreForThemUntilTheyGiveItUp() {
        var event = event(5, 72);
        var slides = document(event, "REGISTERED");
        var internal = document(event, "CIRCLE");
        var ada = registered(event, "Ada", "CONFIRMED");
        byLink(ada).get(documents(event)).then().body("items.audience", contains("REGISTERED"), "total", equalTo(1));
        byLink(ada).get(slides).then().statusCode(200);
        assertThat(byLink(ada).get(slides + "/content").asByteArray()).isEqualTo(Documents.PDF);
        byLink(ada).get(internal).then().statusCode(404);
        byLink(ada).post("/api/my-registration/cancellation").then().statusCode(200);
        readsNone(byLink(ada), event, slides);
    }

    @Test
    void whoWaitsOrHoldsAnotherLinkReadsNoneOfThem() {
        var event = event(1, 72);
        var slides = document(event, "REGISTERED");
        registered(event, "Ada", "CONFIRMED");
        readsNone(byLink(registered(event, "Bo", "WAITING")), event, slides);
        readsNone(byLink(registered(event(1, 72), "Cy", "CONFIRMED")), event, slides);
        readsNone(byLink(UUID.randomUUID().toString()), event, slides);
        readsNone(as(visitor()).header("Authorization", "Link rubbish"), event, slides);
        readsNone(as(visitor()), event, slides);
    }

    @Test
    void whoHadASeatReadsTheMinutesOnceTheyArePublishedForThem() throws SQLException {
        var event = event(5, 72);
        var ada = registered(event, "Ada", "CONFIRMED");
        held(event);
        minutes(event, 0, "REGISTERED", "DRAFT");
        minutesOf(byLink(ada), event).body("text", nullValue());
        minutes(event, 1, "REGISTERED", "PUBLISHED");
        minutesOf(byLink(ada), event).body("text.fr", equalTo("Ce qui s’est dit"), "rights", empty());
        minutesOf(as(visitor()), event).body("text", nullValue());
        minutes(event, 2, "CIRCLE", "PUBLISHED");
        minutesOf(byLink(ada), event).body("text", nullValue());
    }

    /** Before that, nobody but who keeps it knows of it: they are given a seat, or invited. */
    @Test
    void whoHasASeatSeesAnEventThatIsForThoseWhoAreRegistered() {
        var event = event(5, 72, Map.of("ownRules", Map.of("visibility", "REGISTERED")));
        var page = "/api/events/" + event;
        as(visitor()).get(page).then().statusCode(404);
        register(event, form("Visitor")).statusCode(404);
        String ada = as(COORDINATOR)
                .body(form("Ada"))
                .post(page + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        byLink(ada).get(page).then().statusCode(200).body("rights", empty());
        byLink(ada).queryParam("id", event).get("/api/events").then().body("items.id", hasItem(event));
        as(visitor()).queryParam("id", event).get("/api/events").then().body("items.id", not(hasItem(event)));
        byLink(registered(event(5, 72), "Bo", "CONFIRMED")).get(page).then().statusCode(404);
        byLink(ada).post("/api/my-registration/cancellation").then().statusCode(200);
        byLink(ada).get(page).then().statusCode(404);
    }

    @Test
    void whoRegisteredForASeriesAsAWholeReadsWhatIsForThemOfEachDay() {
        var series = series();
        var ada = registered(series, "Ada", "CONFIRMED");
        var day =
                String.valueOf(Repeating.occurrences(COORDINATOR, series).get(1).get("id"));
        var slides = document(day, "REGISTERED");
        byLink(ada).get(slides + "/content").then().statusCode(200);
        readsNone(as(visitor()), day, slides);
    }

    /** A training that repeats each month, for which one registers as a whole. */
    private static String series() {
        var form = Events.form(Registrants.team(), "FORMATION", "Cycle");
        form.put("when", Repeating.nine(Repeating.next()));
        String id = Events.draft(COORDINATOR, form).extract().path("id");
        Repeating.repeat(COORDINATOR, id, Map.of("rule", Repeating.THIRD_MONDAY, "registration", "SERIES"))
                .statusCode(201);
        as(COORDINATOR).post("/api/events/" + id + "/publication").then().statusCode(200);
        return id;
    }

    private static String documents(String event) {
        return "/api/events/" + event + "/documents";
    }

    private static String document(String event, String audience) {
        String id = Documents.bring(COORDINATOR, documents(event), audience, "Exposé.pdf", Documents.PDF)
                .statusCode(201)
                .extract()
                .path("id");
        return documents(event) + "/" + id;
    }

    private static void readsNone(RequestSpecification reader, String event, String document) {
        for (var path : List.of(document, document + "/content")) {
            reader.get(path).then().statusCode(404);
        }
        reader.get(documents(event)).then().statusCode(200).body("items", empty(), "total", equalTo(0));
    }

    private static ValidatableResponse minutesOf(RequestSpecification reader, String event) {
        return reader.get("/api/events/" + event + "/minutes").then().statusCode(200);
    }

    private static void minutes(String event, int version, String audience, String state) {
        as(COORDINATOR)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("text", Map.of("fr", "Ce qui s’est dit"), "audience", audience, "state", state))
                .put("/api/events/" + event + "/minutes")
                .then()
                .statusCode(200);
    }

    private static void held(String event) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.createStatement()) {
            statement.executeUpdate("update event set state = 'HELD', starts_at = now() - interval '3 hours',"
                    + " ends_at = now() - interval '1 hour' where id = '" + event + "'");
        }
    }
}
