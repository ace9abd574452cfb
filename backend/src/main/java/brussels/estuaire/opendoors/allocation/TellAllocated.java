package brussels.estuaire.opendoors.allocation;

import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.opendoors.choices.Choice;
import brussels.estuaire.opendoors.choices.Outcome;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.visitors.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells everybody who chose what they visit, and why not the rest. */
@ApplicationScoped
class TellAllocated {
    private static final Set<Outcome> VISITED = EnumSet.of(Outcome.GIVEN, Outcome.KEPT);

    private final Outbox outbox;

    TellAllocated(Outbox outbox) {
        this.outbox = outbox;
    }

    void answered(Edition edition, Visitor visitor, List<Choice> choices) {
        Map<String, Object> told = Map.of(
                "title", edition.event().title(),
                "visits", told(choices, true),
                "others", told(choices, false),
                "booking", SayWhen.of(edition.bookingFrom()),
                "link", visitor.link());
        visitor.recipient().ifPresent(reader -> outbox.write("choices-answered", reader, told));
    }

    private static List<Map<String, Object>> told(List<Choice> choices, boolean visited) {
        return choices.stream()
                .filter(choice -> VISITED.contains(choice.outcome()) == visited)
                .map(TellAllocated::told)
                .toList();
    }

    private static Map<String, Object> told(Choice choice) {
        return Map.of(
                "name", choice.title(),
                "when", SayWhen.of(choice.when()),
                "outcome", Objects.requireNonNull(choice.outcome()).name(),
                "because", choice.because());
    }
}
