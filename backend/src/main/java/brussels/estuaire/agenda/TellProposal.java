package brussels.estuaire.agenda;

import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Tells by mail what is proposed, and what was answered; a team that decides on its own event is told nothing. */
@ApplicationScoped
class TellProposal {
    private final Outbox outbox;

    TellProposal(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Asks those who decide. */
    void proposed(Event event) {
        deciders(event).forEach(team -> write("event-proposed", team, event));
    }

    /** Answers who proposed it. */
    void decided(Event event) {
        if (!deciders(event).contains(event.organisation)) {
            write("event-decided", event.organisation, event);
        }
    }

    private static List<Organisation> deciders(Event event) {
        return event.bassin == null ? Membership.regionalTeams() : Membership.teamsOf(event.bassin);
    }

    private void write(String template, Organisation reader, Event event) {
        Recipient.at(reader.mailAddress().orElse(null), null)
                .ifPresent(recipient -> outbox.write(template, recipient, parameters(event)));
    }

    private static Map<String, Object> parameters(Event event) {
        return Map.of(
                "id", event.id.toString(),
                "title", event.title,
                "organisation", event.organisation.name(),
                "state", event.state.name(),
                "reason", event.reason == null ? "" : event.reason);
    }
}
