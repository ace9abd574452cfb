package brussels.estuaire.registrations.organisers;

import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Edit;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What an event asks of those who register, for those who may edit it. */
@Path("/api/events/{id}/registration-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
class RegistrationSettingsResource {
    @Inject
    KeepEvent events;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "What an event asks of those who register.",
            description = "Version 0 while nobody has told it.")
    public RestResponse<RegistrationSettingsView> getRegistrationSettings(@RestPath UUID id) {
        events.reachable(id);
        return answer(RegistrationSettings.of(id).orElseGet(() -> fresh(id)));
    }

    @PUT
    @Transactional
    @Authenticated
    @Operation(summary = "Says what an event asks of those who register from now on.")
    public RestResponse<RegistrationSettingsView> updateRegistrationSettings(
            @RestPath UUID id, RegistrationSettingsForm form) {
        var event = events.reachable(id);
        var settings = RegistrationSettings.of(id).orElseGet(() -> fresh(id));
        edit.madeFrom(settings.edition());
        var before = RegistrationSettingsForm.of(settings);
        settings.confirmEmail = edit.valid(form).confirmEmail();
        settings.keptMonths = form.keptMonths();
        settings.persistAndFlush();
        audit.did("REGISTRATION_SETTINGS", KeepEvent.subject(event), before, form);
        return answer(settings);
    }

    private static RegistrationSettings fresh(UUID event) {
        var settings = new RegistrationSettings();
        settings.event = event;
        return settings;
    }

    private static RestResponse<RegistrationSettingsView> answer(RegistrationSettings settings) {
        return Edit.tagged(Response.Status.OK, RegistrationSettingsView.of(settings), settings.edition());
    }
}
