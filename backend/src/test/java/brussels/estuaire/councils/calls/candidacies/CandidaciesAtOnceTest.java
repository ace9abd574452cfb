package brussels.estuaire.councils.calls.candidacies;

import static brussels.estuaire.circles.Circles.COORDINATOR;
import static brussels.estuaire.circles.Circles.circle;
import static brussels.estuaire.councils.calls.Calls.answer;
import static brussels.estuaire.councils.calls.Calls.candidate;
import static brussels.estuaire.councils.calls.Calls.close;
import static brussels.estuaire.councils.calls.Calls.draft;
import static brussels.estuaire.councils.calls.Calls.form;
import static brussels.estuaire.councils.calls.Calls.open;
import static brussels.estuaire.councils.calls.Calls.path;
import static brussels.estuaire.councils.calls.Calls.publish;
import static brussels.estuaire.councils.calls.Calls.superuser;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Visitors who answer at the same moment, and coordinators who publish: one candidacy for an address, one call at a time, none too late. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CandidaciesAtOnceTest {
    private static final int MANY = 8;

    private static final String ONE_EACH =
            "alter table candidacy add constraint candidacy_one_each unique (call_id, email)";
    private static final String ONE_AT_A_TIME = "alter table circle_call add constraint circle_call_one_at_a_time"
            + " unique (calling, days without overlaps)";

    private static final int GATE = 1571;

    /** Both have looked whether the address is there before either writes. */
    private static final String BOTH_HAVE_LOOKED = """
            create function at_the_gate() returns trigger language plpgsql as
              $$ begin perform pg_advisory_xact_lock_shared(%d); return new; end $$;
            create trigger a_gate before insert on candidacy for each row execute function at_the_gate()""".formatted(GATE);

    @Test
    void addressIsACandidateOnceHoweverOftenItIsSentAtOnce() throws Exception {
        var circle = circle();
        var call = open(circle);
        assertThat(race(number -> sent(call))).containsExactlyInAnyOrderElementsOf(one(201));
        assertThat(candidacies(circle, call)).isEqualTo(1);
    }

    @Test
    void withoutTheGuardAnAddressIsACandidateSeveralTimes() throws Exception {
        var circle = circle();
        var call = open(circle);
        try (var unguarded = new Sabotage("alter table candidacy drop constraint candidacy_one_each", ONE_EACH)) {
            try (var together = new Sabotage(BOTH_HAVE_LOOKED, "drop function at_the_gate cascade")) {
                new TwoBackends(() -> sent(call)).runThrough(GATE);
            }
            assertThat(candidacies(circle, call)).isEqualTo(2);
            superuser("delete from candidacy where call_id = ?", call);
        }
    }

    @Test
    void circleHasOneOpenCallHoweverManyArePublishedAtOnce() throws Exception {
        var circle = circle();
        var drafts = drafts(circle);
        assertThat(race(number -> published(circle, drafts.get(number)))).containsExactlyInAnyOrderElementsOf(one(200));
    }

    @Test
    void withoutTheGuardACircleHasSeveralOpenCalls() throws Exception {
        var circle = circle();
        var drafts = drafts(circle);
        try (var unguarded =
                new Sabotage("alter table circle_call drop constraint circle_call_one_at_a_time", ONE_AT_A_TIME)) {
            assertThat(race(number -> published(circle, drafts.get(number)))).containsOnly(200);
            superuser("delete from circle_call where circle_id = ?", circle);
        }
    }

    /** No statement writes what a program read too early. */
    @Test
    void noStatementAnswersACallThatIsOver() throws Exception {
        var circle = circle();
        var call = open(circle);
        close(call);
        assertThat(catchThrowable(() -> written(call))).hasMessageContaining("candidacy_in_time");
        try (var unguarded = new Sabotage(
                "alter table candidacy disable trigger candidacy_in_time",
                "alter table candidacy enable trigger candidacy_in_time")) {
            written(call);
            assertThat(candidacies(circle, call)).isEqualTo(1);
        }
    }

    /** Who shortens a call waits for who is answering it, and who answers afterwards is refused. */
    @Test
    void whoAnswersWhileTheCallIsShortenedIsInTimeOrRefused() throws Exception {
        var circle = circle();
        var call = open(circle);
        try (var application = RealPostgres.server().connectAsApplication();
                var writing = application.createStatement()) {
            application.setAutoCommit(false);
            writing.executeUpdate(insert(call));
            try (var owner = RealPostgres.server().connectAsOwner();
                    var shortening = owner.createStatement()) {
                shortening.execute("set lock_timeout = '200ms'");
                var shorter = "update circle_call set closes_on = current_date - 1 where id = '" + call + "'";
                assertThat(catchThrowable(() -> shortening.executeUpdate(shorter)))
                        .hasMessageContaining("lock timeout");
                application.commit();
                assertThat(shortening.executeUpdate(shorter)).isEqualTo(1);
            }
        }
        assertThat(sent(call)).isEqualTo(409);
    }

    private static int sent(String call) {
        return answer(call, candidate("Ada")).extract().statusCode();
    }

    private static int published(String circle, String call) {
        return publish(circle, call).extract().statusCode();
    }

    private static List<String> drafts(String circle) {
        return IntStream.range(0, MANY)
                .mapToObj(number -> draft(circle, form(-1, number)))
                .toList();
    }

    private static List<Integer> one(int status) {
        return IntStream.range(0, MANY)
                .mapToObj(number -> number == 0 ? status : 409)
                .toList();
    }

    private static int candidacies(String circle, String call) {
        return as(COORDINATOR)
                .get(path(circle, call) + "/candidacies")
                .then()
                .extract()
                .path("total");
    }

    private static void written(String call) throws SQLException {
        try (var application = RealPostgres.server().connectAsApplication();
                var statement = application.createStatement()) {
            statement.executeUpdate(insert(call));
        }
    }

    private static String insert(String call) {
        return """
                insert into candidacy (call_id, state, name, email, motivation, privacy_version, created_at, changed_at)
                values ('%s', 'SUBMITTED', 'Late', 'late@example.org', 'Why', '2026-11', now(), now())""".formatted(UUID.fromString(call));
    }

    private static List<Integer> race(IntFunction<Integer> act) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new ArrayList<Future<Integer>>();
            for (var number = 0; number < MANY; number++) {
                var mine = number;
                started.add(threads.submit(() -> act.apply(mine)));
            }
            var answers = new ArrayList<Integer>();
            for (var answer : started) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
