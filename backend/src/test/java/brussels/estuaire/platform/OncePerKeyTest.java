package brussels.estuaire.platform;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.manager;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OncePerKeyTest {
    private static final String ACTS = "/api/test/border/acts";
    private static final Persona EDITOR = editor("la-braise");

    @Test
    void repeatedRequestIsAnsweredAlikeAndDoneOnce() {
        var key = key();
        var first = act(EDITOR, key, "a");
        var again = act(EDITOR, key, "a");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.contentType()).isEqualTo(first.contentType());
    }

    @Test
    void otherBodyUnderTheSameKeyIsRefused() {
        var key = key();
        act(EDITOR, key, "a");
        act(EDITOR, key, "b").then().statusCode(409).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void otherCallerHasOtherKeys() {
        var key = key();
        var first = act(EDITOR, key, "a");
        var other = act(manager("la-braise"), key, "a");
        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(other.asString()).isNotEqualTo(first.asString());
    }

    @Test
    void refusedRequestLeavesItsKeyFree() {
        var key = key();
        act(EDITOR, key, "refused").then().statusCode(409).body("code", equalTo("conflict"));
        act(EDITOR, key, "a").then().statusCode(201);
    }

    @Test
    void visitorsKeyCannotBeGuessed() {
        act(visitor(), "1", "a")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("Idempotency-Key"))
                .body("violations.code", contains("key-malformed"));
        act(visitor(), key(), "a").then().statusCode(201);
    }

    @Test
    void manyAtOnceAreDoneOnce() throws Exception {
        var key = key();
        assertThat(atOnce(() -> key)).hasSize(1);
    }

    /** The sabotage twin: PostgreSQL takes each use of the key for another's. */
    @Test
    void withoutUniqueKeysManyAtOnceAreAsManyActs() throws Exception {
        var key = key();
        try (var _ = new Sabotage("""
                create function take_for_another() returns trigger language plpgsql
                  as $$ begin new.key := gen_random_uuid(); return new; end $$;
                create trigger sabotage before insert on idempotency_key
                  for each row execute function take_for_another();
                alter table idempotency_key disable row level security""", """
                alter table idempotency_key enable row level security;
                drop trigger sabotage on idempotency_key;
                drop function take_for_another()""")) {
            assertThat(atOnce(() -> key)).hasSize(8);
        }
    }

    /** The application's role, in a query that forgot to say whose answer it wants; and of the audit likewise. */
    @Test
    void forgottenFilterShowsNothing() throws SQLException {
        act(EDITOR, key(), "a");
        try (var application = RealPostgres.server().connectAsApplication();
                var superuser = RealPostgres.server().connectAsSuperuser()) {
            for (var table : List.of("idempotency_key", "audit_entry", "login_session")) {
                assertThat(application
                                .createStatement()
                                .executeQuery("select * from " + table)
                                .next())
                        .as(table)
                        .isFalse();
            }
            assertThat(superuser
                            .createStatement()
                            .executeQuery("select * from idempotency_key")
                            .next())
                    .isTrue();
        }
    }

    @Test
    void answerIsForgottenAfterADay() throws SQLException {
        var key = key();
        act(EDITOR, key, "a");
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.createStatement()) {
            statement.executeUpdate("update idempotency_key set created_at = now() - interval '25 hours'");
        }
        act(EDITOR, key, "b").then().statusCode(201);
    }

    private static List<String> atOnce(Supplier<String> key) throws Exception {
        var requests = new ArrayList<Callable<String>>();
        for (var number = 0; number < 8; number++) {
            requests.add(() ->
                    act(EDITOR, key.get(), "a").then().statusCode(201).extract().asString());
        }
        var answers = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }
        return answers.stream().distinct().toList();
    }

    private static Response act(Persona persona, String key, String note) {
        return as(persona)
                .header("Idempotency-Key", key)
                .body("{\"note\": \"" + note + "\"}")
                .post(ACTS);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
