package brussels.estuaire.circles.own;

import brussels.estuaire.circles.mandates.EraseMandates;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mandates of who asks. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "circles")
class MyMandateResource {
    @Inject
    MyMandates mandates;

    @Inject
    LinkedSeat seat;

    @Inject
    EraseMandates erase;

    @Inject
    Caller caller;

    @GET
    @Path("my-mandates")
    @Transactional
    @Authenticated
    @Operation(
            summary = "The mandates at the address of the caller's account, those that hold today first.",
            description =
                    "Also those that were given before the account. Who calls by a bearer token has no address, and none.")
    public Page<MyMandateView> listMyMandates(@Valid @BeanParam Paging paging) {
        return caller.email()
                .map(email -> mandates.of(email.toLowerCase(Locale.ROOT), paging))
                .orElseGet(() -> Page.of(List.of(), paging, 0));
    }

    @GET
    @Path("my-mandate")
    @Transactional
    @PermitAll
    @Operation(
            summary = "The mandate that a link opens, with who else sits in the circle while it holds.",
            description = "By the link in its mails: `Authorization: Link …`.")
    public MyMandateView getMyMandate() {
        return seat.mandate();
    }

    @POST
    @Path("my-mandate/erasure")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Erases who holds the mandate, who gives the seat up with it.",
            description =
                    "By the link in its mails: `Authorization: Link …`. That somebody sat there is counted further.")
    @APIResponse(responseCode = "204", description = "Nobody is named by it any more")
    public void eraseMyMandate() {
        erase.asked(seat.mandate().id());
    }
}
