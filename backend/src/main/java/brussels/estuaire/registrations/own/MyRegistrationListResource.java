package brussels.estuaire.registrations.own;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.registrations.Registration;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The registrations of who is signed in. */
@Path("/api/my-registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
class MyRegistrationListResource {
    @Inject
    MyRegistrations registrations;

    @Inject
    FindParticipants participants;

    @Inject
    Caller caller;

    @GET
    @Transactional
    @Authenticated
    @Operation(
            summary = "The registrations at the address of the caller's account, what comes first.",
            description =
                    "Also those that were made before the account, and those of colleagues without an address. Each bears the"
                            + " link by which one acts on it. Who calls by a bearer token has no address, and none.")
    public Page<MyRegistrationView> listMyRegistrations(@Valid @BeanParam Paging paging) {
        return caller.email()
                .map(email -> registrations.of(email.toLowerCase(Locale.ROOT), paging))
                .orElseGet(() -> Page.of(List.of(), paging, 0));
    }

    @GET
    @Path("{id}/participants")
    @Transactional
    @Authenticated
    @Operation(
            summary =
                    "Who else takes part in the event of one of them: those who have a seat and agreed to be seen, by name.",
            description = "For who has a seat and agreed, until 30 days after the event.")
    public Page<ParticipantView> listParticipantsOfMyRegistration(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return participants.page(
                found(Registration.byId(id).filter(it -> isMine(it)).orElse(null)), paging);
    }

    private boolean isMine(Registration registration) {
        var own = caller.email().map(it -> it.toLowerCase(Locale.ROOT));
        return registration
                .registrant()
                .flatMap(it -> Stream.of(it.email(), it.registeredBy())
                        .filter(address -> address != null && address.equals(own.orElse(null)))
                        .findFirst())
                .isPresent();
    }
}
