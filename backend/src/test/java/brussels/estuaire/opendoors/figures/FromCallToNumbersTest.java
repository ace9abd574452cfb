package brussels.estuaire.opendoors.figures;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.opendoors.Openings.COORDINATOR;
import static brussels.estuaire.opendoors.Openings.act;
import static brussels.estuaire.opendoors.Openings.add;
import static brussels.estuaire.opendoors.Openings.applied;
import static brussels.estuaire.opendoors.Openings.edition;
import static brussels.estuaire.opendoors.Openings.time;
import static brussels.estuaire.opendoors.Openings.week;
import static brussels.estuaire.opendoors.visits.Visiting.address;
import static brussels.estuaire.opendoors.visits.Visiting.book;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import brussels.estuaire.opendoors.slots.Announced;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Coordinator: runs a week of the size of 2025's, from its call to its numbers. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class FromCallToNumbersTest {
    private static final int SERVICES = 34;
    private static final int VISITORS = 86;

    /** Each visits twice; they come in turn, so that every slot has its share. */
    private static final int VISITS = 2 * VISITORS;

    private static final int PLACES = 3;

    @Test
    void everyVisitorIsCountedOnceHoweverManyServicesTheyVisit() throws SQLException {
        var edition = edition(Phase.APPLICATIONS);
        var slots = IntStream.range(0, SERVICES)
                .mapToObj(number -> applied(edition, "Service " + number))
                .flatMap(door -> accepted(door).stream())
                .toList();
        goOn(edition, 15);
        Announced.now();
        for (var visitor = 0; visitor < VISITORS; visitor++) {
            book(edition, address(), slots.get(visitor % SERVICES * 2), slots.get((visitor + 1) % SERVICES * 2 + 1))
                    .statusCode(201);
        }
        goOn(edition, 6);
        slots.forEach(slot -> booked(slot).forEach(id -> came(slot, id, "PRESENT", null)));
        came(slots.getFirst(), booked(slots.getFirst()).getFirst(), "ABSENT", "PRESENT");
        goOn(edition, 6);
        counted(edition, "services", SERVICES);
        counted(edition, "slots", 2 * SERVICES);
        counted(edition, "places", 2 * SERVICES * PLACES);
        counted(edition, "visitors", VISITORS);
        counted(edition, "booked", VISITS);
        counted(edition, "made", VISITS - 1);
        counted(edition, "missed", 1);
        counted(edition, "untold", 0);
    }

    /** As everybody reads it, once the week is over. */
    private static void counted(String edition, String number, int value) {
        as(visitor())
                .get("/api/editions/" + edition + "/figures")
                .then()
                .statusCode(200)
                .body("over", equalTo(true))
                .body("counted." + number, equalTo(value));
    }

    /** The slots of a door that the team took. */
    private static List<String> accepted(String door) {
        act(COORDINATOR, door, "acceptance", Map.of()).statusCode(200);
        return slots(door);
    }

    private static List<String> slots(String door) {
        var first = week(Phase.APPLICATIONS);
        return add(COORDINATOR, door, List.of(time(first, "09:00", PLACES), time(first.plusDays(1), "14:00", PLACES)))
                .statusCode(201)
                .extract()
                .path("slots.id");
    }

    private static List<String> booked(String slot) {
        return as(COORDINATOR)
                .body(Map.of())
                .post("/api/events/" + slot + "/registrations/search?size=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static void came(String slot, String registration, String presence, @Nullable String was) {
        var mark = new HashMap<String, String>();
        mark.put("presence", presence);
        mark.put("was", was);
        as(COORDINATOR)
                .body(mark)
                .put("/api/events/" + slot + "/registrations/" + registration + "/presence")
                .then()
                .statusCode(200);
    }

    /** So many days later: for the edition, it is as if the clock had moved. */
    private static void goOn(String edition, int days) throws SQLException {
        var statements = new ArrayList<String>();
        statements.add("set session_replication_role = replica");
        statements.add("""
                update event set starts_at = starts_at - interval '%1$d days', ends_at = ends_at - interval '%1$d days',
                       registration_opens_at = registration_opens_at - interval '%1$d days',
                       registration_closes_at = registration_closes_at - interval '%1$d days'
                 where '%2$s' in (id, edition_id)""".formatted(days, UUID.fromString(edition)));
        statements.add("""
                update edition set applications_from = applications_from - %1$d, applications_until = applications_until - %1$d,
                       programme_from = programme_from - %1$d, booking_from = booking_from - %1$d,
                       booking_until = booking_until - %1$d, evaluation_until = evaluation_until - %1$d
                 where event_id = '%2$s'""".formatted(days, UUID.fromString(edition)));
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
