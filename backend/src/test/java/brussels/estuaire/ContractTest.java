package brussels.estuaire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract is what the code says: run with {@code -Dopenapi.update} to write it anew. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ContractTest {
    private static final Path CONTRACT = Path.of("../openapi.yaml");
    private static String committed = "";

    @BeforeAll
    static void read() throws IOException {
        committed = Files.readString(CONTRACT);
    }

    @Test
    void contractIsFresh() throws IOException {
        var now = given().get("/q/openapi?format=yaml").asString();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(CONTRACT, now);
        }
        assertThat(CONTRACT).content().isEqualTo(now);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi", "/api/openapi.yaml", "/api/openapi.yml", "/api/openapi?format=yaml"})
    void contractIsServedAsItIsCommitted(String address) {
        var answer =
                given().accept("*/*").get(address).then().statusCode(200).contentType("application/yaml;charset=UTF-8");
        assertThat(answer.extract().asString()).isEqualTo(committed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi.json", "/api/openapi?format=JSON"})
    void contractIsServedAsJsonToo(String address) throws IOException {
        var answer =
                given().accept("*/*").get(address).then().statusCode(200).contentType("application/json;charset=UTF-8");
        assertThat(new JsonMapper().readTree(answer.extract().asString()))
                .isEqualTo(new YAMLMapper().readTree(committed));
    }

    @Test
    void whoAcceptsJsonIsGivenJson() {
        given().accept("application/json").get("/api/openapi").then().contentType("application/json;charset=UTF-8");
    }
}
