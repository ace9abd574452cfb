package brussels.estuaire.evaluations.verbatims;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.evaluations.Counted;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people wrote in an evaluation of Sud-Est, and its team as it quotes them. */
public final class Quoting {
    private Quoting() {}

    /** The address of what is quoted of an evaluation. */
    public static String path(UUID evaluation) {
        return "/api/evaluations/" + evaluation + "/verbatims";
    }

    /** Something that somebody wrote: its id. */
    public static String words(UUID evaluation, String question, String words, boolean quotable) {
        Counted.words(evaluation, question, words, quotable);
        return Counted.all("select id from evaluation_words where evaluation_id = '%s' and words = '%s'"
                        .formatted(evaluation, words.replace("'", "''")))
                .getFirst();
    }

    /** What a team makes of words, in French. */
    public static Map<String, Object> verbatim(String text) {
        return Map.of("text", Map.of("fr", text), "writtenIn", "FR", "themes", List.of("AIDANCE"));
    }

    /** Chooses words, and lets whoever reads the report read them: the id of the verbatim. */
    public static String published(UUID evaluation, String words, String text) {
        String id = as(COORDINATOR)
                .body(Map.of("wordsId", words, "verbatim", verbatim(text)))
                .post(path(evaluation))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .post(path(evaluation) + "/" + id + "/publication")
                .then()
                .statusCode(200);
        return id;
    }
}
