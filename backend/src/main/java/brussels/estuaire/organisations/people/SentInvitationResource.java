package brussels.estuaire.organisations.people;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.identity.accounts.Accounts;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Refusal;
import io.quarkus.panache.common.Sort;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The invitations that wait for an answer, for those who see an organisation's people. */
@Path("/api/organisations/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
class SentInvitationResource {
    @Inject
    PeoplePolicy policy;

    @Inject
    InvitePeople invitePeople;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager entities;

    @Inject
    Edit edit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "The invitations that nobody has taken up yet, the last first.",
            description = "For those who see the organisation's people; 404 for others.")
    public Page<InvitationView> listInvitations(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        var organisation = found(policy.seen(id));
        GuardedRows.name(entities, Invitation.GUARD, id.toString());
        var pending = Invitation.<Invitation>find(
                "organisation = ?1 and state = ?2",
                Sort.descending("sentAt", "id"),
                organisation,
                Invitation.State.PENDING);
        var items = pending.page(paging.page() - 1, paging.size()).stream()
                .map(it -> InvitationView.of(it, clock.now()))
                .toList();
        return Page.of(items, paging, pending.count());
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Invites somebody, by mail, to act for the organisation.",
            description =
                    "Managers invite to every role; whoever coordinates an organisation that nobody leads invites who"
                            + " will. It lasts 14 days, and only the invited address can take it up.")
    @APIResponseSchema(value = InvitationView.class, responseCode = "201")
    public RestResponse<InvitationView> createInvitation(@RestPath UUID id, InvitationForm form) {
        var people = People.alone(found(policy.seen(id)), accounts, entities);
        var invitable = policy.mayGive(people);
        allowed(!invitable.isEmpty());
        edit.valid(form);
        if (!invitable.contains(form.role())) {
            throw Refusal.invalid("/role", "role-not-here");
        }
        return answer(Status.CREATED, invitePeople.invite(people, form));
    }

    @POST
    @Path("{invitation}/renewal")
    @Transactional
    @Authenticated
    @Operation(summary = "Sends an invitation once more; it lasts 14 days from now on.")
    public RestResponse<InvitationView> renewInvitation(@RestPath UUID id, @RestPath UUID invitation) {
        var kept = kept(id, invitation);
        invitePeople.renew(kept);
        return answer(Status.OK, kept);
    }

    @DELETE
    @Path("{invitation}")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes an invitation back.")
    public void withdrawInvitation(@RestPath UUID id, @RestPath UUID invitation) {
        var kept = kept(id, invitation);
        edit.madeFrom(kept.version);
        invitePeople.withdraw(kept);
    }

    /** The invitation, when the caller may invite to its role. */
    private Invitation kept(UUID id, UUID invitation) {
        var people = People.alone(found(policy.seen(id)), accounts, entities);
        var pending = Invitation.<Invitation>find(
                "id = ?1 and organisation = ?2 and state = ?3",
                invitation,
                people.organisation(),
                Invitation.State.PENDING);
        Invitation kept = found(pending.firstResult());
        allowed(policy.mayGive(people).contains(kept.role));
        return kept;
    }

    private RestResponse<InvitationView> answer(Status status, Invitation invitation) {
        return Edit.tagged(status, InvitationView.of(invitation, clock.now()), invitation.version);
    }
}
