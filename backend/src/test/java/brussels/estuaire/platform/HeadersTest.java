package brussels.estuaire.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class HeadersTest {
    private static final String BORDER = "/api/test/border";
    private static final String SOME_ID = "01930000-0000-7000-8000-000000000001";

    @Test
    void everyAnswerCarriesSecurityHeaders() {
        for (var path : new String[] {"/api/nowhere", BORDER, "/q/health/live", "/api/openapi"}) {
            given().get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "same-origin")
                    .header("Strict-Transport-Security", nullValue());
        }
    }

    @Test
    void pageOfAnotherSiteIsToldNothing() {
        given().header("Origin", "https://partner.example")
                .get(BORDER)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void knownVersionIsNotSentAgain() {
        var record = BORDER + "/" + SOME_ID;
        given().get(record)
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Cookie, Authorization");
        given().header("If-None-Match", "\"6\", W/\"7\"")
                .get(record)
                .then()
                .statusCode(304)
                .body(emptyString());
        given().header("If-None-Match", "\"6\"").get(record).then().statusCode(200);
    }
}
