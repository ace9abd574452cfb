package brussels.estuaire.platform;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class WriteRateTest {
    private static final String LIMITED = "/api/test/border/limited";

    @ConfigProperty(name = "estuaire.limits.visitor.writes")
    int writes;

    @Test
    void visitorWhoWritesTooOftenMustWait() {
        var accepted = 0;
        var answer = as(visitor()).post(LIMITED);
        while (accepted <= 2 * writes && answer.statusCode() == 204) {
            accepted++;
            answer = as(visitor()).post(LIMITED);
        }
        assertThat(accepted).isBetween(writes, 2 * writes);
        // The refusal itself is looked at: the bucket refills while one looks away.
        answer.then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                .body("code", equalTo("too-many-requests"));
        as(visitor()).get("/api/test/border").then().statusCode(200);
        as(professional()).post(LIMITED).then().statusCode(204);
    }
}
