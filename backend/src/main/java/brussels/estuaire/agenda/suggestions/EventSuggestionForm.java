package brussels.estuaire.agenda.suggestions;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.platform.problem.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event that somebody suggests; when it is, as a day or in words, is needed.
 *
 * @param description nothing about a person who is helped
 * @param moment when, in words: « début mai, le soir »
 * @param bassin null for the whole Region, or when they do not know
 * @param organiser who organises it, by name
 * @param name who suggests it; seen by those who answer, and erased 90 days after the answer
 * @param email where to answer; likewise
 */
record EventSuggestionForm(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String description,
        @Schema(nullable = true) @Nullable LocalDate day,
        @Schema(nullable = true) @Size(max = 300) @Nullable String moment,
        @Schema(nullable = true) @Size(max = 300) @Nullable String place,

        @Schema(nullable = true) @Pattern(regexp = "[A-Z_]{2,40}") @Nullable
        String bassin,

        @NotBlank @Size(max = 200) String organiser,

        @Schema(nullable = true)
        @Size(max = 500)
        @Pattern(regexp = "https?://[^\\s\"<>]+", message = "not-an-address")
        @Nullable
        String link,

        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(max = Recipient.LONGEST) @Pattern(regexp = Recipient.ADDRESS, message = "not-an-email")
        String email) {

    /** Nobody tells two mailboxes apart by capitals. */
    String address() {
        return email.toLowerCase(Locale.ROOT);
    }

    boolean saysWhen() {
        return day != null || (moment != null && !moment.isBlank());
    }

    SuggestedWords words(UUID suggestion, @Nullable Language language) {
        var words = new SuggestedWords();
        words.suggestion = suggestion;
        words.title = title.strip();
        words.description = description.strip();
        words.day = day;
        words.moment = moment == null || moment.isBlank() ? null : moment.strip();
        words.place = place == null || place.isBlank() ? null : place.strip();
        words.organiser = organiser.strip();
        words.link = link;
        words.name = name.strip();
        words.email = address();
        words.language = language;
        return words;
    }
}
