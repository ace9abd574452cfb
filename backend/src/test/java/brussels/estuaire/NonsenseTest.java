package brussels.estuaire;

import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent to whatever operation is answered as the contract says, and never as a fault of ours. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class NonsenseTest {
    private static final long SEED = 20261122;
    private static final int TRIES = 25;

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "null",
            "0",
            "-1",
            "99999999999999999999",
            "1e309",
            "é",
            "'; drop table service; --",
            "%' or 1=1 --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "${jndi:ldap://x}",
            "\u0000",
            "\u0007\u001b[31m",
            "\ud83d\ude00",
            "\ud800",
            "& | ! ( ) : * \\ \"",
            "x".repeat(3_000),
            "01930000-0000-7000-8000-000000000001",
            "2026-02-30",
            "SUD_EST",
            "21004",
            "1040");

    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "{}",
            "{",
            "\"text\"",
            "{\"unknown\": 1}",
            "{\"name\": null}",
            "{\"name\": {\"fr\": \"\\u0000\"}}",
            "{\"name\": {\"fr\": \"" + "x".repeat(20_000) + "\"}}",
            "{\"name\": {\"fr\": \"<b>'; drop table service; --\"}, \"kind\": \"ASBL\"}",
            "{\"name\": {\"fr\": \"a\"}, \"kind\": \"NOTHING\", \"aliases\": [null]}",
            "{\"label\": {\"fr\": \"a\"}, \"position\": -1, \"code\": \"a b\"}",
            "{\"organisationId\": \"01930000-0000-7000-8000-000000000001\", \"name\": {\"fr\": \"a\"}, \"type\": \"x\"}",
            "{\"localityId\": \"1\", \"bassin\": 5, \"from\": \"yesterday\"}",
            "[".repeat(5_000));

    static Stream<Contract.Operation> operations() {
        return Contract.read().operations().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void visitorNeverMeetsAFaultOfOurs(Contract.Operation operation) {
        tryNonsense(operation, Persona.visitor());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void administratorNeverMeetsAFaultOfOurs(Contract.Operation operation) {
        tryNonsense(operation, Persona.administrator());
    }

    private static void tryNonsense(Contract.Operation operation, Persona persona) {
        var random = new Random(SEED + operation.id().hashCode());
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var address = address(operation, random);
            var body = operation.hasBody() ? pick(BODIES, random) : "";
            var response = send(as(persona), operation, address, body);
            assertThat(response.statusCode())
                    .as("seed %d, attempt %d: %s %s with %.200s", SEED, attempt, operation.method(), address, body)
                    .isLessThan(500);
        }
    }

    private static Response send(
            RequestSpecification request, Contract.Operation operation, String address, String body) {
        var sent = request.urlEncodingEnabled(false).redirects().follow(false).header("If-Match", "\"1\"");
        return (operation.hasBody() ? sent.body(body.getBytes(StandardCharsets.UTF_8)) : sent)
                .request(operation.method(), address);
    }

    private static String address(Contract.Operation operation, Random random) {
        var address = new StringBuilder();
        for (var segment : operation.path().substring(1).split("/")) {
            address.append('/').append(segment.startsWith("{") ? encoded(segmentWord(random)) : segment);
        }
        var separator = '?';
        for (var parameter : operation.queryParameters()) {
            if (random.nextInt(3) == 0) {
                address.append(separator).append(parameter).append('=').append(encoded(pick(WORDS, random)));
                separator = '&';
            }
        }
        return address.toString();
    }

    /** An empty or a dotted segment is another address. */
    private static String segmentWord(Random random) {
        var word = pick(WORDS, random);
        return word.isBlank() || word.startsWith(".") ? "nothing" : word;
    }

    private static String encoded(String word) {
        return word.equals("\ud800")
                ? "%ED%A0%80"
                : URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
