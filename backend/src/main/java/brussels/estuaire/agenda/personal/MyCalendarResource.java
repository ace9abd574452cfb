package brussels.estuaire.agenda.personal;

import static brussels.estuaire.platform.Found.allowed;

import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.idempotency.NeverStored;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The caller's own calendar: its address, and what it holds. */
@Path("/api/my-calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda")
class MyCalendarResource {
    private static final int NOWHERE = -1;

    @Inject
    KeepPersonalCalendar keep;

    @Inject
    Caller caller;

    @Inject
    Edit edit;

    @GET
    @Transactional
    @Authenticated
    @Operation(summary = "The caller's own calendar, and its address; none while it has not been created.")
    public RestResponse<PersonalCalendarView> getMyCalendar(
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return PersonalCalendar.of(subject())
                .map(calendar -> answer(Response.Status.OK, calendar))
                .orElseGet(() -> RestResponse.ok(PersonalCalendarView.none(Language.of(accepted))));
    }

    @POST
    @NeverStored
    @Transactional
    @Authenticated
    @Operation(
            summary = "Gives the caller's own calendar an address, or a new one.",
            description =
                    "For people, not for partners. A new address ends the one before at once: what reads it is told 404. In the"
                            + " language of Accept-Language, until the caller chooses another. The answer is stored nowhere, so an"
                            + " Idempotency-Key does not repeat it: once more is another address.")
    @APIResponseSchema(value = PersonalCalendarView.class, responseCode = "201")
    public RestResponse<PersonalCalendarView> renewMyCalendar(
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        allowed(!caller.isPartner());
        return answer(Response.Status.CREATED, keep.renewed(subject(), Language.of(accepted)));
    }

    @PUT
    @Transactional
    @Authenticated
    @Operation(summary = "Chooses what the caller's own calendar holds; its address stays.")
    public RestResponse<PersonalCalendarView> updateMyCalendar(PersonalCalendarForm form) {
        var calendar = known();
        keep.choose(calendar, edit.valid(form));
        return answer(Response.Status.OK, calendar);
    }

    @DELETE
    @Transactional
    @Authenticated
    @Operation(summary = "Takes the caller's own calendar away: its address is 404 at once, and nothing of it is kept.")
    public void deleteMyCalendar() {
        keep.remove(known());
    }

    /** The calendar in the version that the caller knows; of one that is gone they know another. */
    private PersonalCalendar known() {
        var calendar = PersonalCalendar.of(subject());
        edit.madeFrom(calendar.map(held -> held.version).orElse(NOWHERE));
        return calendar.orElseThrow(() -> Refusal.stale());
    }

    private String subject() {
        return caller.subject().orElseThrow();
    }

    private RestResponse<PersonalCalendarView> answer(Response.Status status, PersonalCalendar calendar) {
        return Edit.tagged(status, PersonalCalendarView.of(calendar, keep.address(calendar)), calendar.version);
    }
}
