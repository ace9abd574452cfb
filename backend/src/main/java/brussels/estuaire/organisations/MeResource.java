package brussels.estuaire.organisations;

import brussels.estuaire.identity.Caller;
import brussels.estuaire.identity.Role;
import brussels.estuaire.organisations.MeView.Right;
import brussels.estuaire.territory.Bassin;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller itself. */
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class MeResource {
    private static final String WHOLE_REGION = "REGION";

    @Inject
    Caller caller;

    @Inject
    Membership membership;

    @GET
    @PermitAll
    @Operation(summary = "Who the caller is, to which organisations it belongs, and what it may do.")
    public MeView getMe() {
        return new MeView(
                caller.signedIn(),
                caller.name().orElse(null),
                caller.email().orElse(null),
                members(),
                coordinates(),
                rights());
    }

    private List<String> coordinates() {
        var bassins = membership.administrator() ? Bassin.codes() : membership.bassins();
        var region = membership.administrator() ? Stream.of(WHOLE_REGION) : Stream.<String>empty();
        return Stream.concat(bassins.stream().sorted(), region).toList();
    }

    private List<MeView.Member> members() {
        var organisations = membership.organisations();
        return caller.rolesByOrganisation().entrySet().stream()
                .map(held -> {
                    var organisation = organisations.get(held.getKey());
                    var roles = held.getValue().stream().map(Role::keycloakName).toList();
                    return organisation == null
                            ? new MeView.Member(null, held.getKey(), null, null, null, roles)
                            : new MeView.Member(
                                    organisation.id,
                                    held.getKey(),
                                    organisation.name,
                                    organisation.kind,
                                    organisation.bassin,
                                    roles);
                })
                .toList();
    }

    private Set<Right> rights() {
        var coordinator = caller.administrator() || caller.has(Role.COORDINATOR);
        var rights = EnumSet.allOf(Right.class);
        rights.removeIf(right -> !switch (right) {
            case CREATE_SERVICE -> coordinator || !membership.aliases().isEmpty();
            case CREATE_EVENT -> !membership.acting().isEmpty();
            case ACCEPT_ORGANISATIONS, READ_TERRITORY -> coordinator;
            case EDIT_TERRITORY, EDIT_VOCABULARIES -> caller.administrator();
        });
        return rights;
    }
}
