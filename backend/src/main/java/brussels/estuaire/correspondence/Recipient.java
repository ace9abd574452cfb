package brussels.estuaire.correspondence;

import brussels.estuaire.platform.problem.Language;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mail goes to: one mailbox.
 *
 * @param language what they read; null when it is not known
 */
public record Recipient(String address, @Nullable Language language) {
    /** The shape of an address: nothing in it that could end a header or name a second mailbox. */
    public static final String ADDRESS = "[^\\s\\p{Cntrl}@<>()\\[\\],;:\\\\\"]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";

    /** The longest address, in characters (RFC 5321). */
    public static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile(ADDRESS);

    public Recipient {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("Not the address of one mailbox");
        }
    }

    /** The recipient at an address that others wrote; none when it is no address of one mailbox. */
    public static Optional<Recipient> at(@Nullable String address, @Nullable Language language) {
        return Optional.ofNullable(address).filter(Recipient::isAddress).map(it -> new Recipient(it, language));
    }

    private static boolean isAddress(String address) {
        return address.length() <= LONGEST && SHAPE.matcher(address).matches();
    }
}
