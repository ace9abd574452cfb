package brussels.estuaire.platform;

import static brussels.estuaire.identity.Persona.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the console shows of a request: enough to find it again, and nothing of what people wrote. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class LogTest {
    private static final String BORDER = "/api/test/border";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private final ExtHandler console = new ExtHandler() {
        @Override
        protected void doPublish(ExtLogRecord line) {
            lines.add(getFormatter().format(line));
        }
    };

    @BeforeEach
    void listen() {
        var format = ConfigProvider.getConfig().getValue("quarkus.log.console.format", String.class);
        console.setFormatter(new PatternFormatter(format));
        Logger.getLogger("").addHandler(console);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(console);
    }

    @Test
    void problemNamesTheTraceOfItsLine() {
        String trace = given().get(BORDER + "/failures/any")
                .then()
                .statusCode(500)
                .extract()
                .path("traceId");
        assertThat(lines).anyMatch(line -> line.contains("[" + trace + "] unexpected on GET"));
        assertThat(lines).noneMatch(line -> line.contains("secret words"));
    }

    @Test
    void ordinaryLineBearsTheTraceOfItsRequest() {
        as(Persona.professional())
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .post(BORDER + "/limited")
                .then()
                .statusCode(204);
        assertThat(lines).anyMatch(line -> line.contains("[" + TRACE + "] An ordinary line"));
    }

    @Test
    void refusedRowIsNotRepeated() {
        var administrator = Persona.administrator();
        Map<String, Object> known =
                as(administrator).get("/api/assignments").then().extract().path("items[0]");
        known.keySet().retainAll(List.of("localityId", "bassin", "from", "until", "confidence", "source"));
        as(administrator).body(known).post("/api/assignments").then().statusCode(409);
        assertThat(lines).noneMatch(line -> line.contains("assignment_overlap"));
    }
}
