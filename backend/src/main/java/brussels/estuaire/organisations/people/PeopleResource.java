package brussels.estuaire.organisations.people;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.identity.Role;
import brussels.estuaire.identity.accounts.Account;
import brussels.estuaire.identity.accounts.Accounts;
import brussels.estuaire.organisations.people.PersonView.Right;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who acts for an organisation, for its managers and those who coordinate it. */
@Path("/api/organisations/{id}/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
class PeopleResource {
    @Inject
    PeoplePolicy policy;

    @Inject
    KeepPeople keepPeople;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager entities;

    @Inject
    Edit edit;

    @GET
    @Authenticated
    @Operation(
            summary = "Who acts for an organisation, and in which role.",
            description = "For its managers, the coordinators of its bassin and administrators; 404 for others.")
    public PeopleList listPeople(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        var people = People.of(found(policy.seen(id)), accounts);
        var page = Page.slice(people.all(), paging).map(account -> PersonView.of(account, people, policy));
        var invitable = people.organisation().isActive() ? policy.mayGive(people) : Set.<Role>of();
        return new PeopleList(page.items(), page.page(), page.size(), page.total(), invitable);
    }

    @PUT
    @Path("{person}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Gives somebody another role in the organisation.",
            description = "It counts at the latest five minutes later, when their token ends. When nobody leads the"
                    + " organisation any more, those who coordinate it are told by mail.")
    public RestResponse<PersonView> updatePerson(@RestPath UUID id, @RestPath UUID person, PersonForm form) {
        var people = People.alone(found(policy.seen(id)), accounts, entities);
        var account = found(people.byId(person).orElse(null));
        allow(people, account, Right.CHANGE_ROLE);
        var role = edit.valid(form).role();
        keepPeople.giveRole(people, account, role);
        var now = People.of(people.organisation(), accounts);
        var changed = found(now.byId(person).orElse(null));
        return Edit.tagged(Response.Status.OK, PersonView.of(changed, now, policy), PersonView.version(changed));
    }

    @DELETE
    @Path("{person}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Takes somebody out of the organisation; their account stays.",
            description = "It counts at the latest five minutes later, when their token ends. When nobody leads the"
                    + " organisation any more, those who coordinate it are told by mail.")
    public void removePerson(@RestPath UUID id, @RestPath UUID person) {
        var people = People.alone(found(policy.seen(id)), accounts, entities);
        var account = found(people.byId(person).orElse(null));
        allow(people, account, Right.REMOVE);
        keepPeople.remove(people, account);
    }

    private void allow(People people, Account account, Right right) {
        allowed(policy.rights(people, account).contains(right));
        edit.madeFrom(PersonView.version(account));
    }
}
