package brussels.estuaire.opendoors.choices;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.opendoors.editions.VisibleEditions;
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

/** Where anybody says what they would visit in an edition that is shared out fairly. */
@Path("/api/editions/{id}/choices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opendoors")
class ChoicesResource {
    @Inject
    VisibleEditions editions;

    @Inject
    KeepRanking keep;

    @POST
    @Transactional
    @PermitAll
    @Operation(
            summary =
                    "Ranks slots of an edition, the one that one would like best first; anyone may, once for an address.",
            description =
                    "While the phase of choices lasts. What was received, and the link by which one changes it, come by mail. An"
                            + " address that has chosen already gets the same answer, nothing changes, and it is told the truth by mail.")
    @APIResponseSchema(value = ChoicesReceiptView.class, responseCode = "201")
    public RestResponse<ChoicesReceiptView> createChoices(
            @RestPath UUID id, ChoicesForm form, @Context HttpHeaders headers) {
        var edition = found(editions.byId(id));
        var accepted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        var language = accepted == null ? null : Language.of(accepted);
        return RestResponse.status(Status.CREATED, keep.submit(edition, form, language));
    }
}
