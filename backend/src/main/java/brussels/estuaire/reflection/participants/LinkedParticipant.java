package brussels.estuaire.reflection.participants;

import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import jakarta.enterprise.context.RequestScoped;

/** The participant whose link the caller holds: no account is needed to take part in a consultation. */
@RequestScoped
public class LinkedParticipant {
    private final PresentedLink link;

    LinkedParticipant(PresentedLink link) {
        this.link = link;
    }

    /** The participant: 401 when the link opens nothing, or nothing any more. */
    public Participant participant() {
        link.prove(Purpose.PARTICIPANT, PersonalLink.FIRST);
        return Participant.byId(link.id()).orElseThrow(PresentedLink::refused);
    }
}
