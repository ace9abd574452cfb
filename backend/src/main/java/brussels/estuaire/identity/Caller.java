package brussels.estuaire.identity;

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

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    /** The token's subject: who this is, for the audit; empty for a visitor. */
    public Optional<String> subject() {
        return token().map(JsonWebToken::getSubject);
    }

    /** How the caller signs what it writes: a person's name, or a partner's client id; empty for a visitor. */
    public Optional<String> signature() {
        return token().map(token ->
                Optional.<String>ofNullable(token.getClaim("name")).orElseGet(() -> token.getClaim("azp")));
    }

    /** The roles that the caller has, by the Keycloak alias of the organisation that they are held in. */
    public Map<String, Set<Role>> rolesByOrganisation() {
        var roles = new LinkedHashMap<String, Set<Role>>();
        token().map(token -> token.<Object>getClaim("organization"))
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

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
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
