package brussels.estuaire.registrations;

import brussels.estuaire.platform.problem.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Where anybody registers for an event. */
@Path("/api/events/{id}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
class RegistrationResource {
    @Inject
    Register register;

    @POST
    @Transactional
    @PermitAll
    @Operation(
            summary = "Registers for an event; anyone may.",
            description =
                    "A seat while there is one and nobody waits, else a place at the end of the line. What was registered,"
                            + " and the link by which one changes it, come by mail. An address that is on the list already"
                            + " gets the same answer, nothing changes, and it is told the truth by mail.")
    @APIResponseSchema(value = RegistrationReceiptView.class, responseCode = "201")
    public RestResponse<RegistrationReceiptView> createRegistration(
            @RestPath UUID id, RegistrationForm form, @Context HttpHeaders headers) {
        var accepted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        var language = accepted == null ? null : Language.of(accepted);
        return RestResponse.status(Response.Status.CREATED, register.register(id, form, language));
    }
}
