package brussels.estuaire.evaluations.questionnaires.team;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.evaluations.questionnaires.Questionnaire;
import brussels.estuaire.evaluations.questionnaires.QuestionnaireVersion;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
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

/** Questionnaires: templates that teams start from, and what each of their evaluations asks. */
@Path("/api/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
class QuestionnaireResource {
    @Inject
    VisibleQuestionnaires questionnaires;

    @Inject
    KeepQuestionnaire keep;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "The templates that the caller may start from.",
            description = "Those that the platform brings, those of the Region, and those of the caller's own teams.")
    public Page<QuestionnaireItem> listQuestionnaires(
            @Valid @BeanParam QuestionnaireFilter filter, @Valid @BeanParam Paging paging) {
        return questionnaires.page(filter, paging);
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Makes a template of a bassin that the caller runs, or of the Region.",
            description =
                    "From another questionnaire, also of an evaluation: its questions keep their ids, so that answers to them can be compared.")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "201")
    public RestResponse<QuestionnaireView> createQuestionnaire(NewQuestionnaireForm form) {
        return answer(Status.CREATED, keep.create(form));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "One questionnaire, with what it says now.")
    public RestResponse<QuestionnaireView> getQuestionnaire(@RestPath UUID id) {
        return answer(Status.OK, questionnaires.see(id));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Changes a questionnaire.",
            description =
                    "Once somebody may have answered it, each change makes the next version, and a question keeps its kind and its scale.")
    public RestResponse<QuestionnaireView> updateQuestionnaire(@RestPath UUID id, QuestionnaireForm form) {
        var questionnaire = questionnaires.alone(id);
        keep.update(questionnaire, form);
        return answer(Status.OK, questionnaire);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes a template away; evaluations that started from it keep their copies.")
    public void deleteQuestionnaire(@RestPath UUID id) {
        keep.remove(questionnaires.alone(id));
    }

    @GET
    @Path("{id}/versions")
    @Transactional
    @Authenticated
    @Operation(summary = "The versions of a questionnaire, the last first.")
    public Page<QuestionnaireView.VersionItem> listQuestionnaireVersions(
            @RestPath UUID id, @Valid @BeanParam Paging paging) {
        var all = QuestionnaireVersion.all(questionnaires.see(id).id()).stream()
                .map(QuestionnaireView.VersionItem::of)
                .toList();
        return Page.slice(all, paging);
    }

    @GET
    @Path("{id}/versions/{number}")
    @Transactional
    @Authenticated
    @Operation(summary = "What a questionnaire said in one of its versions.")
    public QuestionnaireView.VersionView getQuestionnaireVersion(@RestPath UUID id, @RestPath int number) {
        var questionnaire = questionnaires.see(id).id();
        return QuestionnaireView.VersionView.of(
                found(QuestionnaireVersion.of(questionnaire, number).orElse(null)));
    }

    private RestResponse<QuestionnaireView> answer(Status status, Questionnaire questionnaire) {
        return Edit.tagged(status, questionnaires.view(questionnaire), questionnaire.version());
    }
}
