package brussels.estuaire.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As in production: people come by HTTPS, through a proxy, and two partners' pages may call the API. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestProfile(PublicAddressTest.Production.class)
class PublicAddressTest {
    private static final String BORDER = "/api/test/border";
    private static final String PARTNER = "https://partner.example";

    /** The settings that make the difference. */
    public static class Production implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "estuaire.public-url",
                    "https://estuaire.example",
                    "estuaire.partner-origins",
                    PARTNER + ",https://another.example");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/", BORDER, "/api/nowhere"})
    void everyAnswerAsksForHttps(String path) {
        given().get(path).then().header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    @Test
    void partnersPageReadsWithoutCredentials() {
        var answer = given().header("Origin", PARTNER).get(BORDER);
        answer.then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", PARTNER)
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Expose-Headers", containsString("ETag"));
        assertThat(answer.headers().getValues("Vary")).contains("origin");
    }

    @Test
    void partnersPageMayAskFirst() {
        given().header("Origin", PARTNER)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options(BORDER + "/1")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsStringIgnoringCase("if-match"))
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "https://partner.example.evil.example", "http://partner.example", "null"
            })
    void pageOfAnybodyElseIsToldNothing(String origin) {
        given().header("Origin", origin)
                .get(BORDER)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", blankOrNullString());
        given().header("Origin", origin)
                .header("Access-Control-Request-Method", "PUT")
                .options(BORDER)
                .then()
                .header("Access-Control-Allow-Origin", blankOrNullString())
                .header("Access-Control-Allow-Methods", blankOrNullString());
    }

    @Test
    void partnersPageHasNoHandOnTheInterface() {
        given().header("Origin", PARTNER)
                .get("/fr/")
                .then()
                .header("Access-Control-Allow-Origin", blankOrNullString())
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"));
    }
}
