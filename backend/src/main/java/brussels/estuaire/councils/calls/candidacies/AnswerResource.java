package brussels.estuaire.councils.calls.candidacies;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.councils.calls.Call;
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
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Where anybody answers a call. */
@Path("/api/calls/{id}/candidacies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
class AnswerResource {
    @Inject
    KeepCandidacy keep;

    @POST
    @Transactional
    @PermitAll
    @Operation(
            summary = "Answers a call; anyone may, once for an address.",
            description =
                    "From its first day to its last one. What was received, and the link by which one corrects it or"
                            + " takes it back, come by mail. An address that has answered gets 409, and that link again by mail.")
    @APIResponseSchema(value = CandidacyReceiptView.class, responseCode = "201")
    public RestResponse<CandidacyReceiptView> createCandidacy(
            @RestPath UUID id, CandidacyForm form, @Context HttpHeaders headers) {
        var call = found(Call.published(id).orElse(null));
        var accepted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        var language = accepted == null ? null : Language.of(accepted);
        return RestResponse.status(Status.CREATED, keep.submit(call, form, language));
    }
}
