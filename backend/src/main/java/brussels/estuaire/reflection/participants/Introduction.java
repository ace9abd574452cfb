package brussels.estuaire.reflection.participants;

import brussels.estuaire.platform.problem.Language;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who a participant is, and from where they speak, as they say it.
 *
 * @param language in which to write to them; null when they do not say
 * @param organisation as it is typed
 * @param sector of the vocabulary of types
 * @param quotesAgreed whether what they say may be quoted, without their name
 * @param follows whether they are mailed what becomes of it
 */
public record Introduction(
        String name,
        @Nullable Language language,
        Participant.Role role,
        @Nullable String organisation,
        @Nullable String sector,
        @Nullable String function,
        @Nullable Boolean quotesAgreed,
        boolean follows) {

    /** What is held of somebody who is not erased. */
    public static Introduction of(Participant it) {
        return new Introduction(
                Objects.requireNonNull(it.name),
                it.language,
                it.role,
                it.organisation,
                it.sector,
                it.function,
                it.quotesAgreed,
                it.follows);
    }

    /** Writes it, in place of what was told before. */
    public void applyTo(Participant participant, Instant now) {
        participant.name = name;
        participant.language = language;
        participant.role = role;
        participant.organisation = organisation;
        participant.sector = sector;
        participant.function = function;
        participant.quotesAgreed = quotesAgreed;
        participant.follows = follows;
        participant.changedAt = now;
    }
}
