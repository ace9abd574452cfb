package brussels.estuaire.opendoors.wishes;

import static brussels.estuaire.opendoors.wishes.Wished.TEAM;
import static brussels.estuaire.opendoors.wishes.Wished.ahead;
import static brussels.estuaire.opendoors.wishes.Wished.form;
import static brussels.estuaire.opendoors.wishes.Wished.person;
import static brussels.estuaire.opendoors.wishes.Wished.ranked;
import static brussels.estuaire.opendoors.wishes.Wished.service;
import static brussels.estuaire.opendoors.wishes.Wished.visitor;
import static brussels.estuaire.opendoors.wishes.Wished.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A visitor who sends one wish many times at the same moment is counted once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class WishesAtOnceTest {
    private static final int MANY = 8;
    private static final String ONCE = "alter table wish add constraint wish_once unique (visitor_id, service_id)";

    @Test
    void personWishesForAServiceOnceHoweverOftenItIsSentAtOnce() throws Exception {
        var edition = ahead(1, 1);
        var form = form(service("SUD_EST"), "Ada", person("Ada"));
        try (var people = Executors.newFixedThreadPool(MANY)) {
            var sent = new ArrayList<Future<Integer>>();
            for (var time = 0; time < MANY; time++) {
                sent.add(people.submit(() -> wish(edition, form).extract().statusCode()));
            }
            for (var answer : sent) {
                assertThat(answer.get()).isEqualTo(204);
            }
        }
        ranked(TEAM, edition).body("items.people", contains(1));
        assertThat(rows(edition.id().toString())).isEqualTo(1);
    }

    /** No statement makes two of one wish. */
    @Test
    void noStatementLetsAPersonWishTwiceForAService() throws Exception {
        var edition = ahead(1, 1);
        var email = person("Bo");
        wish(edition, form(service("SUD_EST"), "Bo", email)).statusCode(204);
        var twice =
                "insert into wish (edition_id, visitor_id, service_id, privacy_version, created_at) select edition_id,"
                        + " visitor_id, service_id, privacy_version, now() from wish where visitor_id = '"
                        + visitor(edition, email)
                        + "'";
        assertThat(catchThrowable(() -> run(twice))).hasMessageContaining("wish_once");
        try (var unguarded = new Sabotage("alter table wish drop constraint wish_once", ONCE)) {
            run(twice);
            assertThat(rows(edition.id().toString())).isEqualTo(2);
            run("delete from wish where edition_id = '" + edition.id() + "'");
        }
    }

    private static void run(String sql) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int rows(String edition) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("select count(*) from wish where edition_id = '" + edition + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
