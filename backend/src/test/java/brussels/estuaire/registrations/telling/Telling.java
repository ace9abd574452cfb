package brussels.estuaire.registrations.telling;

import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.agenda.Events;
import brussels.estuaire.agenda.series.Repeating;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.platform.Clock;
import io.quarkus.arc.Arc;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events whose registered people are told of them, and what they are told. */
public final class Telling {
    static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    static final Map<String, ?> STRIKE = Map.of("reason", Map.of("fr", "Grève des transports"));

    private Telling() {}

    /** A training of three hours in so many days, at a place and online. */
    public static Map<String, Object> form(int days) {
        var form = Events.form(Network.team("bassin-sud-est"), "FORMATION", "Repérer la fragilité");
        form.put("when", at(days, 9));
        form.put("place", Map.of("name", Map.of("fr", "Maison du bassin"), "commune", "21005", "postalCode", "1040"));
        form.put("onlineLink", "https://meet.example/fragilite");
        return form;
    }

    public static Map<String, Object> at(int days, int hour) {
        var day = LocalDate.now(Clock.BRUSSELS).plusDays(days);
        return Map.of("precision", "TIME", "start", Repeating.at(day, hour), "end", Repeating.at(day, hour + 3));
    }

    public static String published(Map<String, Object> form) {
        return Events.published(COORDINATOR, form);
    }

    /** Writes something else of an event. */
    static void change(String event, Map<String, Object> form, String key, Object value) {
        var changed = new HashMap<>(form);
        changed.put(key, value);
        as(COORDINATOR)
                .header("If-Match", Repeating.version(COORDINATOR, "/api/events/" + event))
                .body(changed)
                .put("/api/events/" + event)
                .then()
                .statusCode(200);
    }

    public static void act(String event, String act) {
        as(COORDINATOR)
                .body(STRIKE)
                .post("/api/events/" + event + "/" + act)
                .then()
                .statusCode(200);
    }

    /** Somebody registers; answers their registration's id. */
    public static String register(String event, Map<String, ?> told) {
        return as(Persona.visitor())
                .body(told)
                .post("/api/events/" + event + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String register(String event, String address) {
        return register(event, Map.of("name", "Amina", "email", address, "language", "FR"));
    }

    /** What somebody was mailed so far, the newest first, once the news are told. */
    public static List<MimeMessage> toldTo(String address) {
        Arc.container().instance(TellNews.class).get().tell();
        return CaughtMail.sentTo(address);
    }

    public static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The calendar that a mail carries; empty when there is none. */
    public static String calendar(MimeMessage mail) {
        try {
            var file = ((Multipart) mail.getContent()).getBodyPart(1);
            return "invite.ics".equals(file.getFileName()) ? read(file) : "";
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(BodyPart part) throws MessagingException, IOException {
        try (var stream = part.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
        }
    }

    public static String ask(String sql) {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var rows = superuser.createStatement().executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
