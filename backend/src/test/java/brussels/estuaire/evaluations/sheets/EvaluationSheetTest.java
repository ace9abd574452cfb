package brussels.estuaire.evaluations.sheets;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.evaluations.Counted;
import brussels.estuaire.evaluations.Evaluating;
import brussels.estuaire.identity.Persona;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** The team of Sud-Est takes what was answered with it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class EvaluationSheetTest {
    @Test
    void numbersAreThoseOfTheResults() {
        var rows = rows(Counted.evaluation(), "results.csv");
        assertThat(rows.getFirst())
                .containsExactly("Groupe", "Question", "Ligne", "Réponse", "Nombre", "Personnes ayant répondu", "Part");
        assertThat(rows)
                .contains(
                        List.of("Toutes les réponses", "Reviendrez-vous ?", "", "Oui", "9", "11", "81,8 %"),
                        List.of("Toutes les réponses", "Êtes-vous satisfait·e ?", "", "Moyenne", "4,17", "12", ""),
                        List.of("Secteur : autres, réunis", "Êtes-vous satisfait·e ?", "", "4", "3", "5", "60,0 %"),
                        List.of(
                                "Toutes les réponses",
                                "Êtes-vous d'accord ?",
                                "C'était clair",
                                "Oui",
                                "7",
                                "10",
                                "70,0 %"));
    }

    @Test
    void whatTooFewAnsweredIsInNoSheet() {
        var rows = rows(Counted.evaluation(), "results.csv");
        assertThat(rows.stream().filter(row -> row.get(1).equals("Quels thèmes ?")))
                .singleElement()
                .satisfies(row -> assertThat(row.subList(3, 7))
                        .containsExactly("Moins de cinq réponses : rien n’est montré", "", "", ""));
        assertThat(rows.stream().filter(row -> row.get(1).equals("Reviendrez-vous ?")))
                .allMatch(row -> row.getFirst().equals("Toutes les réponses"));
    }

    @Test
    void noWordIsAFormulaAndNoRowIsAPerson() {
        var evaluation = Counted.evaluation();
        Counted.words(evaluation, Evaluating.WORDS, "=HYPERLINK(1)", true);
        Counted.words(evaluation, Evaluating.WORDS, "De rencontrer", false);
        var rows = rows(evaluation, "words.csv");
        assertThat(rows).hasSize(3);
        assertThat(rows.subList(1, 3))
                .containsExactlyInAnyOrder(
                        List.of("Que retenez-vous ?", "'=HYPERLINK(1)"),
                        List.of("Que retenez-vous ?", "De rencontrer"));
        as(COORDINATOR)
                .get("/api/evaluations/" + evaluation + "/history")
                .then()
                .body("items.act", hasItem("EXPORTED"));
    }

    @Test
    void moreWordsThanAreHeldAtOnceAreAllThere() {
        var evaluation = Counted.evaluation();
        Counted.run("""
                insert into evaluation_words (evaluation_id, question_id, words, quotable)
                select ?, cast(? as uuid), 'mot ' || n, false from generate_series(1, 1001) as n
                """, evaluation, Evaluating.WORDS);
        assertThat(rows(evaluation, "words.csv")).hasSize(1002).doesNotHaveDuplicates();
    }

    @Test
    void workbookSpeaksTheLanguageThatIsAsked() throws IOException {
        for (var file : List.of("results.xlsx", "words.xlsx")) {
            var bytes = get(COORDINATOR, Counted.evaluation(), file + "?headings=NL")
                    .asByteArray();
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
                assertThat(workbook.getFirstSheet().read().getFirst().getCell(0).getText())
                        .isIn("Groep", "Vraag");
            }
        }
    }

    @Test
    void othersTakeNothing() {
        var evaluation = Counted.evaluation();
        for (var file : List.of("results.csv", "results.xlsx", "words.csv", "words.xlsx")) {
            assertThat(get(Persona.coordinator("bassin-nord"), evaluation, file).statusCode())
                    .isEqualTo(404);
            assertThat(get(Persona.visitor(), evaluation, file).statusCode()).isEqualTo(401);
            assertThat(get(COORDINATOR, Evaluating.open(), file).statusCode()).isEqualTo(409);
        }
    }

    private static List<List<String>> rows(UUID evaluation, String file) {
        var text = get(COORDINATOR, evaluation, file).asString();
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1)).stream()
                .map(record -> record.getFields())
                .toList();
    }

    private static ExtractableResponse<?> get(Persona persona, UUID evaluation, String file) {
        return as(persona)
                .accept("*/*")
                .get("/api/evaluations/" + evaluation + "/" + file)
                .then()
                .extract();
    }
}
