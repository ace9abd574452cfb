package brussels.estuaire.agenda.series;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How events repeat. */
@Path("/api/series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
class SeriesResource {
    @Inject
    KeepSeries keep;

    @Inject
    FindSeries series;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Operation(
            summary = "The series of the agenda, by their title.",
            description = "Their occurrences are events: /api/events?series=.")
    public Page<SeriesItem> listSeries(@Valid @BeanParam SeriesFilter filter, @Valid @BeanParam Paging paging) {
        return series.page(filter, paging);
    }

    @GET
    @Path("{id}")
    @Transactional
    @PermitAll
    @Operation(summary = "How an event repeats; what it tells is told by the event with the same id.")
    public RestResponse<SeriesView> getSeries(@RestPath UUID id) {
        return keep.answer(Response.Status.OK, keep.visible(id));
    }

    @POST
    @Transactional
    @Authenticated
    @Operation(
            summary = "Makes a series of an event that is not announced yet, known to its day.",
            description =
                    "The series keeps the event's id, and is proposed, published, changed and cancelled as that event."
                            + " Once it is published, its occurrences stand in the agenda, 18 months ahead.")
    @APIResponseSchema(value = SeriesView.class, responseCode = "201")
    public RestResponse<SeriesView> createSeries(SeriesForm form) {
        return keep.answer(Response.Status.CREATED, keep.create(form));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Changes how an event repeats; once it is announced, its rule stays and days are added only.")
    public RestResponse<SeriesView> updateSeries(@RestPath UUID id, SeriesForm form) {
        return keep.answer(Response.Status.OK, keep.update(keep.editable(id), form));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Authenticated
    @Operation(summary = "Makes a series that is not announced an event that happens once.")
    public void removeSeries(@RestPath UUID id) {
        keep.remove(keep.editable(id));
    }

    @PUT
    @Path("{id}/suspension")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Says that a series takes place no longer from a day on, and why.",
            description = "Its occurrences from that day on are cancelled with the reason, until it is resumed.")
    public RestResponse<SeriesView> suspendSeries(@RestPath UUID id, SuspensionForm form) {
        return keep.answer(Response.Status.OK, keep.suspend(keep.editable(id), form));
    }

    @DELETE
    @Path("{id}/suspension")
    @Transactional
    @Authenticated
    @Operation(
            summary = "Says that a series takes place again.",
            description = "Those occurrences are announced again that its suspension cancelled and that are to come.")
    public RestResponse<SeriesView> resumeSeries(
            @RestPath UUID id,
            @Parameter(description = "The first day on which it does; today when left out") @RestQuery @Nullable
                    LocalDate from) {
        return keep.answer(
                Response.Status.OK, keep.resume(keep.editable(id), Objects.requireNonNullElse(from, clock.today())));
    }
}
