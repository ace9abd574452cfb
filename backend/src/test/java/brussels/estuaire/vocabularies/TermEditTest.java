package brussels.estuaire.vocabularies;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.coordinator;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.vocabularies.Themes.form;
import static brussels.estuaire.vocabularies.Themes.newForm;
import static brussels.estuaire.vocabularies.Themes.newTheme;
import static brussels.estuaire.vocabularies.Themes.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TermEditTest {
    private static final String THEMES = Themes.ADDRESS;

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
        assertThat(ask("select themes[1] from service where id = ?::uuid", service))
                .isEqualTo(code);
        assertThat(ask(
                        "select search @@ search_query('jardiner') from service_listing where service_id = ?::uuid",
                        service))
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
    void administratorRenamesATypeOfEventsAndAddsNone() {
        var types = "/api/vocabularies/event-types";
        as(administrator())
                .body(newForm("NEW_TYPE", "Un type"))
                .post(types)
                .then()
                .statusCode(409)
                .body("code", equalTo("vocabulary-closed"));
        as(visitor()).get(types + "/CAR").then().statusCode(200).body("label.nl", equalTo("Regionale Actieraad"));
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

    /** A service that bears a theme, as the directory stores it; answers its id. */
    private static String serviceAbout(String theme) throws SQLException {
        return ask("""
                with body as (
                  insert into organisation (kind, name, status, created_at, updated_at)
                  values ('ASBL', '{"fr": "Les Essais"}', 'CANDIDATE', now(), now()) returning id)
                insert into service (organisation_id, name, type, themes, visibility, created_at, updated_at)
                select id, '{"fr": "Le Potager"}', 'MAISON_QUARTIER', array[?], 'DRAFT', now(), now() from body
                returning id""", theme);
    }

    private static String ask(String query, String parameter) throws SQLException {
        try (var connection = RealPostgres.server().connectAsOwner()) {
            return ask(connection, query, parameter);
        }
    }

    /** Row-level security shows the audit to nobody else at once. */
    private static String askAsSuperuser(String query, String parameter) throws SQLException {
        try (var connection = DriverManager.getConnection(
                RealPostgres.server().jdbcUrl(),
                "postgres",
                RealPostgres.server().passwords().superuser())) {
            return ask(connection, query, parameter);
        }
    }

    private static String ask(Connection connection, String query, String parameter) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
