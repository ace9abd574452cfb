package brussels.estuaire.reflection.polls.pairs;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.consultations.VisibleConsultations;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.polls.Pair;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The pairs of a consultation, for its team. */
@Path("/api/consultations/{id}/pairs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reflection")
class PairResource {
    @Inject
    VisibleConsultations consultations;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "Who would rather be together, or is to be apart, the last one told first.")
    public Page<PairView> listPairs(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        consultations.run(id);
        var pairs = Pair.of(id).reversed();
        var people = people(pairs);
        return Page.slice(pairs, paging).map(it -> PairView.of(it, people));
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Says that two people would rather be together, or are to be apart.",
            description = "Once for the same two, in whatever order. Only to be apart may bind.")
    @APIResponseSchema(value = PairView.class, responseCode = "201")
    public RestResponse<PairView> createPair(@RestPath UUID id, PairForm form) {
        var consultation = consultations.run(id);
        edit.valid(form);
        if (form.oneId().equals(form.otherId())) {
            throw Refusal.invalid("/otherId", "told-twice");
        }
        refuseUnlessThere(id, form.oneId(), "/oneId");
        refuseUnlessThere(id, form.otherId(), "/otherId");
        return wish(Status.CREATED, consultation, Pair.of(id, form.oneId(), form.otherId()), form, "PAIR_TOLD");
    }

    @PUT
    @Path("{pairId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes what is wished of two people; of two others, it is another pair.")
    public RestResponse<PairView> updatePair(@RestPath UUID id, @RestPath UUID pairId, PairForm form) {
        var consultation = consultations.run(id);
        var pair = found(Pair.of(id, pairId).orElse(null));
        edit.madeFrom(pair.version());
        return wish(Status.OK, consultation, pair, edit.valid(form), "PAIR_CHANGED");
    }

    @DELETE
    @Path("{pairId}")
    @Transactional
    @Authenticated
    @Operation(summary = "Takes a pair away.")
    public void deletePair(@RestPath UUID id, @RestPath UUID pairId) {
        var consultation = consultations.run(id);
        var pair = found(Pair.of(id, pairId).orElse(null));
        edit.madeFrom(pair.version());
        pair.delete();
        Pair.flush();
        audit.did("PAIR_REMOVED", consultation.subject());
    }

    private RestResponse<PairView> wish(
            Status status, Consultation consultation, Pair pair, PairForm form, String act) {
        if (form.kind() == Pair.Kind.TOGETHER && form.binds()) {
            throw Refusal.invalid("/binding", "apart-only");
        }
        pair.wish(form.kind(), form.binds());
        audit.did(act, consultation.subject());
        return Edit.tagged(status, PairView.of(pair, people(List.of(pair))), pair.version());
    }

    private static void refuseUnlessThere(UUID consultation, UUID participant, String pointer) {
        if (Participant.count("id = ?1 and consultation = ?2 and erasedAt is null", participant, consultation) == 0) {
            throw Refusal.invalid(pointer, "unknown");
        }
    }

    private static Map<UUID, Participant> people(List<Pair> pairs) {
        var ids = pairs.stream()
                .flatMap(it -> List.of(it.one(), it.other()).stream())
                .toList();
        return Participant.<Participant>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }
}
