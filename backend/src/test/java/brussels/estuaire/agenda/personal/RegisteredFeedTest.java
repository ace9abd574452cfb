package brussels.estuaire.agenda.personal;

import static brussels.estuaire.agenda.personal.MyCalendars.PAGE;
import static brussels.estuaire.agenda.personal.MyCalendars.feed;
import static brussels.estuaire.agenda.personal.MyCalendars.renewed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.agenda.series.Repeating;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.RealKeycloak;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.organisations.people.Colleague;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What somebody is registered for by the address of their account is in their calendar, and theirs to see. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestProfile(RealKeycloak.class)
class RegisteredFeedTest {
    private static final String REPEATS = "RRULE:FREQ=MONTHLY;BYDAY=3MO";
    private static final UUID TEAM = Network.team("bassin-sud-est");

    private final Colleague coordinator = Colleague.known("coordinator.sud-est");
    private final Colleague person = Colleague.registered();

    @Test
    void personReadsWhatTheyHaveASeatForWhateverElseTheyChose() {
        var event = published(form(1), null);
        var full = published(form(1), null);
        var path = renewed(person.asks());
        register(event, person.email, "CONFIRMED");
        register(full, "first." + person.email, "CONFIRMED");
        register(full, person.email, "WAITING");
        assertThat(feed(path)).contains(event).doesNotContain(full);
        choose(0, Map.of("language", "FR", "bassins", List.of("NORD")));
        assertThat(feed(path)).contains(event);
        choose(1, Map.of("language", "FR", "registrations", false));
        assertThat(feed(path)).doesNotContain(event);
        person.asks().get(PAGE).then().body("registrations", equalTo(false));
    }

    @Test
    void personReadsOneDayOfASeriesByItselfAndAllOfOneThatRegistersAsAWhole() {
        var days = series("OCCURRENCE");
        var whole = series("SERIES");
        var second = String.valueOf(occurrence(days));
        register(second, person.email, "CONFIRMED");
        var path = renewed(person.asks());
        assertThat(feed(path)).contains("UID:" + second).doesNotContain("RECURRENCE-ID", REPEATS, "UID:" + days);
        register(whole, person.email, "CONFIRMED");
        assertThat(feed(path)).contains("UID:" + whole, REPEATS).doesNotContain("RECURRENCE-ID");
        choose(0, Map.of("language", "FR", "bassins", List.of("SUD_EST")));
        assertThat(feed(path).split("UID:" + second, -1))
                .as("its series tells it")
                .hasSize(1);
        assertThat(feed(path)).contains("UID:" + days, "RECURRENCE-ID");
    }

    @Test
    void personWhoWaitsReadsTheSameRankByTheirAccountAsByTheirLink() {
        var event = published(form(1), null);
        register(event, "first." + person.email, "CONFIRMED");
        register(event, "second." + person.email, "WAITING");
        register(event, person.email, "WAITING");
        var mine = person.asks().get("/api/my-registrations").then().body("items[0].rank", equalTo(2));
        String link = mine.extract().path("items[0].link");
        person.asks()
                .header("Authorization", "Link " + link)
                .get("/api/my-registration")
                .then()
                .body("rank", equalTo(2));
    }

    @Test
    void personSeesAnEventThatIsForThoseWhoAreRegisteredAndWhoElseAgreed() {
        var form = form(5);
        form.put("ownRules", Map.of("visibility", "REGISTERED"));
        var event = published(form, null);
        var page = "/api/events/" + event;
        person.asks().get(page).then().statusCode(404);
        var id = register(event, person.email, "CONFIRMED");
        person.asks().get(page).then().statusCode(200).body("rights", empty());
        listed(true, event);
        var participants = "/api/my-registrations/" + id + "/participants";
        person.asks().get(participants).then().statusCode(200).body("items.oneself", contains(true));
        var stranger = Colleague.registered();
        stranger.asks().get(participants).then().statusCode(404);
        stranger.asks().get(page).then().statusCode(404);
        String link =
                person.asks().get("/api/my-registrations").then().extract().path("items[0].link");
        person.asks()
                .header("Authorization", "Link " + link)
                .post("/api/my-registration/cancellation")
                .then()
                .statusCode(200);
        person.asks().get(page).then().statusCode(404);
        listed(false, event);
    }

    /** By the address of their account, as long as they sit there. */
    @Test
    void memberReadsTheMeetingsOfTheirCircleWithoutHavingASeatAtThem() {
        String circle = made("/api/circles", Circles.form());
        var form = Events.meeting(TEAM, "Réunion", circle);
        form.put("when", Repeating.nine(LocalDate.now().plusDays(20)));
        var event = published(form, null);
        var path = renewed(person.asks());
        assertThat(feed(path)).doesNotContain(event);
        listed(false, event);
        var named = new HashMap<>(Circles.named("Ada"));
        named.put("email", person.email);
        var mandate = made(Circles.mandates(circle), named);
        assertThat(feed(path)).contains(event);
        person.asks().get("/api/events/" + event).then().statusCode(200);
        listed(true, event);
        coordinator
                .asks()
                .header("If-Match", "\"0\"")
                .body(Circles.named("Somebody"))
                .put(Circles.mandates(circle) + "/" + mandate)
                .then()
                .statusCode(200);
        assertThat(feed(path)).doesNotContain(event);
        person.asks().get("/api/events/" + event).then().statusCode(404);
        listed(false, event);
    }

    private String made(String path, Map<String, Object> form) {
        return coordinator
                .asks()
                .body(form)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void listed(boolean seen, String event) {
        person.asks()
                .queryParam("size", 200)
                .queryParam("sort", "-updatedAt")
                .get("/api/events")
                .then()
                .statusCode(200)
                .body("items.id", seen ? hasItem(event) : not(hasItem(event)));
    }

    private String register(String event, String email, String state) {
        return coordinator
                .asks()
                .body(Map.of("name", "Ada", "email", email, "agreed", true))
                .post("/api/events/" + event + "/registrations")
                .then()
                .statusCode(201)
                .body("state", equalTo(state))
                .extract()
                .path("id");
    }

    private void choose(int version, Map<String, Object> choice) {
        person.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(choice)
                .put(PAGE)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> form(int capacity) {
        var form = Events.form(TEAM, "FORMATION", "Formation");
        form.put("when", Repeating.nine(LocalDate.now().plusDays(20)));
        form.put("capacity", capacity);
        return form;
    }

    private String series(String registration) {
        var form = Events.form(TEAM, "FORMATION", "Cycle");
        form.put("when", Repeating.nine(Repeating.next()));
        return published(form, registration);
    }

    private Object occurrence(String series) {
        return coordinator
                .asks()
                .queryParam("series", series)
                .get("/api/events")
                .then()
                .extract()
                .path("items[1].id");
    }

    private String published(Map<String, Object> form, @Nullable String registration) {
        String id = coordinator
                .asks()
                .body(new HashMap<>(form))
                .post("/api/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        if (registration != null) {
            var how = Map.of("eventId", id, "rule", Repeating.THIRD_MONDAY, "registration", registration);
            coordinator.asks().body(how).post("/api/series").then().statusCode(201);
        }
        coordinator.asks().post("/api/events/" + id + "/publication").then().statusCode(200);
        return id;
    }
}
