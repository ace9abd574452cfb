package brussels.estuaire;

import brussels.estuaire.local.Postgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** One PostgreSQL for the whole run: the migrations run as the owner, the backend as its unprivileged role. */
public class RealPostgres implements QuarkusTestResourceLifecycleManager {
    private static final Postgres POSTGRES = Postgres.temporary();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                POSTGRES.jdbcUrl(),
                "quarkus.datasource.username",
                Postgres.APPLICATION,
                "quarkus.datasource.password",
                POSTGRES.passwords().application(),
                "quarkus.flyway.username",
                Postgres.OWNER,
                "quarkus.flyway.password",
                POSTGRES.passwords().owner(),
                "quarkus.flyway.active",
                "true",
                "quarkus.flyway.migrate-at-start",
                "true");
    }

    /** The server, for a test that looks at the tables themselves. */
    public static Postgres server() {
        return POSTGRES;
    }

    @Override
    public void stop() {
        // It serves every test class, and ends with this JVM.
    }
}
