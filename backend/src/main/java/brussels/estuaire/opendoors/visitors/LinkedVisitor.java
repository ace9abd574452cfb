package brussels.estuaire.opendoors.visitors;

import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import jakarta.enterprise.context.RequestScoped;

/** The visitor whose link the caller holds: no account is needed to see what one booked. */
@RequestScoped
public class LinkedVisitor {
    private final PresentedLink link;

    LinkedVisitor(PresentedLink link) {
        this.link = link;
    }

    /** The visitor: 401 when the link opens nothing, or nothing any more. */
    public Visitor visitor() {
        link.prove(Purpose.VISITOR, PersonalLink.FIRST);
        return Visitor.byId(link.id()).orElseThrow(PresentedLink::refused);
    }
}
