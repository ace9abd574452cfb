package brussels.estuaire.identity;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Stands in for Keycloak: a key pair that signs the tokens of a {@link Persona}.
 *
 * <p>The backend checks signature, issuer, audience and expiry as always; only the key's origin differs. It serves every
 * test class, without being named there.
 */
@QuarkusTestResource(TestRealm.class)
public class TestRealm implements QuarkusTestResourceLifecycleManager {
    private static final KeyPair KEYS = generate();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key", encoded(KEYS.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer", Persona.ISSUER,
                "quarkus.oidc.web.tenant-enabled", "false",
                "estuaire.session-key", encoded(new SecureRandom().generateSeed(32)),
                "estuaire.link-key", encoded(new SecureRandom().generateSeed(32)),
                "smallrye.jwt.sign.key", encoded(KEYS.getPrivate().getEncoded()));
    }

    @Override
    public void stop() {
        // The keys end with this JVM.
    }

    /** What a forger knows, too. */
    static String publicKey() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.public-key", String.class);
    }

    static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
