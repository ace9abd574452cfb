package brussels.estuaire.identity;

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
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sends this request: nobody in particular, a person, or a partner's service account. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final JsonWebToken accessToken;
    private final OidcSession session;

    Caller(SecurityIdentity identity, JsonWebToken accessToken, OidcSession session) {
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

    /** How the caller signs what it writes: a person's name, or else the client that it calls by. */
    public Optional<String> signature() {
        return name().or(this::client);
    }

    /** The roles that the caller has, by the Keycloak alias of the organisation that they are held in. */
    public Map<String, Set<Role>> rolesByOrganisation() {
        var roles = new LinkedHashMap<String, Set<Role>>();
        this.<Object>inAccessToken("organization")
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .ifPresent(organisations -> organisations.forEach(
                        (alias, organisation) -> roles.put(alias, roles(organisation.asJsonObject()))));
        return roles;
    }

    /** Whether the caller runs the Region: Keycloak gives this role in the regional team only. */
    public boolean administrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Whether the caller has this role in some organisation. */
    public boolean has(Role role) {
        return rolesByOrganisation().values().stream().anyMatch(roles -> roles.contains(role));
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
