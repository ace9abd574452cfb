package brussels.estuaire.identity;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Not ready until Keycloak has answered once, and asks it again each time.
 *
 * <p>Ready from then on: without Keycloak nobody can sign in, but what is published can still be read.
 */
@Singleton
@Readiness
class IdentityReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(IdentityReadiness.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TenantConfigBean tenants;

    IdentityReadiness(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Override
    public HealthCheckResponse call() {
        var reached = Stream.of(tenants.getDefaultTenant(), tenants.getStaticTenant(WayIn.SESSION))
                .allMatch(IdentityReadiness::hasAnswered);
        return HealthCheckResponse.named("identity").status(reached).build();
    }

    private static boolean hasAnswered(TenantConfigContext tenant) {
        try {
            return tenant.initialize().await().atMost(PATIENCE).ready();
        } catch (RuntimeException e) {
            LOG.infof("Keycloak has not answered yet (%s)", e.getClass().getSimpleName());
            return false;
        }
    }
}
