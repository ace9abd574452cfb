package brussels.estuaire.registrations.messages;

import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What those who edit an event write to those who are registered. */
@Path("/api/events/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
class RegistrationMessageResource {
    private final KeepEvent events;
    private final SendMessage send;

    RegistrationMessageResource(KeepEvent events, SendMessage send) {
        this.events = events;
        this.send = send;
    }

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "What was written to those who are registered, the last first.")
    public Page<MessageView> listRegistrationMessages(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        var event = events.reachable(id).id();
        var some = Message.page(event, paging.page() - 1, paging.size());
        return Page.of(some.stream().map(each -> MessageView.of(each)).toList(), paging, Message.count(event));
    }

    @POST
    @Path("trial")
    @Transactional
    @Authenticated
    @Operation(summary = "To how many a message would go.")
    public MessageTrialView tryRegistrationMessage(@RestPath UUID id, MessageTrialForm form) {
        return send.trial(events.reachable(id), form);
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Writes by mail to some of those who are registered.",
            description =
                    "In each reader's language as far as it is there, once to each address; at most ten a day for an"
                            + " event. Who registered a colleague without an address reads it for them.")
    @APIResponseSchema(value = MessageView.class, responseCode = "201")
    public RestResponse<MessageView> sendRegistrationMessage(@RestPath UUID id, MessageForm form) {
        return RestResponse.status(Response.Status.CREATED, MessageView.of(send.send(events.reachable(id), form)));
    }
}
