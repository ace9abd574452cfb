package brussels.estuaire.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.Redirect;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/")
@Tag(name = "identity", description = "Who calls: sessions of the interface")
class LoginResource {
    private final Caller caller;
    private final OidcSession session;
    private final EndKeycloakSession endKeycloakSession;

    LoginResource(Caller caller, OidcSession session, EndKeycloakSession endKeycloakSession) {
        this.caller = caller;
        this.session = session;
        this.endKeycloakSession = endKeycloakSession;
    }

    @GET
    @Path(WayIn.LOGIN)
    @Authenticated
    @Operation(
            operationId = "signIn",
            summary = "Signs a person in by their browser",
            description = "Leads to Keycloak's form, and back to the page that was asked for.")
    @SecurityRequirements
    @APIResponse(
            responseCode = "302",
            description = "To Keycloak",
            headers =
                    @Header(
                            name = "Location",
                            schema = @Schema(type = SchemaType.STRING, format = "uri-reference", maxLength = 10_000)))
    @APIResponse(
            responseCode = "303",
            description = "Signed in: to the page",
            headers =
                    @Header(
                            name = "Location",
                            schema = @Schema(type = SchemaType.STRING, format = "uri-reference", maxLength = 10_000)))
    public Response signIn(
            @Parameter(description = "A path of this site; anything else leads to the home page") @RestQuery @Nullable
                    String returnTo) {
        return seeOther(ReturnAddress.of(returnTo));
    }

    /** The sign-in ends here within OpenID Connect; only a browser that is signed in already gets further. */
    @GET
    @Path(WayIn.CALLBACK)
    @Authenticated
    @Operation(hidden = true)
    public Response callback() {
        return seeOther(ReturnAddress.of(null));
    }

    @POST
    @Path(WayIn.LOGOUT)
    @PermitAll
    @Operation(
            operationId = "signOut",
            summary = "Ends the session, here and at Keycloak",
            description = "Needs the header « X-Estuaire: 1 ». Without a session there is nothing to end.")
    @SecurityRequirements
    @APIResponse(responseCode = "204", description = "Nobody is signed in any more")
    public void signOut() {
        if (caller.hasSession()) {
            endKeycloakSession.now();
            session.logout().await().indefinitely();
        }
    }

    /** Relative, so that no header of the request decides on the host. */
    private static Response seeOther(ReturnAddress address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address.path())
                .build();
    }

    /** Asks Keycloak to show its pages in the language of the page that somebody signs in from. */
    @Singleton
    @Unremovable
    @Redirect(Redirect.Location.OIDC_AUTHORIZATION)
    static class SpeakSameLanguage implements OidcRedirectFilter {
        @Override
        public void filter(OidcRedirectContext redirect) {
            var asked = redirect.routingContext().request().getParam("returnTo");
            ReturnAddress.of(asked)
                    .language()
                    .ifPresent(language -> redirect.additionalQueryParams().add("ui_locales", language));
        }
    }
}
