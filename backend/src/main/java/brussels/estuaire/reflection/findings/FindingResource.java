package brussels.estuaire.reflection.findings;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The findings of a consultation, for its team; everybody reads them in the report once it is published. */
@Path("/api/consultations/{id}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class FindingResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    FindFindings find;

    @Inject
    KeepFinding keep;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "The findings of a consultation, those raised in most groups first.",
            description =
                    "In how many groups, and by how many different professionals and carers: whose statements are coded"
                            + " to it. What a group said together counts the group, and nobody.")
    public Page<RaisedFinding> listFindings(
            @RestPath UUID id, @Valid @BeanParam FindingFilter filter, @Valid @BeanParam Paging paging) {
        return find.page(consultations.run(id).id(), filter, paging);
    }

    @GET
    @Path("{findingId}")
    @Transactional
    @Authenticated
    @Operation(summary = "One finding, with how often it was raised.")
    public RestResponse<RaisedFinding> getFinding(@RestPath UUID id, @RestPath UUID findingId) {
        return answer(Status.OK, of(consultations.run(id).id(), findingId));
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(summary = "Adds a finding, to which statements may be coded.")
    @APIResponseSchema(value = RaisedFinding.class, responseCode = "201")
    public RestResponse<RaisedFinding> createFinding(@RestPath UUID id, FindingForm form) {
        return answer(Status.CREATED, keep.add(consultations.grouped(id).id(), form));
    }

    @PUT
    @Path("{findingId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes what is told of a finding.")
    public RestResponse<RaisedFinding> updateFinding(@RestPath UUID id, @RestPath UUID findingId, FindingForm form) {
        var finding = of(consultations.grouped(id).id(), findingId);
        keep.change(finding, form);
        return answer(Status.OK, finding);
    }

    @DELETE
    @Path("{findingId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Removes a finding; the statements that were coded to it stay.")
    public void deleteFinding(@RestPath UUID id, @RestPath UUID findingId) {
        keep.remove(of(consultations.alone(id).id(), findingId));
    }

    @POST
    @Path("{findingId}/merging")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Merges another finding into this one.",
            description =
                    "This one keeps its words, and takes the other's statements and actions. Of the version in `If-Match`.")
    public RestResponse<RaisedFinding> mergeFinding(@RestPath UUID id, @RestPath UUID findingId, MergingForm form) {
        var finding = of(consultations.grouped(id).id(), findingId);
        keep.merge(finding, form);
        return answer(Status.OK, finding);
    }

    private static Finding of(UUID consultation, UUID id) {
        return found(Finding.of(consultation, id).orElse(null));
    }

    private RestResponse<RaisedFinding> answer(Status status, Finding finding) {
        return Edit.tagged(status, find.one(finding), finding.version);
    }
}
