package brussels.estuaire.opendoors.doors;

import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.organisations.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells by mail the teams of an edition who applies, and the service what was answered; a door that opens alone asks nobody. */
@ApplicationScoped
class TellDoor {
    private final Outbox outbox;

    TellDoor(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Asks those who decide, and says to the service that it has applied. */
    void applied(OpenDoor door) {
        var edition = door.edition;
        if (edition != null) {
            teams(edition).forEach(team -> outbox.write("open-door-proposed", team, parameters(door, edition)));
            host(door).ifPresent(host -> outbox.write("open-door-received", host, parameters(door, edition)));
        }
    }

    /** Answers the service. */
    void decided(OpenDoor door) {
        var edition = door.edition;
        if (edition != null) {
            host(door).ifPresent(host -> outbox.write("open-door-decided", host, parameters(door, edition)));
        }
    }

    private static List<Recipient> teams(Edition edition) {
        return edition.bassins().stream()
                .flatMap(bassin -> Membership.teamsOf(bassin).stream())
                .flatMap(team -> at(team.mailAddress()).stream())
                .distinct()
                .toList();
    }

    private static Optional<Recipient> host(OpenDoor door) {
        return at(door.service.mailAddress().or(door.service.organisation()::mailAddress));
    }

    private static Optional<Recipient> at(Optional<String> address) {
        return Recipient.at(address.orElse(null), null);
    }

    private static Map<String, Object> parameters(OpenDoor door, Edition edition) {
        return Map.of(
                "id", door.id.toString(),
                "service", door.service.name(),
                "edition", edition.event().title(),
                "state", door.state.name(),
                "reason", door.reason == null ? "" : door.reason);
    }
}
