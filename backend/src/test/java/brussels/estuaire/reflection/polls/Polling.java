package brussels.estuaire.reflection.polls;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.byLink;
import static brussels.estuaire.reflection.Consulting.path;

import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Polls of consultations, and who answers them; through the API, as people do. */
public final class Polling {
    public static final String MINE = "/api/my-consultation";

    private Polling() {}

    /** A proposed group on site in so many days, at two in the afternoon. */
    public static Map<String, Object> on(int days) {
        return on(days, "14:00", "ON_SITE");
    }

    public static Map<String, Object> on(int days, String start, String mode) {
        var form = new LinkedHashMap<String, Object>();
        form.put("day", Circles.today().plusDays(days).toString());
        form.put("start", start);
        form.put("mode", mode);
        return form;
    }

    /** Proposes these in place of what was proposed, from the version that stands there. */
    public static ValidatableResponse propose(Persona persona, String consultation, Map<String, ?> form) {
        var version = as(COORDINATOR).get(path(consultation)).header("ETag");
        return as(persona)
                .header("If-Match", version)
                .body(form)
                .put(path(consultation) + "/proposed-groups")
                .then();
    }

    /** So many proposed groups, one a week from the twentieth day on: their ids, by date. */
    public static List<String> proposed(String consultation, int many) {
        return proposed(
                consultation,
                IntStream.range(0, many).mapToObj(week -> on(20 + 7 * week)).toList());
    }

    /** These proposed groups: their ids, by date. */
    public static List<String> proposed(String consultation, List<? extends Map<String, ?>> groups) {
        return propose(COORDINATOR, consultation, Map.of("groups", groups))
                .statusCode(200)
                .extract()
                .path("groups.id");
    }

    public static Map<String, Object> answer(String proposed, String answer) {
        return Map.of("proposedId", proposed, "answer", answer);
    }

    /** What somebody sends who answers and wishes nothing. */
    @SafeVarargs
    public static Map<String, Object> answers(Map<String, Object>... answers) {
        return Map.of("answers", List.of(answers));
    }

    public static String version(String participant) {
        return byLink(participant).get(MINE).then().extract().header("ETag");
    }

    /** Answers by the link, from the version that stands there. */
    public static ValidatableResponse send(String participant, Map<String, ?> form) {
        return send(participant, version(participant), form);
    }

    public static ValidatableResponse send(String participant, String version, Map<String, ?> form) {
        return byLink(participant)
                .header("If-Match", version)
                .body(form)
                .put(MINE + "/answers")
                .then();
    }
}
