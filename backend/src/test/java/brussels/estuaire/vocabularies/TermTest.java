package brussels.estuaire.vocabularies;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.coordinator;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TermTest {
    private static final String THEMES = "/api/vocabularies/themes";

    @Test
    void visitorFindsEveryTypeInThreeLanguages() {
        as(visitor())
                .get("/api/vocabularies/types?size=100")
                .then()
                .statusCode(200)
                .body("total", equalTo(44))
                .body("items.code[0]", equalTo("CPAS"))
                .body("items.label.fr", everyItem(notNullValue()))
                .body("items.label.nl", everyItem(notNullValue()))
                .body("items.label.en", everyItem(notNullValue()))
                .body("items.find { it.code == 'SSM' }.explanation.nl", notNullValue())
                .body("items.find { it.code == 'CASG' }.confidence", equalTo("MEDIUM"))
                .body("items.code", hasItem("INCONNU"));
    }

    @ParameterizedTest
    @CsvSource({"themes,MOBILITE", "audiences,CARERS", "languages,sfb", "costs,INCOME_BASED"})
    void visitorReadsOneTerm(String vocabulary, String code) {
        as(visitor())
                .get("/api/vocabularies/%s/%s".formatted(vocabulary, code))
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"\\d+\""))
                .body("code", equalTo(code))
                .body("obsolete", equalTo(false))
                .body("replacedBy", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"colours", "TYPES", "types/NOTHING", "themes/SSM", "languages/FR"})
    void unknownVocabularyOrTermIsNotFound(String address) {
        as(visitor())
                .get("/api/vocabularies/" + address)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void administratorRenamesATermAndOldRecordsStayValid() throws SQLException {
        var code = newTheme();
        var service = serviceAbout(code);
        put(code, 0, form("Apprendre à jardiner", true, "AIDANCE"))
                .statusCode(200)
                .body("label.fr", equalTo("Apprendre à jardiner"))
                .body("obsolete", equalTo(true))
                .body("replacedBy", equalTo("AIDANCE"))
                .body("version", equalTo(1))
                .header("ETag", equalTo("\"1\""));
        assertThat(ask("select themes[1] from service where id = ?::uuid", service)).isEqualTo(code);
        assertThat(ask("select search @@ search_query('jardiner') from service where id = ?::uuid", service))
                .as("found by the new label")
                .isEqualTo("t");
    }

    @Test
    void everyChangeIsWrittenDown() throws SQLException {
        var code = newTheme();
        put(code, 0, form("Autrement", false, null)).statusCode(200);
        var entries = "select string_agg(act || ' by ' || subject, ', ' order by id) from audit_entry"
                + " where record_kind = 'term' and record_id = ?";
        var who = administrator().subject();
        assertThat(askAsSuperuser(entries, "themes/" + code))
                .isEqualTo("CREATED by %s, UPDATED by %s".formatted(who, who));
        var fields = "select changes -> 0 ->> 'field' from audit_entry where act = 'UPDATED' and record_id = ?";
        assertThat(askAsSuperuser(fields, "themes/" + code)).isEqualTo("label");
    }

    @Test
    void termInUseCannotVanish() throws SQLException {
        as(administrator()).header("If-Match", "\"0\"").delete(THEMES + "/REPIT").then().statusCode(405);
        try (var application = RealPostgres.server().connectAsApplication();
                var statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from term where code = 'REPIT'"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void coordinatorMayNotRename() {
        as(coordinator("bassin-sud-est"))
                .header("If-Match", "\"0\"")
                .body(form("Le répit", false, null))
                .put(THEMES + "/REPIT")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        as(coordinator("bassin-sud-est"))
                .body(newForm("MINE", "À moi"))
                .post(THEMES)
                .then()
                .statusCode(403);
    }

    @Test
    void visitorMustSignInToRename() {
        as(visitor())
                .header("If-Match", "\"0\"")
                .body(form("Le répit", false, null))
                .put(THEMES + "/REPIT")
                .then()
                .statusCode(401);
    }

    @Test
    void staleVersionIsRefused() {
        var code = newTheme();
        put(code, 0, form("Premier", false, null)).statusCode(200);
        put(code, 0, form("Second", false, null)).statusCode(412).body("code", equalTo("stale-version"));
        as(administrator())
                .body(form("Sans version", false, null))
                .put(THEMES + "/" + code)
                .then()
                .statusCode(428);
        as(visitor()).get(THEMES + "/" + code).then().body("label.fr", equalTo("Premier"));
    }

    @Test
    void unknownFieldIsRefused() {
        var form = new HashMap<String, @Nullable Object>(form("Le répit", false, null));
        form.put("colour", "blue");
        put("REPIT", 0, form).statusCode(400).body("code", equalTo("malformed"));
    }

    @Test
    void administratorMustLabelAndPlaceATerm() {
        var form = new HashMap<String, @Nullable Object>();
        form.put("label", Map.of("fr", " "));
        form.put("obsolete", false);
        put("REPIT", 0, form)
                .statusCode(422)
                .body("code", equalTo("invalid"))
                .body("violations.pointer", hasItem("/position"))
                .body("violations", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower_case", "WITH SPACE", "É", "X", "/"})
    void codeHasOneForm(String code) {
        as(administrator())
                .body(newForm(code, "Un thème"))
                .post(THEMES)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/code"));
    }

    @Test
    void codeExistsOnce() {
        as(administrator())
                .body(newForm("REPIT", "Encore du répit"))
                .post(THEMES)
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
    }

    @Test
    void replacementIsAnotherTermThatIsOffered() {
        var code = newTheme();
        for (var refused : List.of("NOTHING", code, "SSM")) {
            put(code, 0, form("Un thème", true, refused))
                    .statusCode(422)
                    .body("violations.pointer", contains("/replacedBy"));
        }
        put(code, 0, form("Un thème", false, "REPIT")).statusCode(422);
    }

    @Test
    void obsoleteAndUnknownCodesAreToldApart() {
        var code = newTheme();
        put(code, 0, form("Ancien", true, null)).statusCode(200);
        var asked = List.of("REPIT", code, "NOTHING");
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Term.unknown(Vocabulary.THEMES, asked)).containsExactly("NOTHING");
            assertThat(Term.obsolete(Vocabulary.THEMES, asked)).containsExactly(code);
            assertThat(Term.unknown(Vocabulary.TYPES, List.of())).isEmpty();
        });
    }

    /** A theme of its own for a test that changes one; answers its code. */
    private static String newTheme() {
        var code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        as(administrator())
                .body(newForm(code, "Un thème d’essai"))
                .post(THEMES)
                .then()
                .statusCode(201)
                .body("code", equalTo(code))
                .body("version", equalTo(0));
        return code;
    }

    private static ValidatableResponse put(String code, int version, Map<String, ?> form) {
        return as(administrator())
                .header("If-Match", "\"%d\"".formatted(version))
                .body(form)
                .put(THEMES + "/" + code)
                .then();
    }

    private static Map<String, Object> newForm(String code, String label) {
        return Map.of("code", code, "label", Map.of("fr", label), "position", 900);
    }

    private static Map<String, @Nullable Object> form(String label, boolean obsolete, @Nullable String replacedBy) {
        var form = new HashMap<String, @Nullable Object>();
        form.put("label", Map.of("fr", label));
        form.put("position", 900);
        form.put("obsolete", obsolete);
        form.put("replacedBy", replacedBy);
        return form;
    }

    /** A service that bears a theme, as the directory stores it; answers its id. */
    private static String serviceAbout(String theme) throws SQLException {
        return ask(
                """
                with body as (
                  insert into organisation (kind, name, status, created_at, updated_at)
                  values ('ASBL', '{"fr": "Les Essais"}', 'CANDIDATE', now(), now()) returning id)
                insert into service (organisation_id, name, type, themes, visibility, created_at, updated_at)
                select id, '{"fr": "Le Potager"}', 'MAISON_QUARTIER', array[?], 'DRAFT', now(), now() from body
                returning id""",
                theme);
    }

    private static String ask(String query, String parameter) throws SQLException {
        try (var connection = RealPostgres.server().connectAsOwner()) {
            return ask(connection, query, parameter);
        }
    }

    /** Row-level security shows the audit to nobody else at once. */
    private static String askAsSuperuser(String query, String parameter) throws SQLException {
        try (var connection = java.sql.DriverManager.getConnection(
                RealPostgres.server().jdbcUrl(),
                "postgres",
                RealPostgres.server().passwords().superuser())) {
            return ask(connection, query, parameter);
        }
    }

    private static String ask(java.sql.Connection connection, String query, String parameter) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
