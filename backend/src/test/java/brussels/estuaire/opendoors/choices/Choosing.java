package brussels.estuaire.opendoors.choices;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.opendoors.Openings.COORDINATOR;
import static brussels.estuaire.opendoors.Openings.event;
import static brussels.estuaire.opendoors.Openings.put;

import brussels.estuaire.opendoors.Openings;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Editions that are shared out fairly, and people who choose in them. */
public final class Choosing {
    private Choosing() {}

    /** An edition in which people choose today. */
    public static String edition() {
        var event = event(Phase.CHOICES);
        put(COORDINATOR, event, Openings.form(Phase.CHOICES)).statusCode(201);
        return event;
    }

    /** Lets the days of choices be over since yesterday. */
    public static void close(String edition) {
        var form = new LinkedHashMap<>(Openings.form(Phase.CHOICES));
        form.put("choicesUntil", form.get("choicesFrom"));
        Openings.change(COORDINATOR, "editions/" + edition, form).statusCode(200);
    }

    /** A day of its week, from 0. */
    public static LocalDate day(int day) {
        return Openings.week(Phase.CHOICES).plusDays(day);
    }

    /** What somebody sends who chooses, with as little as possible. */
    public static Map<String, Object> form(String email, String... slots) {
        var form = new LinkedHashMap<String, Object>();
        form.put("name", "Amina");
        form.put("email", email);
        form.put("language", "FR");
        form.put("slotIds", List.of(slots));
        return form;
    }

    public static ValidatableResponse send(String edition, Map<String, ?> form) {
        return as(visitor())
                .body(form)
                .post("/api/editions/" + edition + "/choices")
                .then();
    }

    public static void choose(String edition, String email, String... slots) {
        send(edition, form(email, slots)).statusCode(201);
    }
}
