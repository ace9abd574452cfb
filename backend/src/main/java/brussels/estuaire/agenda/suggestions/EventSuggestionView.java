package brussels.estuaire.agenda.suggestions;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.problem.Language;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion, for those who answer it.
 *
 * @param words null once they are erased
 * @param eventId what was made of it; null until then, when it was declined, and when that event is gone
 */
@Schema(name = "EventSuggestion")
record EventSuggestionView(
        UUID id,
        @Schema(nullable = true) @Nullable String bassin,
        EventSuggestion.State state,
        @Schema(nullable = true) @Nullable Told words,
        @Schema(nullable = true) @Nullable UUID eventId,
        OffsetDateTime createdAt,
        @Schema(nullable = true) @Nullable OffsetDateTime answeredAt,
        int version) {

    /**
     * What somebody wrote, and the answer.
     *
     * @param moment when, in words
     * @param language in which they wrote, as far as it is known
     */
    @Schema(name = "EventSuggestionWords")
    record Told(
            String title,
            String description,
            @Schema(nullable = true) @Nullable LocalDate day,
            @Schema(nullable = true) @Nullable String moment,
            @Schema(nullable = true) @Nullable String place,
            String organiser,
            @Schema(nullable = true) @Nullable String link,
            String name,
            String email,
            @Schema(nullable = true) @Nullable Language language,
            @Schema(nullable = true) @Nullable String answer) {

        private static Told of(SuggestedWords it) {
            return new Told(
                    it.title,
                    it.description,
                    it.day,
                    it.moment,
                    it.place,
                    it.organiser,
                    it.link,
                    it.name,
                    it.email,
                    it.language,
                    it.answer);
        }
    }

    static EventSuggestionView of(EventSuggestion it, @Nullable SuggestedWords words) {
        return new EventSuggestionView(
                it.id,
                it.bassin,
                it.state,
                words == null ? null : Told.of(words),
                it.eventId,
                Clock.inBrussels(it.createdAt),
                Clock.inBrusselsOrNull(it.answeredAt),
                it.version);
    }
}
