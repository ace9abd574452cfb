package brussels.estuaire.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The secrets of this machine's run: made at the first start, kept in a file that only its owner reads. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties kept = new Properties();

    /** The secrets kept in {@code file}, which need not exist yet. */
    Secrets(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
    }

    /** The secret of that name, made and kept if it is new. */
    String of(String name) throws IOException {
        var known = kept.getProperty(name);
        if (known != null) {
            return known;
        }
        var secret = random();
        kept.setProperty(name, secret);
        save();
        return secret;
    }

    /** 256 random bits, in the letters, digits, {@code -} and {@code _} of base64url (RFC 4648). */
    static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void save() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.notExists(file)) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
        }
        try (var writer = Files.newBufferedWriter(file)) {
            kept.store(writer, "Secrets of the local run; made on this machine");
        }
    }
}
