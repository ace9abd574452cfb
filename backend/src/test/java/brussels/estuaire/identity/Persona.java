package brussels.estuaire.identity;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who uses Estuaire in a test, with a token of the very shape that Keycloak issues.
 *
 * @param name the same person has the same name, and so the same subject
 * @param client the Keycloak client that the token was issued to; null for a visitor, who has no token
 * @param roles by the alias of the organisation that they are held in
 */
public record Persona(String name, @Nullable String client, Map<String, List<Role>> roles) {
    static final String ISSUER = "https://identity.test/realms/estuaire";
    static final String WEB_CLIENT = "estuaire-web";
    private static final Duration LIFESPAN = Duration.ofMinutes(5);

    /** Somebody who has not signed in. */
    public static Persona visitor() {
        return new Persona("visitor", null, Map.of());
    }

    /** Somebody with an account, in no organisation. */
    public static Persona professional() {
        return new Persona("professional", WEB_CLIENT, Map.of());
    }

    /** An editor of an organisation. */
    public static Persona editor(String organisation) {
        return person("editor", organisation, Role.EDITOR);
    }

    /** A manager of an organisation, who is an editor too. */
    public static Persona manager(String organisation) {
        return person("manager", organisation, Role.EDITOR, Role.MANAGER);
    }

    /** A coordinator of a bassin; the alias is the one of the bassin's team: {@code bassin-sud-est}. */
    public static Persona coordinator(String bassinTeam) {
        return person("coordinator", bassinTeam, Role.COORDINATOR);
    }

    /** An administrator of the Region. */
    public static Persona administrator() {
        return person("administrator", "regional-team", Role.ADMINISTRATOR);
    }

    /** The service account of a partner, which may do what an editor of the organisation may. */
    public static Persona partner(String organisation) {
        return new Persona(
                "service-account-partner-" + organisation,
                "partner-" + organisation,
                Map.of(organisation, List.of(Role.EDITOR)));
    }

    /** A JSON request of this persona, with its token when it has one. */
    public static RequestSpecification as(Persona persona) {
        var request = given().contentType(ContentType.JSON).accept(ContentType.JSON);
        return persona.client == null ? request : request.auth().oauth2(persona.token());
    }

    /** The token's subject; stable per name. */
    public String subject() {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A signed access token, valid from now on. */
    public String token() {
        return claims().sign();
    }

    /** What the token says, before it is signed: a forged one starts here. */
    JwtClaimsBuilder claims() {
        var now = Instant.now();
        var claims = Jwt.issuer(ISSUER)
                .subject(subject())
                .audience("estuaire-api")
                .issuedAt(now)
                .expiresAt(now.plus(LIFESPAN))
                .claim("jti", UUID.randomUUID().toString())
                .claim("typ", "Bearer")
                .claim("azp", String.valueOf(client))
                .claim("scope", "openid organization:*");
        if (WEB_CLIENT.equals(client)) {
            claims.claim("sid", UUID.randomUUID().toString()).claim("acr", "1");
        }
        return roles.isEmpty() ? claims : claims.claim("organization", organisations());
    }

    private Map<String, Object> organisations() {
        return roles.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, held -> organisation(held.getValue())));
    }

    private static Map<String, Object> organisation(List<Role> roles) {
        var names = roles.stream().map(Role::keycloakName).toList();
        return Map.of(
                "resource_access", Map.of("estuaire-api", Map.of("roles", names)),
                "groups", List.of("/" + names.getLast() + "s"));
    }

    private static Persona person(String kind, String organisation, Role... roles) {
        return new Persona(
                kind + " of " + organisation,
                WEB_CLIENT,
                Map.of(organisation, Arrays.stream(roles).toList()));
    }
}
