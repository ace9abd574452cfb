package brussels.estuaire.vocabularies;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A closed list of terms. */
public enum Vocabulary {
    /** What kind of body or service it is. */
    TYPES,
    /** What a service is about. */
    THEMES,
    /** For whom a service is. */
    AUDIENCES,
    /** In which languages people are received, by ISO 639 code. */
    LANGUAGES,
    /** What people pay themselves. */
    COSTS,
    /** What a service does for carers. */
    PRACTICES,
    /** What kind of event it is; each carries rules, so no term is added by hand. */
    EVENT_TYPES,
    /** Which missions of a bassin's team an event serves. */
    MISSIONS,
    /** To which pole of action a finding, or what is done about it, belongs. */
    POLES;

    /** Whether administrators add terms. */
    boolean isOpen() {
        return this != EVENT_TYPES;
    }

    /** The vocabulary's word in addresses: {@code themes}, {@code event-types}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The vocabulary that an address names; null when there is none. */
    static @Nullable Vocabulary named(String word) {
        return Arrays.stream(values())
                .filter(vocabulary -> vocabulary.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
