package brussels.estuaire.identity;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Makes the cookies of a sign-in {@code Secure} when people reach Estuaire by HTTPS.
 *
 * <p>The backend itself sees plain HTTP behind its proxy, and a setting of its own could be forgotten.
 */
public class SecureCookies implements ConfigSourceFactory {
    static final String SECURE = "quarkus.oidc.web.authentication.cookie-force-secure";
    private static final int BELOW_ALL_OTHERS = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var secure = Optional.ofNullable(context.getValue("estuaire.public-url").getValue())
                .filter(url -> url.startsWith("https://"))
                .isPresent();
        var settings = Map.of(SECURE, Boolean.toString(secure));
        return List.of(new PropertiesConfigSource(settings, "cookies by the public address", BELOW_ALL_OTHERS));
    }
}
