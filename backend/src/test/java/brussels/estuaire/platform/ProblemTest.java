package brussels.estuaire.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProblemTest {
    private static final String BORDER = "/api/test/border";
    private static final String SOME_ID = "01930000-0000-7000-8000-000000000001";

    @Test
    void unknownPathIsAProblem() {
        problem(given().get("/api/nowhere"), 404, "not-found")
                .body("type", equalTo("/problems/not-found"))
                .body("title", equalTo("Introuvable"))
                .body("instance", equalTo("/api/nowhere"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("violations", empty());
        problem(given().get(BORDER + "/failures/stale/more"), 404, "not-found");
        problem(given().get("/nowhere"), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"nl-BE,Niet gevonden", "en;q=0.8,Not found", "de,Introuvable", "'*',Introuvable", "'<;>',Introuvable"})
    void problemSpeaksTheCallersLanguage(String accepted, String title) {
        problem(given().header("Accept-Language", accepted).get("/api/nowhere"), 404, "not-found")
                .body("title", equalTo(title));
    }

    @Test
    void wrongMethodSaysWhichAreAllowed() {
        problem(given().delete(BORDER), 405, "method-not-allowed").header("Allow", containsString("POST"));
    }

    @Test
    void unwantedFormatsAreRefused() {
        problem(given().accept("application/xml").get(BORDER), 406, "not-acceptable");
        problem(given().contentType("text/plain").body("{}").post(BORDER), 415, "unsupported-media-type");
        problem(json("{}").header("Content-Encoding", "gzip").post(BORDER), 415, "unsupported-media-type");
        problem(given().accept("garbage").get(BORDER), 406, "not-acceptable");
    }

    @ParameterizedTest
    @MethodSource
    void brokenBodyIsMalformed(String body, String pointer, String reason) {
        problem(json(body).post(BORDER), 400, "malformed")
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(reason))
                .body("violations.message", everyItem(matchesPattern("[A-ZÀ-Ý].*\\.")));
    }

    static Stream<Arguments> brokenBodyIsMalformed() {
        return Stream.of(
                arguments("", "", "body-missing"),
                arguments("  null ", "", "body-missing"),
                arguments("{", "", "not-json"),
                arguments("[]", "", "wrong-type"),
                arguments("{} {}", "", "wrong-type"),
                arguments("{\"nom\": 1}", "/nom", "unknown-field"),
                arguments("{\"name\": {\"de\": \"x\"}}", "/name/de", "unknown-field"),
                arguments("{\"name\": \"text\"}", "/name", "wrong-type"),
                arguments("{\"note\": 5}", "/note", "wrong-type"),
                arguments("{\"note\": {}}", "/note", "wrong-type"),
                arguments("{\"number\": \"5\"}", "/number", "wrong-type"),
                arguments("{\"number\": 5.5}", "/number", "wrong-type"),
                arguments("{\"colour\": \"BLUE\"}", "/colour", "unknown-code"),
                arguments("{\"colour\": \"\"}", "/colour", "unknown-code"),
                arguments("{\"owner\": \"1-1-1-1-1\"}", "/owner", "wrong-type"),
                arguments("{\"aliases\": [null]}", "/aliases/0", "required"),
                arguments("{\"note\": \"a\", \"note\": \"b\"}", "", "repeated-field"),
                arguments("{\"note\": \"\\u0000\"}", "/note", "character-refused"),
                arguments("{\"note\": \"\\ud800\"}", "/note", "character-refused"),
                arguments("{\"name\": {\"fr\": \"\\ufdd0\\u0007\"}}", "/name/fr", "character-refused"),
                arguments("{\"aliases\": " + "[".repeat(500) + "]".repeat(500) + "}", "/aliases/0", "wrong-type"));
    }

    @Test
    void bodyMustBeUtf8() {
        var latin = "{\"note\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        problem(json(latin).post(BORDER), 400, "malformed").body("violations.code", contains("not-utf-8"));
    }

    @Test
    void bodyOf20MegabytesIsTooLarge() {
        var large = new byte[20_000_000];
        problem(json(large).post(BORDER), 413, "too-large");
        problem(
                given().contentType("application/json")
                        .body(new ByteArrayInputStream(large))
                        .post(BORDER),
                413,
                "too-large");
    }

    @Test
    void endlessAddressAndHeadersAreRefused() {
        problem(given().queryParam("q", "x".repeat(5_000)).get(BORDER), 414, "address-too-long");
        problem(given().header("X-Long", "x".repeat(20_000)).get(BORDER), 431, "headers-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "page=0,page,too-small",
        "page=-1,page,too-small",
        "size=101,size,too-large",
        "page=abc,page,wrong-type",
        "page=,page,wrong-type",
        "page=99999999999,page,wrong-type",
        "page=1&page=2,page,repeated-parameter",
        "pages=1,pages,unknown-parameter",
        "colour=RED&colour=BLUE,colour,unknown-code",
        "colour=red,colour,unknown-code",
        "at=2026-02-30,at,wrong-type",
        "gaps=yes,gaps,wrong-type",
        "q=%00,q,character-refused",
        "q=%FF,q,character-refused",
        "q=toolong,q,too-long"
    })
    void parameterThatMakesNoSenseIsMalformed(String query, String pointer, String reason) {
        problem(given().urlEncodingEnabled(false).get(BORDER + "?" + query), 400, "malformed")
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(reason));
    }

    @Test
    void brokenEscapesAreMalformed() {
        problem(given().urlEncodingEnabled(false).get(BORDER + "/failures/%00"), 400, "malformed");
        problem(given().urlEncodingEnabled(false).get(BORDER + "/failures/%FF"), 400, "malformed");
    }

    @Test
    void declaredParametersAreAccepted() {
        given().get(BORDER + "?page=2&size=100&colour=RED&colour=GREEN&at=2026-02-28&q=repit&gaps=true")
                .then()
                .statusCode(200);
    }

    @Test
    void pageTakesWhateverItsAddressHolds() {
        given().get("/fr/services?q=repit&utm_source=mail").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1-1-1-1-1", "not-an-id", "01930000-0000-7000-8000-00000000000G"})
    void malformedIdIsNotAMissingRecord(String id) {
        problem(given().get(BORDER + "/" + id), 400, "malformed").body("violations.pointer", contains("id"));
    }

    @Test
    void changeNamesTheVersionBeforeItIsValidated() {
        var change = BORDER + "/" + SOME_ID;
        problem(json("{}").put(change), 428, "version-missing");
        problem(json("{}").header("If-Match", "\"6\"").put(change), 412, "stale-version");
        problem(json("{}").header("If-Match", "\"7\"").put(change), 422, "invalid")
                .body("violations.pointer", contains("/name"))
                .body("violations.code", contains("required"));
    }

    @Test
    void everyInvalidFieldIsNamed() {
        problem(
                        json("{\"name\": {}, \"note\": \"too long\", \"aliases\": [\"a\", \"b\", \"c\"]}")
                                .header("Accept-Language", "en")
                                .post(BORDER),
                        422,
                        "invalid")
                .body("violations.pointer", contains("/aliases", "/name", "/note"))
                .body("violations.code", contains("too-many", "text-empty", "too-long"))
                .body("violations[2].message", equalTo("This text may not be longer than 7 characters."));
    }

    @Test
    void unexpectedFailureLeaksNothing() {
        problem(given().get(BORDER + "/failures/any"), 500, "unexpected")
                .body("detail", not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void lostRaceIsStale() {
        problem(given().get(BORDER + "/failures/stale"), 412, "stale-version");
        problem(given().get(BORDER + "/failures/conflict"), 409, "conflict");
        problem(given().get(BORDER + "/failures/missing"), 404, "not-found");
    }

    @Test
    void codeIsExplainedInThreeLanguages() {
        given().get("/api/problems/not-found")
                .then()
                .statusCode(200)
                .body("status", equalTo(404))
                .body("title.nl", equalTo("Niet gevonden"));
        problem(given().get("/api/problems/nothing"), 404, "not-found");
    }

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static RequestSpecification json(byte[] body) {
        return given().contentType("application/json").body(body);
    }

    private static ValidatableResponse problem(Response response, int status, String code) {
        return response.then()
                .log()
                .ifValidationFails()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code));
    }
}
