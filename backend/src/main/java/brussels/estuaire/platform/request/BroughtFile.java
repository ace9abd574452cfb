package brussels.estuaire.platform.request;

import brussels.estuaire.platform.Refusal;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file that a request brings, set aside on the disk while the request lasts.
 *
 * <p>Memory holds none of it, and no transaction waits for who sends slowly: one begins when all of it has come.
 */
@RequestScoped
public class BroughtFile {
    private static final int AT_ONCE = 65_536;

    private @Nullable Path path;
    private long size;
    private byte[] digest = {};

    /** Where it lies until the request ends. */
    public Path path() {
        return Objects.requireNonNull(path);
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Its SHA-256. */
    public byte[] digest() {
        return digest;
    }

    /** Takes it in to its end; what is too large is read to its end too, and thrown away, so that the sender hears our answer. */
    void take(InputStream sent, long most) throws IOException {
        path = Files.createTempFile("estuaire-", ".brought");
        var digesting = new DigestInputStream(sent, sha256());
        try (var kept = Files.newOutputStream(path)) {
            var some = new byte[AT_ONCE];
            for (var read = digesting.read(some); read >= 0; read = digesting.read(some)) {
                size += read;
                if (size > most) {
                    break;
                }
                kept.write(some, 0, read);
            }
        }
        if (size > most) {
            forget();
            sent.transferTo(OutputStream.nullOutputStream());
            throw Refusal.of(413, "too-large");
        }
        digest = digesting.getMessageDigest().digest();
    }

    @PreDestroy
    void forget() {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
