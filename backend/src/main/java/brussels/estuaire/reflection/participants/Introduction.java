package brussels.estuaire.reflection.participants;

import brussels.estuaire.platform.Violation;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.vocabularies.CheckTerms;
import brussels.estuaire.vocabularies.Vocabulary;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who a participant is, and from where they speak, as they say it.
 *
 * @param language in which to write to them; null when they do not say
 * @param organisation as it is typed
 * @param sector of the vocabulary of types
 * @param quotesAgreed whether what they say may be quoted, without their name; null while they have not said
 */
public record Introduction(
        String name,
        @Nullable Language language,
        Participant.Role role,
        @Nullable String organisation,
        @Nullable String sector,
        @Nullable String function,
        @Nullable Boolean quotesAgreed) {

    /** What is held of somebody who is not erased. */
    public static Introduction of(Participant it) {
        return new Introduction(
                Objects.requireNonNull(it.name),
                it.language,
                it.role,
                it.organisation,
                it.sector,
                it.function,
                it.quotesAgreed);
    }

    /**
     * What is wrong with a sector that somebody tells.
     *
     * @param known what stood there before
     */
    public static List<Violation> faults(@Nullable String sector, @Nullable String known) {
        return CheckTerms.inField(
                Vocabulary.TYPES,
                "/sector",
                sector == null ? List.of() : List.of(sector),
                known == null ? List.of() : List.of(known));
    }

    /** Writes it, in place of what was told before. */
    void applyTo(Participant participant) {
        participant.name = name;
        participant.language = language;
        participant.role = role;
        participant.organisation = organisation;
        participant.sector = sector;
        participant.function = function;
        participant.quotesAgreed = quotesAgreed;
    }
}
