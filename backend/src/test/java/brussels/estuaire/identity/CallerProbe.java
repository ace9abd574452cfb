package brussels.estuaire.identity;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells a test who the backend thinks is calling, by a public and by a protected route. */
@Path("/test/caller")
public class CallerProbe {
    private final Caller caller;

    CallerProbe(Caller caller) {
        this.caller = caller;
    }

    /** The answer: the caller as the features see it. */
    public record Seen(
            boolean signedIn,
            String subject,
            String name,
            String email,
            String client,
            boolean partner,
            Map<String, Set<Role>> roles) {}

    @GET
    @Authenticated
    @Operation(hidden = true)
    public Seen protectedRead() {
        return seen();
    }

    @GET
    @Path("anybody")
    @PermitAll
    @Operation(hidden = true)
    public Seen openRead() {
        return seen();
    }

    @GET
    @Path("public")
    @PermitAll
    @Operation(hidden = true)
    public String publicRead() {
        return "public";
    }

    @POST
    @Authenticated
    @Operation(hidden = true)
    public String protectedWrite() {
        return "written";
    }

    private Seen seen() {
        return new Seen(
                caller.signedIn(),
                caller.subject().orElse(""),
                caller.name().orElse(""),
                caller.email().orElse(""),
                caller.client().orElse(""),
                caller.isPartner(),
                caller.rolesByOrganisation());
    }
}
