package brussels.estuaire.directory.verification;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.directory.Service;
import brussels.estuaire.directory.Verification.By;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the link of a reminder opens: services are said to be true without an account, never by following the link. */
@Path("/api/my-verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class VerificationResource {
    private static final String BY_LINK = "By the link of a reminder: `Authorization: Link …`.";

    @Inject
    PresentedLink link;

    @Inject
    DueServices due;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "An organisation's services that are to be said to be true.", description = BY_LINK)
    public ToVerifyView getMyVerifications() {
        return view(opened());
    }

    @POST
    @Transactional
    @PermitAll
    @Operation(
            summary = "Says that all that is told of some of an organisation's services is true today.",
            description = BY_LINK + " All of them, or none when one of them is not the organisation's.")
    public ToVerifyView confirmMyVerifications(ConfirmationForm form) {
        var round = opened();
        var ids = edit.valid(form).services();
        ids.forEach(id -> confirm(service(id, ids, round)));
        Service.flush();
        return view(round);
    }

    private VerificationRound opened() {
        VerificationRound round = VerificationRound.findById(link.id());
        if (round == null || !round.isOpen(clock.today())) {
            throw PresentedLink.refused();
        }
        link.prove(Purpose.VERIFICATION, round.generation);
        return round;
    }

    private static Service service(UUID id, List<UUID> ids, VerificationRound round) {
        return Service.published(id)
                .filter(service -> service.organisation().id().equals(round.organisation))
                .orElseThrow(() -> Refusal.invalid("/services/" + ids.indexOf(id), "unknown"));
    }

    private void confirm(Service service) {
        service.verify(clock.today(), By.ORGANISATION);
        audit.did(
                "VERIFIED_BY_LINK",
                new Audit.Subject(
                        "service", service.id(), service.organisation().alias()));
    }

    private ToVerifyView view(VerificationRound round) {
        var organisation = Organisation.active(round.organisation).orElseThrow(PresentedLink::refused);
        return ToVerifyView.of(
                organisation, Objects.requireNonNull(round.linkUntil), due.of(round.organisation), clock.today());
    }
}
