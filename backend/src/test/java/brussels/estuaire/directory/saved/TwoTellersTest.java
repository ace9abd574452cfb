package brussels.estuaire.directory.saved;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two backends look into the saved searches at once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class TwoTellersTest {
    private static final int GATE = 20_261_205;

    /** Takes the first that is due, as the product's does; the gate holds both once each has seen it. */
    private static final String TAKE = """
            select id from (
              select id from saved_search where confirmed_at is not null and next_at <= $1 order by next_at limit 1) as taken,
              lateral (select pg_advisory_xact_lock_shared(%d + length(id::text) - 36)) as gate""";

    @Inject
    SendNewMatches matches;

    private final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void saveAndPublish() throws SQLException {
        matches.send();
        var word = "Mot" + UUID.randomUUID().toString().substring(24);
        var service = Services.published(Persona.editor("la-braise"), Services.form(Network.laBraise(), word));
        sql("update service set listed_at = now() - interval '1 hour' where id = '%s'".formatted(service));
        sql("""
                insert into saved_search (email, language, name, query, rhythm, created_at, confirmed_at, told_until, next_at)
                values ('%s', 'FR', 'Pour ma mère', 'q=%s', 'DAILY', now(), now(), now() - interval '2 hours', now() - interval '1 minute')
                """.formatted(address, word));
    }

    @Test
    void whatIsNewIsToldOnce() throws Exception {
        new TwoBackends(matches::send).run();
        assertThat(sentTo(address)).hasSize(1);
    }

    /** The sabotage twin: who looks into a search does not hold its row. */
    @Test
    void withoutTheLockItIsToldTwice() throws Exception {
        try (var _ = Sabotage.function("next_saved_search(timestamptz)", TAKE.formatted(GATE))) {
            new TwoBackends(matches::send).runThrough(GATE);
        }
        assertThat(sentTo(address)).hasSize(2);
    }

    private static void sql(String statement) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser()) {
            superuser.createStatement().executeUpdate(statement);
        }
    }
}
