package brussels.estuaire.councils.decisions;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.today;
import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.platform.Clock;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What circles decided, as coordinators write it down; through the API. */
public final class Decided {
    private Decided() {}

    /** What a coordinator sends with as little as possible. */
    public static Map<String, Object> form(String text) {
        var form = new LinkedHashMap<String, Object>();
        form.put("text", Map.of("fr", text));
        form.put("mode", "CONSENSUS");
        return form;
    }

    /** Likewise, of a day so many days ago. */
    static Map<String, Object> form(String text, int daysAgo) {
        var form = form(text);
        form.put("day", today().minusDays(daysAgo).toString());
        return form;
    }

    static ValidatableResponse record(Persona persona, String circle, Map<String, ?> form) {
        return as(persona).body(form).post(decisions(circle)).then();
    }

    /** A decision that was written down, and its id. */
    public static String decision(Persona persona, String circle, Map<String, ?> form) {
        return record(persona, circle, form).statusCode(201).extract().path("id");
    }

    static String decision(String circle, Map<String, ?> form) {
        return decision(COORDINATOR, circle, form);
    }

    /** Says what became of one, today. */
    static ValidatableResponse follow(String circle, String decision, String state) {
        return as(COORDINATOR)
                .body(Map.of("state", state, "note", "Ce qu’il en est"))
                .post(decisions(circle) + "/" + decision + "/steps")
                .then();
    }

    static String decisions(String circle) {
        return "/api/circles/" + circle + "/decisions";
    }

    /** A meeting of a circle of Sud-Est that was held so many days ago; one to come when that is negative. */
    static String meeting(String circle, int daysAgo) throws SQLException {
        // at noon: an hour more or less of daylight saving keeps the day
        return meeting(circle, today().minusDays(daysAgo).atTime(12, 0).atZone(Clock.BRUSSELS));
    }

    /** Likewise, of an hour. */
    static String meeting(String circle, ZonedDateTime start) throws SQLException {
        var form = Events.meeting(Network.team("bassin-sud-est"), "Réunion", circle);
        var event = Events.published(COORDINATOR, form);
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement(
                        "update event set precision = 'TIME', starts_at = ?, ends_at = ? where id = ?")) {
            statement.setObject(1, start.toOffsetDateTime());
            statement.setObject(2, start.plusHours(1).toOffsetDateTime());
            statement.setObject(3, UUID.fromString(event));
            statement.executeUpdate();
        }
        return event;
    }
}
