package brussels.estuaire.reflection.notes;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.reflection.Grouped.TEAM;
import static brussels.estuaire.reflection.Grouped.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.reflection.Grouped;
import brussels.estuaire.reflection.Grouped.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Those who are in a group write at the same moment, while its team closes the notes: nothing is lost, and nothing comes after. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class NotesAtOnceTest {
    private static final int MANY = 8;
    private static final String MINE = "/api/my-consultation/notes";

    private final Grouped grouped = Grouped.consultation();
    private final UUID group = grouped.group(-1);
    private final Person ada = grouped.person(group, "Ada", null);
    private final Person bo = grouped.person(group, "Bo", null);

    @Test
    void notesSavedAtOnceAreAllKept() throws Exception {
        var writers = new ArrayList<Callable<Integer>>();
        for (var number = 0; number < MANY; number++) {
            var text = "Note " + number;
            var writer = number % 2 == 0 ? ada : bo;
            writers.add(() -> says(writer, text));
        }
        assertThat(atOnce(writers)).containsOnly(201).hasSize(MANY);
        assertThat(count("note where event_id = ?", group)).isEqualTo(MANY);
    }

    @Test
    void ofTwoChangesOfOneNoteAtOnceOneIsToldThatItIsStale() throws Exception {
        String note = ada.byLink()
                .body(Map.of("text", "Un répit"))
                .post(MINE)
                .then()
                .extract()
                .path("id");
        Callable<Integer> change = () -> ada.byLink()
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "Un répit d’un jour"))
                .put(MINE + "/" + note)
                .statusCode();
        assertThat(atOnce(List.of(change, change))).containsExactlyInAnyOrder(200, 412);
        ada.byLink().get(MINE).then().body("items.version", contains(1));
    }

    @Test
    void whatIsAnsweredAsWrittenIsThereWhoeverClosesMeanwhile() throws Exception {
        var all = new ArrayList<Callable<Integer>>();
        for (var number = 0; number < MANY; number++) {
            all.add(() -> says(ada, "Note"));
        }
        all.add(() -> as(TEAM).post("/api/reflection-groups/" + group + "/notes-closing")
                .statusCode());
        var answers = atOnce(all);
        assertThat(answers).isSubsetOf(201, 204, 409);
        assertThat(count("note where event_id = ?", group))
                .isEqualTo(answers.stream().filter(it -> it == 201).count());
        assertThat(says(ada, "Après")).isEqualTo(409);
    }

    /** No statement writes after the closing; without the guard, one does. */
    @Test
    void noStatementWritesANoteAfterTheClosing() {
        Grouped.run("update reflection_group set notes_closed_at = now() where event_id = ?", group);
        assertThat(catchThrowable(this::writeLate)).hasMessageContaining("notes_closed");
        try (var unguarded = new Sabotage(
                "alter table note disable trigger note_in_time", "alter table note enable trigger note_in_time")) {
            writeLate();
        }
        assertThat(count("note where event_id = ?", group)).isEqualTo(1);
    }

    private void writeLate() {
        Grouped.run("""
                insert into note (consultation_id, event_id, participant_id, by_team, body, created_at, changed_at)
                values (?, ?, ?, false, 'Trop tard', now(), now())""", grouped.id(), group, ada.id());
    }

    private static int says(Person person, String text) {
        return person.byLink().body(Map.of("text", text)).post(MINE).statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> acts) throws Exception {
        try (var people = Executors.newFixedThreadPool(acts.size())) {
            var answers = new ArrayList<Integer>();
            for (var answer : people.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
