package brussels.estuaire.opendoors.choices;

import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.visitors.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;

/** Tells who chose that it arrived. No mail repeats what they typed: whoever has an address could have anything sent to it. */
@ApplicationScoped
class TellChooser {
    private final Outbox outbox;

    TellChooser(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells that it has arrived, and by which link it is changed. */
    void received(Edition edition, Visitor visitor) {
        write("choices-received", edition, visitor);
    }

    /** Tells that somebody chose again with their address, and that nothing changed. */
    void already(Edition edition, Visitor visitor) {
        write("choices-already", edition, visitor);
    }

    private void write(String template, Edition edition, Visitor visitor) {
        var until = SayWhen.of(Objects.requireNonNull(edition.choicesUntil()));
        visitor.recipient()
                .ifPresent(reader -> outbox.write(
                        template,
                        reader,
                        Map.of("title", edition.event().title(), "until", until, "link", visitor.link())));
    }
}
