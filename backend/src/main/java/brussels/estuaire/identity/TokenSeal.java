package brussels.estuaire.identity;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts the tokens of one session, so that neither the database nor its backups hold a usable one.
 *
 * <p>AES-256-GCM with a random nonce. The session's own key is authenticated with the tokens: copied into another row,
 * they do not open.
 */
@Singleton
class TokenSeal {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Optional<SecretKey> key;

    TokenSeal(@ConfigProperty(name = "estuaire.session-key") Optional<String> encodedKey) {
        this.key = encodedKey.map(TokenSeal::decoded);
    }

    /** Only the command « migrate », where nobody signs in, does without a key. */
    void refuseToStartWithoutKey(
            @Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.oidc.web.tenant-enabled", defaultValue = "true") boolean peopleSignIn) {
        if (peopleSignIn && key.isEmpty()) {
            throw new IllegalStateException("ESTUAIRE_SESSION_KEY must be set: 32 random bytes in base64");
        }
    }

    byte[] seal(AuthorizationCodeTokens tokens, byte[] session) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var json = new JsonObject()
                .put("id", tokens.getIdToken())
                .put("access", tokens.getAccessToken())
                .put("refresh", tokens.getRefreshToken())
                .put("expiresIn", tokens.getAccessTokenExpiresIn())
                .put("scope", tokens.getAccessTokenScope());
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, session, json.toBuffer().getBytes());
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    AuthorizationCodeTokens open(byte[] sealed, byte[] session) {
        var buffer = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var content = new byte[buffer.remaining()];
        buffer.get(content);
        var json =
                new JsonObject(new String(run(Cipher.DECRYPT_MODE, nonce, session, content), StandardCharsets.UTF_8));
        return new AuthorizationCodeTokens(
                json.getString("id"),
                json.getString("access"),
                json.getString("refresh"),
                json.getLong("expiresIn"),
                json.getString("scope"));
    }

    private byte[] run(int mode, byte[] nonce, byte[] session, byte[] content) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key.orElseThrow(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(session);
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The tokens of a session could not be sealed or opened", e);
        }
    }

    /** Takes both alphabets of base64, padded or not. */
    private static SecretKey decoded(String encodedKey) {
        var bytes = Base64.getUrlDecoder()
                .decode(encodedKey.strip().replace('+', '-').replace('/', '_'));
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("ESTUAIRE_SESSION_KEY must be 32 random bytes in base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
