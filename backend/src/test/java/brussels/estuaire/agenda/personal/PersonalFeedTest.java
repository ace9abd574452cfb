package brussels.estuaire.agenda.personal;

import static brussels.estuaire.agenda.personal.MyCalendars.PAGE;
import static brussels.estuaire.agenda.personal.MyCalendars.choice;
import static brussels.estuaire.agenda.personal.MyCalendars.feed;
import static brussels.estuaire.agenda.personal.MyCalendars.read;
import static brussels.estuaire.agenda.personal.MyCalendars.renewed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.agenda.series.Repeating;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.KeycloakAdministration;
import brussels.estuaire.identity.RealKeycloak;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.organisations.people.Colleague;
import brussels.estuaire.organisations.people.LedOrganisation;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a personal calendar holds, for those whose roles the real Keycloak knows. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestProfile(RealKeycloak.class)
class PersonalFeedTest {
    private static final UUID TEAM = Network.team("bassin-sud-est");

    @Inject
    EraseCalendars erase;

    private final Colleague coordinator = Colleague.known("coordinator.sud-est");
    private final KeycloakAdministration keycloak = new KeycloakAdministration();

    @Test
    void whoActsForNobodyReadsWhatTheyChose() {
        var person = Colleague.registered();
        var open = published(coordinator, TEAM, "FORMATION", "SUD_EST");
        var closed = published(coordinator, TEAM, "CAB", "SUD_EST");
        var path = renewed(person.asks());
        assertThat(feed(path)).contains("NAME:Mon agenda Estuaire").doesNotContain("VEVENT");
        choose(person, 0, choice("bassins", "SUD_EST"));
        assertThat(feed(path)).contains(open).doesNotContain(closed, "example.org/meet");
        choose(person, 1, choice("bassins", "NORD"));
        assertThat(feed(path)).doesNotContain(open);
        choose(person, 2, choice("organisations", TEAM));
        assertThat(feed(path)).contains(open).doesNotContain(closed);
        var both = choice("types", "GRAND_BAIN");
        both.put("bassins", new String[] {"SUD_EST"});
        choose(person, 3, both);
        assertThat(feed(path)).doesNotContain(open);
    }

    @Test
    void coordinatorReadsWhatIsAnnouncedInTheirBassinToACircleAsWell() {
        var closed = published(coordinator, TEAM, "CAB", "SUD_EST");
        var draft = draft(coordinator, TEAM, "FORMATION", "SUD_EST");
        var path = renewed(coordinator.asks());
        assertThat(feed(path)).contains(closed).doesNotContain(draft);
        var others = renewed(Colleague.known("coordinator.nord").asks());
        assertThat(feed(others)).doesNotContain(closed);
        var regional = renewed(Colleague.known("administrator").asks());
        assertThat(feed(regional)).doesNotContain(closed);
    }

    /** What they might do when they subscribed says nothing of now. */
    @Test
    void whoLeavesAnOrganisationNoLongerReadsItsEvents() {
        var organisation = new LedOrganisation();
        var manager = organisation.firstManager();
        var editor = organisation.joined(manager, "EDITOR");
        var id = UUID.fromString(organisation.id);
        var closed = published(coordinator, id, "CAB", "SUD_EST");
        var path = renewed(editor.asks());
        assertThat(feed(path)).contains(closed);
        organisation.removes(manager, organisation.personOf(manager, editor), 0).statusCode(204);
        assertThat(feed(path)).doesNotContain(closed);
    }

    /** Its occurrences are events too, and would be told twice. */
    @Test
    void seriesIsToldOnceAndRepeats() {
        var person = Colleague.registered();
        var path = renewed(person.asks());
        choose(person, 0, choice("bassins", "SUD_EST"));
        var series = made(coordinator, Repeating.form(TEAM, "Chaque mois"));
        coordinator
                .asks()
                .body(Map.of("eventId", series, "rule", Repeating.THIRD_MONDAY))
                .post("/api/series")
                .then()
                .statusCode(201);
        coordinator.asks().post("/api/events/" + series + "/publication").then().statusCode(200);
        var feed = feed(path);
        assertThat(feed.split("UID:" + series, -1)).hasSize(2);
        assertThat(feed).contains("RRULE:FREQ=MONTHLY;BYDAY=3MO");
        assertThat(feed.split("SUMMARY:Chaque mois", -1)).hasSize(2);
    }

    @Test
    void programThatHasItAllIsToldSoAndKeptOutOfSharedCaches() {
        var path = renewed(coordinator.asks());
        var tag = read(path)
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("X-Robots-Tag", equalTo("noindex"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304).header("X-Robots-Tag", "noindex");
        published(coordinator, TEAM, "CAB", "SUD_EST");
        given().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void accountThatIsShutOrGoneReadsNothingAndLeavesNothing() throws SQLException {
        var person = Colleague.registered();
        erase.erase();
        var before = calendars();
        var path = renewed(person.asks());
        keycloak.setEnabled(person.email, false);
        read(path).statusCode(404);
        erase.erase();
        keycloak.setEnabled(person.email, true);
        read(path).statusCode(200);
        keycloak.removeAccount(person.email);
        read(path).statusCode(404);
        erase.erase();
        assertThat(calendars()).isEqualTo(before);
    }

    private static void choose(Colleague person, int version, Map<String, Object> choice) {
        person.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(choice)
                .put(PAGE)
                .then()
                .statusCode(200);
    }

    private static String published(Colleague author, UUID organisation, String type, String bassin) {
        var id = draft(author, organisation, type, bassin);
        author.asks().post("/api/events/" + id + "/publication").then().statusCode(200);
        return id;
    }

    private static String draft(Colleague author, UUID organisation, String type, String bassin) {
        var form = Events.form(organisation, type, "Rencontre");
        form.put("bassin", bassin);
        if (type.equals("CAB")) {
            form.put("circleId", circle(author));
        }
        form.put("onlineLink", "https://example.org/meet");
        form.put("when", Map.of("precision", "DAY", "start", "2026-10-05"));
        return made(author, form);
    }

    private static String circle(Colleague author) {
        return author.asks()
                .body(Circles.form())
                .post("/api/circles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String made(Colleague author, Map<String, Object> form) {
        return author.asks()
                .body(form)
                .post("/api/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static long calendars() throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var rows = superuser.createStatement().executeQuery("select count(*) from personal_calendar")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
