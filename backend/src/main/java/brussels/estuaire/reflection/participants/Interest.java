package brussels.estuaire.reflection.participants;

import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.reflection.participants.Participant.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is interested, as they told it.
 *
 * @param organisation as it was typed
 * @param organisationId known to be theirs, and not told by themselves
 * @param sector of the vocabulary of types
 * @param quotesAgreed whether what they say may be quoted, without their name; null while they have not said
 * @param privacyVersion which privacy statement was shown
 */
public record Interest(
        String name,
        String email,
        @Nullable Language language,
        Role role,
        @Nullable String organisation,
        @Nullable UUID organisationId,
        @Nullable String sector,
        @Nullable String function,
        @Nullable Boolean quotesAgreed,
        String privacyVersion) {

    public Interest {
        name = name.strip();
        // nobody tells two mailboxes apart by capitals
        email = email.strip().toLowerCase(Locale.ROOT);
        organisation = told(organisation);
        sector = told(sector);
        function = told(function);
    }

    /** Says anew who somebody is; the mailbox stays. */
    void applyTo(Participant known, Instant now) {
        known.confirm(now);
        known.role = role;
        known.name = name;
        known.language = language;
        known.organisation = organisation;
        known.organisationId = organisationId == null ? known.organisationId : organisationId;
        known.sector = sector;
        known.function = function;
        known.quotesAgreed = quotesAgreed;
        known.privacyVersion = privacyVersion;
    }

    private static @Nullable String told(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
