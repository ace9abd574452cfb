package brussels.estuaire.opendoors.visitors;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.opendoors.visits.Visiting.address;
import static brussels.estuaire.opendoors.visits.Visiting.book;
import static brussels.estuaire.opendoors.visits.Visiting.byLink;
import static brussels.estuaire.opendoors.visits.Visiting.door;
import static brussels.estuaire.opendoors.visits.Visiting.edition;
import static brussels.estuaire.opendoors.visits.Visiting.slot;
import static brussels.estuaire.opendoors.visits.Visiting.superuser;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visitor: subscribes to their visits in a calendar program, which knows nothing but an address. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class VisitorFeedTest {
    private final String email = address();
    private String edition;
    private String slot;

    @BeforeEach
    void oneVisitIsBooked() {
        edition = edition();
        slot = slot(door(edition, "La Maison", 0), 0, "09:00", 1);
        book(edition, email, slot).statusCode(201);
    }

    @Test
    void calendarHoldsWhatTheVisitorHasAPlaceForAndNothingElse() {
        var full = slot(door(edition, "Le Relais", 1), 1, "09:00", 1);
        book(edition, address(), full).statusCode(201);
        byLink(email)
                .body(Map.of("slotIds", List.of(full)))
                .post("/api/my-programme/visits")
                .then()
                .statusCode(200);
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.getUid().getValue()).contains(slot);
            assertThat(event.getLocation().getValue()).contains("1040 Etterbeek");
        });
    }

    @Test
    void calendarSaysThatAVisitIsCancelledAndIsReadAnewOnlyThen() {
        var mark = as(visitor()).accept("text/calendar").get(path()).header("ETag");
        as(visitor())
                .accept("text/calendar")
                .header("If-None-Match", mark)
                .get(path())
                .then()
                .statusCode(304);
        superuser("""
                update event set state = 'CANCELLED', reason = '{"fr": "Malade"}', version = version + 1, updated_at = now()
                 where id = ?""", slot);
        as(visitor())
                .accept("text/calendar")
                .header("If-None-Match", mark)
                .get(path())
                .then()
                .statusCode(200);
        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.getStatus().isCancelled()).isTrue());
    }

    @Test
    void addressOfTheCalendarOpensNothingElseAndNothingOnceTheVisitorIsErased() {
        var path = path();
        var secret = path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");
        as(visitor())
                .header("Authorization", "Link " + secret)
                .get("/api/my-programme")
                .then()
                .statusCode(401);
        byLink(email).post("/api/my-programme/erasure").then().statusCode(204);
        as(visitor()).accept("text/calendar").get(path).then().statusCode(404);
    }

    private List<VEvent> events() {
        var calendar = as(visitor())
                .accept("text/calendar")
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Biweekly.parse(calendar).first().getEvents();
    }

    private String path() {
        String address = byLink(email)
                .get("/api/my-programme")
                .then()
                .statusCode(200)
                .extract()
                .path("calendar");
        return URI.create(address).getPath();
    }
}
