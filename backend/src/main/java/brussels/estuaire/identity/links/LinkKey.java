package brussels.estuaire.identity.links;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the secrets of personal links, and recognises them.
 *
 * <p>A secret is what it opens and HMAC-SHA-256 of purpose, id and generation, in base64url: whoever knows ids but not the
 * key can make none.
 */
@Singleton
public class LinkKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final Optional<SecretKeySpec> key;

    LinkKey(@ConfigProperty(name = "estuaire.link-key") Optional<String> encodedKey) {
        this.key = encodedKey.map(LinkKey::decoded);
    }

    /** Only the command « migrate », which nobody asks anything, does without a key. */
    void refuseToStartWithoutKey(
            @Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.oidc.web.tenant-enabled", defaultValue = "true") boolean peopleSignIn) {
        if (peopleSignIn && key.isEmpty()) {
            throw new IllegalStateException("ESTUAIRE_LINK_KEY must be set: 32 random bytes in base64");
        }
    }

    /** The secret that stands in a link's fragment. */
    public String secretOf(PersonalLink link) {
        var secret = ByteBuffer.allocate(ID_BYTES + KEY_BYTES);
        put(secret, link.id()).put(authentic(link));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.array());
    }

    /**
     * What stands for words that are not to be kept: the same for the same words, and who has no key cannot tell of which.
     *
     * @param words what is told apart by it; the same words for another use are to begin otherwise
     */
    public UUID standsFor(String words) {
        var bytes = ByteBuffer.wrap(mac().doFinal(("NAMELESS\0" + words).getBytes(StandardCharsets.UTF_8)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** What a secret says it opens; empty when it is none. It proves nothing before {@link #opens} does. */
    static Optional<UUID> idIn(String secret) {
        return bytes(secret).map(bytes -> {
            var buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        });
    }

    /** Whether a secret is this link's. */
    boolean opens(PersonalLink link, String secret) {
        return bytes(secret)
                .map(bytes -> Arrays.copyOfRange(bytes, ID_BYTES, bytes.length))
                .filter(told -> MessageDigest.isEqual(told, authentic(link)))
                .isPresent();
    }

    private static Optional<byte[]> bytes(String secret) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(secret))
                    .filter(bytes -> bytes.length == ID_BYTES + KEY_BYTES);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] authentic(PersonalLink link) {
        var mac = mac();
        mac.update(link.purpose().name().getBytes(StandardCharsets.US_ASCII));
        var opened = ByteBuffer.allocate(1 + ID_BYTES + Integer.BYTES).put((byte) 0);
        return mac.doFinal(put(opened, link.id()).putInt(link.generation()).array());
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key.orElseThrow());
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A link's secret could not be made", e);
        }
    }

    private static ByteBuffer put(ByteBuffer buffer, UUID id) {
        return buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    /** Takes both alphabets of base64, padded or not. */
    private static SecretKeySpec decoded(String encodedKey) {
        var bytes = Base64.getUrlDecoder()
                .decode(encodedKey.strip().replace('+', '-').replace('/', '_'));
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("ESTUAIRE_LINK_KEY must be 32 random bytes in base64");
        }
        return new SecretKeySpec(bytes, ALGORITHM);
    }
}
