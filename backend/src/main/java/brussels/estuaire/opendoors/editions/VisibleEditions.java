package brussels.estuaire.opendoors.editions;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.organisations.Membership;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The editions that the caller may see: those whose event they may see. */
@RequestScoped
public class VisibleEditions {
    private final VisibleEvents events;
    private final Membership membership;

    VisibleEditions(VisibleEvents events, Membership membership) {
        this.events = events;
        this.membership = membership;
    }

    /** The edition, or null when there is none that the caller may see. */
    public @Nullable Edition byId(UUID id) {
        return events.byId(id) == null ? null : Edition.findById(id);
    }

    /** The edition, when the caller may see it (else 404) and is of a team that runs it (else 403). */
    public Edition run(UUID id) {
        var edition = found(byId(id));
        allowed(mayRun(edition));
        return edition;
    }

    /** Whether the caller is of a team that runs it: coordinates one of its bassins, or runs the Region. */
    public boolean mayRun(Edition edition) {
        return membership.administrator() || edition.bassins.stream().anyMatch(membership.bassins()::contains);
    }
}
