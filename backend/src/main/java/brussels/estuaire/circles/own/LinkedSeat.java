package brussels.estuaire.circles.own;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** The seat that the caller's link opens: who has no account reads by it what members read, for as long as they sit in the circle. */
@RequestScoped
public class LinkedSeat {
    private final PresentedLink link;
    private final MyMandates mandates;

    LinkedSeat(PresentedLink link, MyMandates mandates) {
        this.link = link;
        this.mandates = mandates;
    }

    /** The circle in which the link's holder sits today: 401 when the link opens nothing, 404 once the mandate is over. */
    public UUID circle() {
        var own = mandate();
        return found(own.sits() ? own.circle().id() : null);
    }

    /** The mandate that the caller's link opens; a request without one goes on as if there were none, and reads what everybody may. */
    public Optional<UUID> opened() {
        return link.told()
                .flatMap(id -> QuarkusTransaction.joiningExisting().call(() -> mandates.generation(id)))
                .flatMap(generation -> link.opening(Purpose.MANDATE, generation));
    }

    /** The address that its mails go to, likewise. */
    public String address() {
        return mandate().email();
    }

    /** The mandate, whether or not it holds today: 401 when the link opens none. */
    MyMandateView mandate() {
        var generation = mandates.generation(link.id()).orElseThrow(PresentedLink::refused);
        link.prove(Purpose.MANDATE, generation);
        return mandates.of(link.id()).orElseThrow(PresentedLink::refused);
    }
}
