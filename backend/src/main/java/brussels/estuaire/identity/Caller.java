package brussels.estuaire.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who sends this request: nobody in particular, a person, or a partner's service account. */
@RequestScoped
public class Caller {
    /**
     * Which organisations are teams: only there are people coordinators and administrators, whatever else a token says.
     *
     * <p>It is told by the feature that knows organisations, which lies above.
     */
    public interface Teams {
        /** The teams among these organisations, by Keycloak alias, each with the role that runs what it stands for. */
        Map<String, Role> among(Set<String> aliases);

        /** What is told of somebody's roles, by Keycloak alias, without those of teams that are held anywhere else. */
        default Map<String, Set<Role>> held(Map<String, Set<Role>> told) {
            var claimed = told.entrySet().stream()
                    .filter(each -> each.getValue().stream().anyMatch(Role::isOfTeams))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            var given = claimed.isEmpty() ? Map.<String, Role>of() : among(claimed);
            var held = new LinkedHashMap<String, Set<Role>>();
            told.forEach((alias, roles) -> held.put(
                    alias,
                    roles.stream()
                            .filter(role -> !role.isOfTeams() || role == given.get(alias))
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
            return held;
        }
    }

    private final SecurityIdentity identity;
    private final JsonWebToken accessToken;
    private final OidcSession session;
    private final Teams teams;
    private @Nullable Map<String, Set<Role>> roles;

    Caller(SecurityIdentity identity, JsonWebToken accessToken, OidcSession session, Teams teams) {
        this.teams = teams;
        this.identity = identity;
        this.accessToken = accessToken;
        this.session = session;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    /** Whether the interface calls, by the session that a person opened in this browser. */
    public boolean hasSession() {
        return identity.getCredential(IdTokenCredential.class) != null;
    }

    /** The token's subject: who this is, for the audit; empty for a visitor. */
    public Optional<String> subject() {
        return inAccessToken("sub");
    }

    /** The Keycloak client that the token was issued to: the interface's, or a partner's; empty for a visitor. */
    public Optional<String> client() {
        return inAccessToken("azp");
    }

    /** Whether a partner's system calls, by its service account, and not a person. */
    public boolean isPartner() {
        // only a person has a session at Keycloak
        return signedIn() && !accessToken.containsClaim("sid");
    }

    /** The person's name; empty for whoever calls by a bearer token, which does not bear it. */
    public Optional<String> name() {
        return inIdToken("name");
    }

    /** The person's mail address; empty for whoever calls by a bearer token, which does not bear it. */
    public Optional<String> email() {
        return inIdToken("email");
    }

    /** Whether this is the caller's own account. */
    public boolean is(UUID account) {
        return subject().filter(account.toString()::equals).isPresent();
    }

    /**
     * Ends this browser's session, and not Keycloak's: the next sign-in, for which Keycloak asks the password
     * of a member of an organisation again, brings the roles given since.
     *
     * <p>Tokens are refreshed for the organisations that they were first issued for, and for no others.
     */
    public void signInAnew() {
        if (hasSession()) {
            // sessions are kept in transactions of their own
            QuarkusTransaction.suspendingExisting()
                    .run(() -> session.logout().await().indefinitely());
        }
    }

    /** How the caller signs what it writes: a person's name, or else the client that it calls by. */
    public Optional<String> signature() {
        return name().or(this::client);
    }

    /** The roles that the caller has, by the Keycloak alias of the organisation that they are held in. */
    public Map<String, Set<Role>> rolesByOrganisation() {
        if (roles == null) {
            roles = teams.held(rolesInToken());
        }
        return roles;
    }

    /** Whether the caller runs the Region, by this role in the regional team. */
    public boolean administrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Whether the caller has this role in some organisation. */
    public boolean has(Role role) {
        return rolesByOrganisation().values().stream().anyMatch(roles -> roles.contains(role));
    }

    private Map<String, Set<Role>> rolesInToken() {
        var told = new LinkedHashMap<String, Set<Role>>();
        this.<Object>inAccessToken("organization")
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .ifPresent(organisations -> organisations.forEach(
                        (alias, organisation) -> told.put(alias, roles(organisation.asJsonObject()))));
        return told;
    }

    private <C> Optional<C> inAccessToken(String claim) {
        return signedIn() ? Optional.ofNullable(accessToken.getClaim(claim)) : Optional.empty();
    }

    private <C> Optional<C> inIdToken(String claim) {
        return hasSession() ? Optional.ofNullable(session.getIdToken().getClaim(claim)) : Optional.empty();
    }

    private static Set<Role> roles(JsonObject organisation) {
        var roles = EnumSet.noneOf(Role.class);
        Optional.ofNullable(organisation.getJsonObject("resource_access"))
                .map(access -> access.getJsonObject("estuaire-api"))
                .map(client -> client.getJsonArray("roles"))
                .orElse(JsonArray.EMPTY_JSON_ARRAY)
                .getValuesAs(JsonString.class)
                .forEach(name -> Role.named(name.getString()).ifPresent(roles::add));
        return roles;
    }
}
