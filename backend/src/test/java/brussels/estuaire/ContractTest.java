package brussels.estuaire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract is what the code says: run with {@code -Dopenapi.update} to write it anew. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ContractTest {
    private static final Path CONTRACT = Path.of("../openapi.yaml");

    @Test
    void contractIsFresh() throws IOException {
        var now = given().get("/api/openapi?format=yaml").asString();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(CONTRACT, now);
        }
        assertThat(CONTRACT).content().isEqualTo(now);
    }
}
