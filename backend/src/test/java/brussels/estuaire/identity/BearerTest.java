package brussels.estuaire.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import brussels.estuaire.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of bad token is refused, wherever it is presented. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class BearerTest {
    private static final String PROTECTED = "/test/caller";
    private static final String PUBLIC = "/test/caller/public";
    private static final String UNKNOWN = "/api/no-such-thing";

    @TestFactory
    Stream<DynamicTest> badTokenIsRefusedEverywhere() {
        return badCredentials().entrySet().stream()
                .flatMap(bad -> Stream.of(PROTECTED, PUBLIC, UNKNOWN)
                        .map(path -> DynamicTest.dynamicTest(
                                bad.getKey() + " on " + path, () -> isRefused(bad.getValue(), path))));
    }

    @Test
    void goodTokenPassesOnPublicAddressToo() {
        given().auth().oauth2(Persona.professional().token()).get(PUBLIC).then().statusCode(200);
    }

    @Test
    void tokenIsTakenFromTheHeaderOnly() {
        var token = Persona.administrator().token();
        given().queryParam("access_token", token).get(PROTECTED).then().statusCode(401);
        given().cookie("access_token", token).get(PROTECTED).then().statusCode(401);
    }

    private static void isRefused(String credentials, String path) {
        given().header("Authorization", credentials)
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"))
                .body("title", equalTo("Sign in first"));
    }

    private static Map<String, String> badCredentials() {
        var good = Persona.administrator().token();
        var bad = new LinkedHashMap<String, String>();
        claimedWrongly().forEach((kind, claims) -> bad.put(kind, "Bearer " + claims.sign()));
        bad.put("signed with another key", "Bearer " + signedBySomebodyElse());
        bad.put("signed with a shared secret", "Bearer " + signedWithPublicKeyAsSecret());
        bad.put("not signed (alg none)", "Bearer " + unsigned(good));
        bad.put("another signature", "Bearer " + good.substring(0, good.lastIndexOf('.')) + ".AAAA");
        bad.put("other claims under the same signature", "Bearer " + tampered(good));
        bad.put("truncated", "Bearer " + good.substring(0, good.length() - 20));
        bad.put("without a signature", "Bearer " + good.substring(0, good.lastIndexOf('.') + 1));
        bad.put("rubbish", "Bearer rubbish");
        bad.put("rubbish with dots", "Bearer a.b.c");
        bad.put("empty parts", "Bearer ..");
        bad.put("empty", "Bearer");
        bad.put("empty, in lower case", "bearer");
        bad.put("several tokens", "Bearer " + good + ", " + good);
        return bad;
    }

    private static Map<String, JwtClaimsBuilder> claimedWrongly() {
        var now = Instant.now();
        var wrong = new LinkedHashMap<String, JwtClaimsBuilder>();
        wrong.put("expired", claims().expiresAt(now.minus(Duration.ofMinutes(1))));
        wrong.put(
                "not yet valid",
                claims().claim("nbf", now.plus(Duration.ofMinutes(5)).getEpochSecond()));
        wrong.put("of another issuer", claims().issuer("https://elsewhere.test/realms/estuaire"));
        wrong.put("without an issuer", claims().remove("iss"));
        wrong.put("for another audience", claims().audience("another-api"));
        wrong.put("without an audience", claims().remove("aud"));
        wrong.put("an ID token", claims().claim("typ", "ID").audience(Persona.WEB_CLIENT));
        wrong.put("an ID token with our audience", claims().claim("typ", "ID"));
        wrong.put("a refresh token", claims().claim("typ", "Refresh"));
        wrong.put("a token without a type", claims().remove("typ"));
        return wrong;
    }

    private static JwtClaimsBuilder claims() {
        return Persona.administrator().claims();
    }

    private static String signedBySomebodyElse() {
        return claims().sign(TestRealm.generate().getPrivate());
    }

    private static String signedWithPublicKeyAsSecret() {
        return claims().jws().algorithm(SignatureAlgorithm.HS256).signWithSecret(TestRealm.publicKey());
    }

    private static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.")[1] + ".";
    }

    private static String tampered(String token) {
        var parts = token.split("\\.");
        var claims = new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        return parts[0] + "." + encoded(claims.put("sub", "somebody-else").encode()) + "." + parts[2];
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
