package brussels.estuaire.agenda;

import static brussels.estuaire.agenda.Events.form;
import static brussels.estuaire.agenda.Events.published;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is over has been; what is running, or has no date, has not. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class HoldEventsTest {
    private static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");

    @Inject
    HoldEvents events;

    @ParameterizedTest
    @CsvSource({"-3, -1, HELD", "-3, 1, PUBLISHED", "-48, , HELD", "1, , PUBLISHED", ", , PUBLISHED"})
    void visitorIsToldThatItHasBeen(@Nullable Integer start, @Nullable Integer end, String state) {
        var form = form(Network.team("bassin-sud-est"), "FORMATION", "Passé ou non");
        if (start != null) {
            form.put(
                    "when",
                    end == null
                            ? Map.of("precision", "TIME", "start", in(start))
                            : Map.of("precision", "TIME", "start", in(start), "end", in(end)));
        }
        var event = "/api/events/" + published(COORDINATOR, form);
        events.hold();
        as(Persona.visitor()).get(event).then().body("state", equalTo(state));
        if (state.equals("HELD")) {
            as(COORDINATOR).get(event + "/history").then().body("items.act", hasItem("HELD"));
        }
    }

    @Test
    void coordinatorSaysHowManyCameAndCorrectsIt() {
        var form = form(Network.team("bassin-sud-est"), "CT_HOPITAL", "À compter");
        form.put("when", Map.of("precision", "TIME", "start", in(-30)));
        var closure = "/api/events/" + published(COORDINATOR, form) + "/closure";
        closed(closure, count(20, "EXACT")).statusCode(409).body("code", equalTo("event-state"));
        events.hold();
        closed(closure, Map.of()).statusCode(422).body("violations[0].code", equalTo("attendance-empty"));
        closed(closure, count(-1, "EXACT"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/participants/value"));
        closed(closure, count(20, "EXACT")).statusCode(200).body("state", equalTo("CLOSED"));
        closed(closure, count(150, "MORE_THAN"))
                .statusCode(200)
                .body("attendance.participants.qualifier", equalTo("MORE_THAN"))
                .body("attendance.presenters", nullValue());
        as(Persona.coordinator("bassin-nord"))
                .body(count(1, "EXACT"))
                .post(closure)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse closed(String closure, Map<String, ?> attendance) {
        return as(COORDINATOR).body(attendance).post(closure).then();
    }

    private static Map<String, ?> count(int value, String qualifier) {
        return Map.of("participants", Map.of("value", value, "qualifier", qualifier));
    }

    private static String in(int hours) {
        return OffsetDateTime.now()
                .plusHours(hours)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
