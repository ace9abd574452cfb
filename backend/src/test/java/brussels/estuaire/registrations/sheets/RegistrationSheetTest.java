package brussels.estuaire.registrations.sheets;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.registrations.Registrants.COORDINATOR;
import static brussels.estuaire.registrations.Registrants.event;
import static brussels.estuaire.registrations.Registrants.form;
import static brussels.estuaire.registrations.Registrants.register;
import static brussels.estuaire.registrations.Registrants.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RegistrationSheetTest {
    @Inject
    EntityManager entities;

    @Test
    void coordinatorTakesTheListAndNoCellIsAFormula() {
        var event = event(1, 72);
        var form = form("Ada Zed");
        form.put("organisation", "=HYPERLINK(1)");
        form.put("accessNeeds", "Boucle; « magnétique »\nau premier rang");
        register(event, form).statusCode(201);
        registered(event, "Bo", "WAITING");
        registered(event, "Cy", "WAITING");
        walkIn(event, "@Dan");
        var rows = csv(event, "FR");
        assertThat(column(rows, "Nom")).containsExactly("Ada Zed", "Bo", "Cy", "'@Dan");
        assertThat(column(rows, "Organisation")).containsExactly("'=HYPERLINK(1)", "", "", "");
        assertThat(column(rows, "Besoins d’accessibilité")).first().isEqualTo(form.get("accessNeeds"));
        assertThat(column(rows, "Rang d’attente")).containsExactly("", "1", "2", "");
        assertThat(column(rows, "Inscription"))
                .containsExactly(
                        "Confirmée", "En attente d’une place", "En attente d’une place", "Venue sans inscription");
        as(COORDINATOR).get("/api/events/" + event + "/history").then().body("items.act", hasItem("EXPORTED"));
    }

    @Test
    void coordinatorReadsTheWorkbookAsText() throws IOException {
        var event = event(1, 72);
        var form = form("Ada");
        form.put("function", "+32 2 123");
        register(event, form).statusCode(201);
        var file = get(COORDINATOR, event, "registrations.xlsx?headings=NL").asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("Inschrijvingen");
            var rows = sheet.read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Naam");
            assertThat(rows.getLast().getCell(4).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.getLast().getCellText(4)).isEqualTo("+32 2 123");
        }
    }

    @Test
    void coordinatorTakesMoreThanAreHeldAtOnce() {
        var event = event(null, 72);
        many(event, 205);
        assertThat(column(csv(event, "EN"), "Name")).hasSize(205).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void coordinatorOfAnotherBassinTakesNothing() {
        var event = event(1, 72);
        for (var file : List.of("registrations.csv", "registrations.xlsx")) {
            assertThat(get(Persona.coordinator("bassin-nord"), event, file).statusCode())
                    .isEqualTo(403);
            assertThat(get(Persona.visitor(), event, file).statusCode()).isEqualTo(401);
            assertThat(get(COORDINATOR, UUID.randomUUID().toString(), file).statusCode())
                    .isEqualTo(404);
        }
    }

    /** So many people: more than one visitor may send at once. */
    private void many(String event, int people) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                                insert into registration (event_id, state, name, email, privacy_version, created_at, changed_at)
                                select cast(:event as uuid), 'CONFIRMED', 'Ada ' || lpad(n::text, 3, '0'), n || '@example.org',
                                       '2026-11', now(), now()
                                  from generate_series(1, :people) as n""")
                        .setParameter("event", event)
                        .setParameter("people", people)
                        .executeUpdate());
    }

    private static ExtractableResponse<?> get(Persona persona, String event, String file) {
        return as(persona)
                .accept("*/*")
                .get("/api/events/" + event + "/" + file)
                .then()
                .extract();
    }

    private static List<CsvRecord> csv(String event, String headings) {
        var text = get(COORDINATOR, event, "registrations.csv?headings=" + headings)
                .asString();
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1)).stream()
                .toList();
    }

    private static List<String> column(List<CsvRecord> rows, String heading) {
        var number = rows.getFirst().getFields().indexOf(heading);
        assertThat(number).as(heading).isNotNegative();
        return rows.stream().skip(1).map(row -> row.getField(number)).toList();
    }

    private static void walkIn(String event, String name) {
        as(COORDINATOR)
                .body(Map.of("name", name))
                .put("/api/events/" + event + "/walk-ins/" + UUID.randomUUID())
                .then()
                .statusCode(200);
    }
}
