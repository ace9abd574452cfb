package brussels.estuaire.registrations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.registrations.Registrants.byLink;
import static brussels.estuaire.registrations.Registrants.event;
import static brussels.estuaire.registrations.Registrants.form;
import static brussels.estuaire.registrations.Registrants.register;
import static brussels.estuaire.registrations.Registrants.registered;
import static brussels.estuaire.registrations.Registrants.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** No seat is sold twice, and the line goes on by itself, whatever happens at once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SeatsTest {
    /** Long enough that all who count at once have counted before the first of them writes. */
    private static final String LATER = " and pg_sleep(0.05) is not null";

    /** Whoever comes counts the seats as the product does; but nobody waits for another, and no statement refuses. */
    private static final String UNGUARDED = changed("capacity is null or", "true or", " for update", LATER);

    private static final String GUARDED = changed("true or", "capacity is null or", LATER, " for update");

    @Inject
    PassSeatsOn pass;

    /** Nobody reads the mails of a crowd, and whoever sends mails in another test would send them first. */
    @AfterAll
    static void leaveNoMails() throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.createStatement()) {
            statement.executeUpdate("delete from outgoing_mail where recipient like 'visitor.%'");
        }
    }

    @Test
    void twoHundredVisitorsOnTwentySeatsGetTwentyAndAHundredAndEightyRanks() throws Exception {
        var event = event(20, 72);
        var answers = race(200, number -> form("Visitor " + letters(number)), event);
        assertThat(answers)
                .filteredOn(it -> it.getString("state").equals("CONFIRMED"))
                .hasSize(20);
        assertThat(answers)
                .filteredOn(it -> it.getString("state").equals("WAITING"))
                .extracting(it -> it.getInt("rank"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 180).boxed().toList());
        assertThat(confirmed(event)).isEqualTo(20);
    }

    @Test
    void withoutTheGuardMoreAreSoldThanThereAre() throws Exception {
        var event = event(20, 72);
        try (var unguarded = new Sabotage(UNGUARDED, GUARDED)) {
            race(200, number -> form("Visitor " + letters(number)), event);
        }
        assertThat(confirmed(event)).isGreaterThan(20);
    }

    @Test
    void oneVisitorWhoSendsTwentyTimesAtOnceHasOneSeat() throws Exception {
        var event = event(20, 72);
        var answers = race(20, number -> form("Ada"), event);
        assertThat(answers).allSatisfy(it -> assertThat(it.getString("state")).isEqualTo("CONFIRMED"));
        assertThat(confirmed(event)).isEqualTo(1);
    }

    /** The database refuses what a program that counts wrongly would sell. */
    @Test
    void noStatementSellsASeatThatIsNotThere() throws SQLException {
        var event = event(1, 72);
        registered(event, "Ada", "CONFIRMED");
        var bo = registered(event, "Bo", "WAITING");
        assertThat(catchThrowable(() -> owner("update registration set state = 'CONFIRMED' where id = ?", bo)))
                .hasMessageContaining("No seat is left");
    }

    @Test
    void anOfferThatNobodyAnswersPassesOnByItself() throws Exception {
        var event = event(1, 72);
        var ada = registered(event, "Ada", "CONFIRMED");
        var bo = registered(event, "Bo", "WAITING");
        var cy = registered(event, "Cy", "WAITING");
        byLink(ada).post("/api/my-registration/cancellation").then().statusCode(200);
        pass.passOn();
        assertThat(state(bo)).isEqualTo("OFFERED");
        owner("update registration set offered_until = now() - interval '1 second' where id = ?", bo);
        new TwoBackends(pass::passOn).run();
        assertThat(state(bo)).isEqualTo("EXPIRED");
        assertThat(state(cy)).isEqualTo("OFFERED");
        assertThat(offers(event)).isEqualTo(2);
        registered(event, "Bo", "WAITING");
    }

    @Test
    void aSeatIsKeptForAnHourForWhoIsAskedToConfirmAnAddress() throws Exception {
        var event = event(1, 72);
        owner("insert into registration_settings (event_id, confirm_email) values (?, true)", event);
        var ada = registered(event, "Ada", "PENDING");
        owner("update registration set confirm_until = now() - interval '1 second' where id = ?", ada);
        pass.passOn();
        assertThat(state(ada)).isEqualTo("EXPIRED");
        assertThat(left(event)).isEqualTo(1);
    }

    private static String changed(String condition, String instead, String lock, String unlocked) {
        return """
                do $do$ begin
                  execute replace(pg_get_functiondef('keep_event_seats()'::regprocedure), '%s', '%s');
                  execute replace(pg_get_functiondef('event_seats_alone(uuid)'::regprocedure), '%s', '%s');
                end $do$""".formatted(condition, instead, lock, unlocked);
    }

    private static List<JsonPath> race(int many, IntFunction<Map<String, ?>> form, String event) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new ArrayList<Future<JsonPath>>();
            for (var number = 0; number < many; number++) {
                var told = form.apply(number);
                started.add(threads.submit(
                        () -> register(event, told).statusCode(201).extract().jsonPath()));
            }
            var answers = new ArrayList<JsonPath>();
            for (var answer : started) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static int confirmed(String event) throws SQLException {
        return Math.toIntExact(count("state = 'CONFIRMED' and event_id = ?", event));
    }

    private static int left(String event) {
        return as(visitor())
                .get("/api/events/" + event + "/availability")
                .then()
                .extract()
                .path("left");
    }

    /** How often a seat was offered. */
    private static long offers(String event) throws SQLException {
        try (var owner = RealPostgres.server().connectAsSuperuser();
                var statement = owner.prepareStatement("""
                        select count(*) from audit_entry
                         where act = 'SEAT_OFFERED'
                           and record_id in (select id::text from registration where event_id = ?)""")) {
            statement.setObject(1, UUID.fromString(event));
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static long count(String condition, String event) throws SQLException {
        try (var owner = RealPostgres.server().connectAsSuperuser();
                var statement = owner.prepareStatement("select count(*) from registration where " + condition)) {
            statement.setObject(1, UUID.fromString(event));
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void owner(String sql, String id) throws SQLException {
        try (var owner = RealPostgres.server().connectAsSuperuser();
                var statement = owner.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeUpdate();
        }
    }
}
