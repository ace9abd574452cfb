package brussels.estuaire.opendoors.visits;

import static brussels.estuaire.opendoors.visits.Visiting.address;
import static brussels.estuaire.opendoors.visits.Visiting.ask;
import static brussels.estuaire.opendoors.visits.Visiting.book;
import static brussels.estuaire.opendoors.visits.Visiting.door;
import static brussels.estuaire.opendoors.visits.Visiting.edition;
import static brussels.estuaire.opendoors.visits.Visiting.register;
import static brussels.estuaire.opendoors.visits.Visiting.slot;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No slot is sold twice, and nobody is in two places at once, whatever happens at once; nobody waits for another for ever. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class VisitRaceTest {
    private static final int MANY = 16;

    /** Whoever comes counts the seats as the product does; but nobody waits for another, and no statement refuses. */
    private static final String UNGUARDED =
            seats("capacity is null or", "true or", " for update", " and pg_sleep(0.3) is not null");

    private static final String GUARDED =
            seats("true or", "capacity is null or", " and pg_sleep(0.3) is not null", " for update");

    private String edition;
    private String first;
    private String second;

    @BeforeEach
    void twoSlotsOfOnePlaceEach() {
        edition = edition();
        var door = door(edition, "La Maison", 0);
        first = slot(door, 0, "09:00", 1);
        second = slot(door, 0, "11:00", 1);
    }

    @Test
    void whoRacesForTheLastPlacesInWhateverOrderGetsOneOfThemOrARank() throws Exception {
        race(number -> number % 2 == 0
                        ? book(edition, address(), first, second)
                        : book(edition, address(), second, first))
                .forEach(answer -> answer.statusCode(201));
        assertThat(confirmed(first)).isEqualTo("1");
        assertThat(confirmed(second)).isEqualTo("1");
        assertThat(ask(
                        "select count(distinct place) from registration where state = 'WAITING' and event_id = ?",
                        id(first)))
                .isEqualTo(String.valueOf(MANY - 1));
        assertThat(ask("select count(*) from visitor where edition_id = ?", id(edition)))
                .isEqualTo(String.valueOf(MANY));
    }

    @Test
    void withoutTheGuardOfTheSeatsMoreAreSoldThanThereAre() throws Exception {
        try (var unguarded = new Sabotage(UNGUARDED, GUARDED)) {
            race(number -> book(edition, address(), first, second));
        }
        assertThat(Integer.parseInt(confirmed(first))).isGreaterThan(1);
    }

    @Test
    void onePersonWhoRacesForTwoVisitsAtOnceHasOne() throws Exception {
        var email = address();
        var during = slot(door(edition, "Le Relais", 1), 0, "09:30", MANY);
        var answers = race(number -> switch (number % 4) {
            case 0 -> book(edition, email, first);
            case 1 -> book(edition, email, during);
            case 2 -> register(first, email);
            default -> register(during, email);
        });
        assertThat(booked(email)).isEqualTo("1");
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.extract().statusCode()).isIn(201, 409, 422));
    }

    @Test
    void withoutTheGuardOfTheirTimeOnePersonIsInTwoPlaces() throws Exception {
        var email = address();
        var during = slot(door(edition, "Le Relais", 1), 0, "09:30", MANY);
        try (var unguarded = new Sabotage(
                "alter table registration disable trigger registration_is_visit",
                "alter table registration enable trigger registration_is_visit")) {
            race(number -> register(number % 2 == 0 ? first : during, email));
        }
        assertThat(booked(email)).isEqualTo("2");
    }

    private static List<ValidatableResponse> race(IntFunction<ValidatableResponse> act) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new ArrayList<Future<ValidatableResponse>>();
            for (var number = 0; number < MANY; number++) {
                var told = number;
                started.add(threads.submit(() -> act.apply(told)));
            }
            var answers = new ArrayList<ValidatableResponse>();
            for (var answer : started) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static String seats(String condition, String instead, String lock, String unlocked) {
        return """
                do $do$ begin
                  execute replace(pg_get_functiondef('keep_event_seats()'::regprocedure), '%s', '%s');
                  execute replace(pg_get_functiondef('event_seats_alone(uuid)'::regprocedure), '%s', '%s');
                end $do$""".formatted(condition, instead, lock, unlocked);
    }

    private static String confirmed(String slot) {
        return ask("select count(*) from registration where state = 'CONFIRMED' and event_id = ?", id(slot));
    }

    private static String booked(String email) {
        return ask("select count(*) from registration where state in ('CONFIRMED', 'WAITING') and email = ?", email);
    }

    private static UUID id(String told) {
        return UUID.fromString(told);
    }
}
