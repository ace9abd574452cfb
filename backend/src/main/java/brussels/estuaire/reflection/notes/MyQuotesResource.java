package brussels.estuaire.reflection.notes;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.reflection.participants.LinkedParticipant;
import brussels.estuaire.reflection.participants.Participant;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether the participant whose link is held agrees that what they say is quoted. */
@Path("/api/my-consultation/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class MyQuotesResource {
    private static final String BY_LINK = "By the link in its mails: `Authorization: Link …`.";

    @Inject
    LinkedParticipant linked;

    @Inject
    EntityManager entities;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "Whether what one says may be quoted, without one's name.", description = BY_LINK)
    public RestResponse<MyQuotesView> getMyQuotes() {
        return answer(read(linked.participant()));
    }

    @PUT
    @Transactional
    @PermitAll
    @Operation(
            summary = "Agrees that what one says is quoted without one's name, or does not.",
            description = BY_LINK + " It may be changed at any time, and holds from then on.")
    public RestResponse<MyQuotesView> updateMyQuotes(QuotesForm form) {
        var participant = linked.participant();
        edit.madeFrom(read(participant).version());
        var now = MyQuotesView.of(edit.valid(form).agreed());
        // what they answer to the poll, in another window, is not made stale by it
        entities.createNativeQuery("update participant set quotes_agreed = :agreed, changed_at = :now where id = :id")
                .setParameter("agreed", form.agreed())
                .setParameter("now", clock.now())
                .setParameter("id", participant.id())
                .executeUpdate();
        audit.did(Boolean.TRUE.equals(form.agreed()) ? "QUOTES_AGREED" : "QUOTES_REFUSED", participant.subject());
        return answer(now);
    }

    private MyQuotesView read(Participant participant) {
        return MyQuotesView.of((Boolean)
                entities.createNativeQuery("select quotes_agreed from participant where id = :id", Boolean.class)
                        .setParameter("id", participant.id())
                        .getSingleResultOrNull());
    }

    private static RestResponse<MyQuotesView> answer(MyQuotesView quotes) {
        return Edit.tagged(Status.OK, quotes, quotes.version());
    }
}
