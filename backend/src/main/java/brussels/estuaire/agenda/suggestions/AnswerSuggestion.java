package brussels.estuaire.agenda.suggestions;

import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Answers a suggestion by the event that is made of it or by a reason, and tells who suggests it. */
@RequestScoped
class AnswerSuggestion {
    private final KeepEvent events;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AnswerSuggestion(KeepEvent events, Outbox outbox, Audit audit, Clock clock) {
        this.events = events;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes a valid form. */
    EventSuggestionView with(EventSuggestion suggestion, SuggestionAnswerForm form) {
        if (form.eventId() == null && form.said() == null) {
            throw Refusal.invalid("/answer", "required");
        }
        if (form.eventId() != null) {
            refuseOthers(form.eventId());
        }
        suggestion.answer(form.eventId(), clock.now());
        audit.did(form.eventId() == null ? "DECLINED" : "TAKEN_OVER", SuggestEvent.subject(suggestion));
        suggestion.persistAndFlush();
        var words = SuggestedWords.of(List.of(suggestion.id)).get(suggestion.id);
        if (words != null) {
            words.answer = form.said();
            outbox.write("event-suggestion-answered", words.sender(), told(suggestion, words));
        }
        return EventSuggestionView.of(suggestion, words);
    }

    /** Nobody names an event as theirs that they may not edit. */
    private void refuseOthers(UUID event) {
        try {
            events.reachable(event);
        } catch (Refusal unreachable) {
            throw Refusal.invalid("/eventId", "unknown");
        }
    }

    private static Map<String, Object> told(EventSuggestion suggestion, SuggestedWords words) {
        return Map.of(
                "title", words.title,
                "event", Objects.toString(suggestion.eventId, ""),
                "answer", Objects.requireNonNullElse(words.answer, ""));
    }
}
