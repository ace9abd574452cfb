package brussels.estuaire.glossary;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class GlossaryEntryTest {
    private static final String GLOSSARY = "/api/glossary-entries";

    @Test
    void visitorReadsTheWholeGlossary() {
        as(visitor())
                .queryParam("size", 100)
                .get(GLOSSARY)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("max-age=60"))
                .body("total", equalTo(53))
                .body("items.find { it.acronym == 'CPAS' }.expansion.nl", notNullValue())
                .body("items.find { it.acronym == 'LBSM' }.expansion.nl", nullValue())
                .body("items.find { it.acronym == 'CAB' }.confidence", equalTo("LOW"));
    }

    @ParameterizedTest
    @CsvSource({
        "cpas,CPAS",
        "ocmw,CPAS",
        "sante ment,SSM",
        "geestelijke gezondheidszorg,SSM",
        "geintegr,PSSI",
        "carer,Aidant proche",
        "1000,1000 premiers jours",
        "p3,P3"
    })
    void visitorFindsWithoutAccentsAndByPrefix(String typed, String acronym) {
        as(visitor())
                .queryParam("q", typed)
                .queryParam("size", 100)
                .get(GLOSSARY)
                .then()
                .statusCode(200)
                .body("items.acronym", hasItem(acronym));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzz", "&", "'); drop table glossary_entry; --"})
    void whatIsNowhereFindsNothing(String typed) {
        as(visitor())
                .queryParam("q", typed)
                .get(GLOSSARY)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
    }

    @Test
    void blankFindsEverything() {
        as(visitor()).queryParam("q", "  ").get(GLOSSARY).then().statusCode(200).body("total", equalTo(53));
    }
}
