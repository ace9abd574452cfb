package brussels.estuaire.local;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that are made on this machine, and are in no repository. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 256 random bits, in letters, digits, {@code -} and {@code _}. */
    static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
