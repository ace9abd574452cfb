package brussels.estuaire.evaluations.rights;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.VisibleEvaluations;
import brussels.estuaire.platform.Clock;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How many answered an evaluation, and those who have not. */
@Path("/api/evaluations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
class RateResource {
    @Inject
    VisibleEvaluations evaluations;

    @Inject
    ReadRate read;

    @Inject
    Event<AskToAnswer.Reminding> asked;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Path("rate")
    @Transactional
    @Authenticated
    @Operation(
            summary = "How many of those who were there answered, for the evaluation's team.",
            description =
                    "Expected are those who were present, not those who registered; or as many as the organiser or the team says."
                            + " While people answer, only how many did in all is told.")
    public RateView getEvaluationRate(@RestPath UUID id) {
        var evaluation = evaluations.run(id);
        return RateView.of(read.of(evaluation), mails(id));
    }

    @POST
    @Path("reminders")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Mails those who have not answered once more.",
            description =
                    "Nobody sooner than three days after the last mail, and only who has not used their link and was there. How many"
                            + " that are is not told: it would tell of somebody who was not there whether they answered.")
    @APIResponse(responseCode = "204", description = "The mails are on their way")
    public void remindSilent(@RestPath UUID id) {
        var evaluation = evaluations.run(id);
        evaluation.refuseUnlessTakesAnswers(clock.now());
        audit.did("SILENT_REMINDED", evaluation.subject());
        asked.fire(new AskToAnswer.Reminding(id));
    }

    private RateView.Mails mails(UUID id) {
        Evaluation.see(id);
        var row = (Object[]) entities.createNativeQuery("""
                        select cast(count(*) as integer), cast(count(mailed_at) as integer), cast(count(mail_failed_at) as integer)
                          from evaluation_right where evaluation_id = :id""", Object[].class)
                .setParameter("id", id)
                .getSingleResult();
        return new RateView.Mails((int) row[0], (int) row[1], (int) row[2]);
    }
}
