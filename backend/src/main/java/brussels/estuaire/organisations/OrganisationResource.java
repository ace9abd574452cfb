package brussels.estuaire.organisations;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.audit.HistoryView;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Found;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.territory.Territory;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The organisations: read by everybody once accepted, proposed by anybody, changed by their managers. */
@Path("/api/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
class OrganisationResource {
    @Inject
    FindOrganisations organisations;

    @Inject
    Membership membership;

    @Inject
    OrganisationPolicy policy;

    @Inject
    Territory territory;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Operation(summary = "The organisations that the caller may see.")
    public Page<OrganisationItem> listOrganisations(
            @Valid @BeanParam OrganisationFilter filter, @Valid @BeanParam Paging paging) {
        return organisations.page(filter, paging).map(it -> OrganisationItem.of(it, territory));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            summary = "One organisation.",
            description = "The address of one that was merged leads to what stands for it.")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "200")
    @APIResponse(responseCode = "301", description = "Merged: Location says into what")
    public RestResponse<OrganisationView> getOrganisation(@RestPath UUID id) {
        var organisation = found(membership.standing(id));
        return organisation.id.equals(id)
                ? answer(Response.Status.OK, organisation)
                : Found.moved("/api/organisations/" + organisation.id);
    }

    @POST
    @Transactional
    @PermitAll
    @Operation(
            summary = "Proposes an organisation, with or without an account.",
            description = "It is a candidate, seen by its coordinators only, until one of them accepts it.")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
    public RestResponse<OrganisationView> createOrganisation(OrganisationForm form) {
        var organisation = edit.valid(form).applyTo(Organisation.proposed(clock.now()), clock.now());
        organisation.persist();
        audit.did("CREATED", subject(organisation), null, form);
        return answer(Response.Status.CREATED, organisation);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes an organisation's record.")
    public RestResponse<OrganisationView> updateOrganisation(@RestPath UUID id, OrganisationForm form) {
        var organisation = found(membership.organisation(id));
        allowed(policy.mayEdit(organisation));
        edit.madeFrom(organisation.version);
        var before = OrganisationForm.of(organisation);
        edit.valid(form).applyTo(organisation, clock.now()).persistAndFlush();
        audit.did("UPDATED", subject(organisation), before, form);
        return answer(Response.Status.OK, organisation);
    }

    @POST
    @Path("{id}/acceptance")
    @Transactional
    @Authenticated
    @Operation(summary = "Accepts a candidate: everybody sees it from now on.")
    public RestResponse<OrganisationView> acceptOrganisation(@RestPath UUID id) {
        var organisation = found(membership.organisation(id));
        allowed(policy.mayAccept(organisation));
        organisation.accept(clock.now());
        organisation.persistAndFlush();
        audit.did("ACCEPTED", subject(organisation));
        return answer(Response.Status.OK, organisation);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Archives an organisation, or turns a candidate down.")
    public void archiveOrganisation(@RestPath UUID id) {
        var organisation = found(membership.organisation(id));
        allowed(policy.mayArchive(organisation));
        edit.madeFrom(organisation.version);
        organisation.archive(clock.now());
        audit.did("ARCHIVED", subject(organisation));
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Authenticated
    @Operation(summary = "Who changed what on this organisation, the last act first.")
    public Page<HistoryView> getOrganisationHistory(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        var organisation = found(membership.organisation(id));
        allowed(policy.mayReadHistory(organisation));
        return audit.history(subject(organisation), Membership.goneInto(id), paging);
    }

    private RestResponse<OrganisationView> answer(Response.Status status, Organisation organisation) {
        var seat = organisation.seat;
        var bassin = seat == null ? null : territory.bassinOf(seat.postalCode(), seat.commune());
        var view = OrganisationView.of(organisation, bassin, policy.rights(organisation));
        return Edit.tagged(status, view, organisation.version);
    }

    private static Audit.Subject subject(Organisation organisation) {
        return new Audit.Subject("organisation", organisation.id, organisation.alias);
    }
}
