package brussels.estuaire.correspondence;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mails that a link opens, for the page on which people stop them. */
@Path("/api/mail-subscription")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "correspondence")
class MailSubscriptionResource {
    private static final String BY_LINK = "By the link at the foot of such a mail: `Authorization: Link …`.";

    @Inject
    StopMails mails;

    @GET
    @PermitAll
    @Operation(summary = "Whether mails of a kind are sent.", description = BY_LINK)
    public MailSubscriptionView getMailSubscription() {
        return MailSubscriptionView.of(mails.presented());
    }

    @POST
    @Path("suspension")
    @Transactional
    @PermitAll
    @Operation(summary = "Stops mails of a kind.", description = BY_LINK)
    public MailSubscriptionView suspendMailSubscription() {
        return mails.stop(mails.presented());
    }

    @POST
    @Path("resumption")
    @Transactional
    @PermitAll
    @Operation(summary = "Has mails of a kind sent again.", description = BY_LINK)
    public MailSubscriptionView resumeMailSubscription() {
        return mails.resume(mails.presented());
    }
}
