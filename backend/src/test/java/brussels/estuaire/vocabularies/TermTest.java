package brussels.estuaire.vocabularies;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.vocabularies.Themes.form;
import static brussels.estuaire.vocabularies.Themes.newTheme;
import static brussels.estuaire.vocabularies.Themes.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TermTest {
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
        as(visitor()).get("/api/vocabularies/" + address).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void obsoleteAndUnknownCodesAreToldApart() {
        var code = newTheme();
        as(visitor()).get("/api/services?theme=" + code).then().statusCode(200);
        put(code, 0, form("Ancien", true, null)).statusCode(200);
        as(visitor()).get("/api/services?theme=" + code).then().statusCode(200);
        var asked = List.of("REPIT", code, "NOTHING");
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Term.unknown(Vocabulary.THEMES, asked)).containsExactly("NOTHING");
            assertThat(Term.obsolete(Vocabulary.THEMES, asked)).containsExactly(code);
            assertThat(Term.unknown(Vocabulary.TYPES, List.of())).isEmpty();
        });
    }

    @Test
    void termInUseCannotVanish() throws SQLException {
        as(administrator())
                .header("If-Match", "\"0\"")
                .delete(Themes.ADDRESS + "/REPIT")
                .then()
                .statusCode(405);
        try (var application = RealPostgres.server().connectAsApplication();
                var statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from term where code = 'REPIT'"))
                    .hasMessageContaining("permission denied");
        }
    }
}
