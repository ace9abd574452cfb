package brussels.estuaire.reflection.participants;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is held of a participant beside how they introduced themselves.
 *
 * @param wishes with whom they would rather be, or not, in their own words
 * @param privacyVersion which statement they were shown
 */
public record Held(String email, @Nullable String wishes, String privacyVersion, Instant createdAt, Instant changedAt) {
    /** What is held of somebody who is not erased. */
    public static Held of(Participant it) {
        return new Held(Objects.requireNonNull(it.email), it.wishes, it.privacyVersion, it.createdAt, it.changedAt);
    }
}
