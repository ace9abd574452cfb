package brussels.estuaire;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Map;

/**
 * The program: it serves, or, told {@code migrate}, it brings the database up to date and ends.
 *
 * <p>Only the migration is given the owner's credentials: what serves cannot change the schema, even when it is broken into.
 */
@QuarkusMain
public class Estuaire implements QuarkusApplication {
    private static final String MIGRATE = "migrate";

    /** A migration needs the database alone: no port, no identity provider. */
    private static final Map<String, String> MIGRATION_ONLY = Map.of(
            "quarkus.flyway.active", "true",
            "quarkus.flyway.migrate-at-start", "true",
            "quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.oidc.tenant-enabled", "false",
            "quarkus.oidc.web.tenant-enabled", "false");

    public static void main(String[] arguments) {
        if (List.of(arguments).contains(MIGRATE)) {
            MIGRATION_ONLY.forEach(System::setProperty);
        }
        Quarkus.run(Estuaire.class, arguments);
    }

    @Override
    public int run(String... arguments) {
        if (!List.of(arguments).contains(MIGRATE)) {
            Quarkus.waitForExit();
        }
        return 0;
    }
}
