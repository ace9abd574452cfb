package brussels.estuaire.opendoors.slots;

import static brussels.estuaire.opendoors.Openings.HOST;
import static brussels.estuaire.opendoors.Openings.add;
import static brussels.estuaire.opendoors.Openings.door;
import static brussels.estuaire.opendoors.Openings.edition;
import static brussels.estuaire.opendoors.Openings.time;
import static brussels.estuaire.opendoors.Openings.week;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** People of one service who add slots at the same moment: nobody is shown two groups in one room. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SlotsAtOnceTest {
    private static final int MANY = 6;

    private static final String GUARD = """
            alter table event add constraint slot_alone_in_its_room exclude using gist
              (door_id with =, coalesce(room, '') with =, event_period(starts_at, ends_at) with &&)
              where (door_id is not null and state not in ('CANCELLED', 'REFUSED'))""";

    @Test
    void aRoomHasOneSlotAtATimeHoweverManyAreAddedAtOnce() throws Exception {
        var answers = race(door(edition(Phase.BOOKING), "Accueil"));
        assertThat(answers).containsOnlyOnce(201).contains(409).hasSize(MANY).containsOnly(201, 409);
    }

    @Test
    void withoutTheGuardARoomHasSeveral() throws Exception {
        var door = door(edition(Phase.BOOKING), "Accueil");
        try (var unguarded = new Sabotage(
                "alter table event drop constraint slot_alone_in_its_room",
                "update event set state = 'CANCELLED' where door_id = '" + door + "'; " + GUARD)) {
            assertThat(race(door)).containsOnly(201);
        }
    }

    private static List<Integer> race(String door) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new ArrayList<Future<Integer>>();
            for (var number = 0; number < MANY; number++) {
                var start = "10:0" + number;
                started.add(threads.submit(() -> add(HOST, door, List.of(time(week(Phase.BOOKING), start, 8)))
                        .extract()
                        .statusCode()));
            }
            var answers = new ArrayList<Integer>();
            for (var answer : started) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
