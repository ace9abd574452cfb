package brussels.estuaire.correspondence;

import brussels.estuaire.platform.problem.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a mail's {@code List-Unsubscribe} names (RFC 8058): a mail program posts to it, without cookies or any header of
 * ours, and people who follow it are asked first.
 *
 * <p>So the secret stands in the address, alone among ours. It lets its holder stop one kind of mail, and nothing else.
 */
@Path("/unsubscribe/{secret:[A-Za-z0-9_-]{1,200}}")
class UnsubscribeResource {
    @Inject
    StopMails mails;

    @GET
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Void> askFirst(
            @RestPath String secret, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return RestResponse.ResponseBuilder.<Void>create(Status.FOUND)
                .location(URI.create("/" + Language.of(accepted).code() + "/unsubscribe#" + secret))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Whatever the body says: RFC 8058 knows one sentence only, and what else would be posted here. */
    @POST
    @Transactional
    @PermitAll
    @Operation(hidden = true)
    public void stopAtOnce(@RestPath String secret) {
        mails.stop(mails.opened(secret));
    }
}
