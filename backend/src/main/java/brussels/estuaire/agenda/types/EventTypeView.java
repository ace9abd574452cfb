package brussels.estuaire.agenda.types;

import brussels.estuaire.agenda.types.EventType.Audience;
import brussels.estuaire.agenda.types.EventType.PublishedBy;
import brussels.estuaire.agenda.types.EventType.Question;
import brussels.estuaire.agenda.types.EventType.Registration;
import brussels.estuaire.agenda.types.EventType.Visibility;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a type of events; its label and its explanation are those of the term of its code.
 *
 * @param presentersApart whether those who present are counted apart from those who take part
 * @param capacity what a new event is offered; null when none is usual
 * @param reminderDays how many days before it those who registered are reminded
 */
record EventTypeView(
        String code,
        Visibility visibility,
        Audience audience,
        Registration registration,
        PublishedBy publishedBy,
        boolean presentersApart,
        @Schema(nullable = true) @Nullable Integer capacity,
        List<Integer> reminderDays,
        List<Question> questions) {

    static EventTypeView of(EventType type) {
        return new EventTypeView(
                type.code,
                type.visibility,
                type.audience,
                type.registration,
                type.publishedBy,
                type.presentersApart,
                type.capacity,
                type.reminderDays(),
                type.questions);
    }
}
