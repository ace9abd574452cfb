package brussels.estuaire.directory;

import static brussels.estuaire.directory.CheckService.checked;
import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.territory.Territory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes a service as its editors tell it: who may, what is valid, and what the audit keeps, in one place. */
@RequestScoped
class KeepService {
    @Inject
    VisibleServices services;

    @Inject
    ServicePolicy policy;

    @Inject
    Membership membership;

    @Inject
    Territory territory;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The service, when the caller may see it (else 404), edit it (else 403) and knows its version (else 428 or 412). */
    Service editable(UUID id) {
        var service = reachable(id);
        edit.madeFrom(service.version);
        return service;
    }

    /** The service, when the caller may see it (else 404) and edit it (else 403). */
    Service reachable(UUID id) {
        var service = found(services.byId(id));
        allowed(policy.mayEdit(service));
        return service;
    }

    /** The organisation of a new service, when the caller edits its services. */
    Organisation organisation(ServiceForm form) {
        var organisation = membership.named(form.organisationId());
        allowed(membership.edits(organisation));
        if (!organisation.isActive()) {
            throw Refusal.conflict("organisation-not-active");
        }
        return organisation;
    }

    /** Writes a new service of an organisation. */
    Service create(Service service, Organisation organisation, ServiceForm form) {
        checked(edit.valid(form), null).applyTo(service, clock.now());
        service.organisation = organisation;
        service.persistAndFlush();
        audit.did("CREATED", subject(service), null, ServiceForm.of(service));
        return service;
    }

    /** Writes the changes to a service. */
    Service update(Service service, ServiceForm form) {
        var before = ServiceForm.of(service);
        checked(edit.valid(form), before).applyTo(service, clock.now()).persistAndFlush();
        audit.did("UPDATED", subject(service), before, ServiceForm.of(service));
        return service;
    }

    /** On whose behalf the caller acts on a service: the organisation's, or its team's. */
    Verification.By actor(Service service) {
        return membership.speaksFor(service.organisation) ? Verification.By.ORGANISATION : Verification.By.TEAM;
    }

    /** Takes a service away that nobody ever relied on. */
    void remove(Service service) {
        audit.did("REMOVED", subject(service));
        service.delete();
        Service.flush();
    }

    /** Writes an act that changed the service's state. */
    RestResponse<ServiceView> did(String act, Service service) {
        service.persistAndFlush();
        audit.did(act, subject(service));
        return answer(Response.Status.OK, service);
    }

    /** The service as it is now, with its version. */
    RestResponse<ServiceView> answer(Response.Status status, Service service) {
        var view = ServiceView.of(service, territory, clock.now(), policy.rights(service));
        return Edit.tagged(status, view, service.version);
    }

    static Audit.Subject subject(Service service) {
        return new Audit.Subject("service", service.id, service.organisation.alias());
    }

    /** The id of the one that is known by the key, or of what that was merged into. */
    static Optional<UUID> keyed(Organisation organisation, String source, String key) {
        return Service.<Service>find(
                        "organisation = ?1 and source = ?2 and externalKey = ?3", organisation, source, key)
                .firstResultOptional()
                .map(found -> found.mergedInto == null ? found.id : found.mergedInto);
    }
}
