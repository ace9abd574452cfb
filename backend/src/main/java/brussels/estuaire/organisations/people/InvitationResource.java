package brussels.estuaire.organisations.people;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.identity.Caller;
import brussels.estuaire.identity.accounts.Accounts;
import brussels.estuaire.platform.Clock;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** An invitation, for whoever got it by mail. */
@Path("/api/invitations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
class InvitationResource {
    @Inject
    InvitePeople invitePeople;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @PermitAll
    @Operation(
            summary = "To what somebody is invited.",
            description = "Whoever has the link reads it; it names nobody, and only the invited address takes it up.")
    public ReceivedInvitationView getInvitation(@RestPath UUID id) {
        return view(found(Invitation.named(id).orElse(null)));
    }

    @POST
    @Path("acceptance")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Takes an invitation up: the caller has the role from the next sign-in on.",
            description =
                    "The caller's mail address, verified at Keycloak, must be the one that was invited. The session"
                            + " of the interface ends with it.")
    public ReceivedInvitationView acceptInvitation(@RestPath UUID id) {
        allowed(!caller.isPartner());
        var invitation = found(Invitation.named(id).orElse(null));
        var people = People.alone(invitation.organisation, accounts, entities);
        // somebody else may have ended it while this one waited
        entities.refresh(invitation);
        invitePeople.accept(invitation, people);
        var view = view(invitation);
        caller.signInAnew();
        return view;
    }

    private ReceivedInvitationView view(Invitation invitation) {
        var mine = caller.email().filter(invitation.email::equalsIgnoreCase).isPresent();
        return ReceivedInvitationView.of(invitation, mine, clock.now());
    }
}
