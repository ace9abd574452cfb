package brussels.estuaire.identity.accounts;

import brussels.estuaire.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An account at Keycloak: a person's, or a partner's service account.
 *
 * @param name as people read it; the mail address of a person who gave none
 * @param email in small letters; empty for a service account
 * @param verified whether the person has shown that they read the mail of this address
 * @param role the highest that it has in the organisation that was asked for; null when none was
 */
public record Account(
        UUID id,
        String name,
        String email,
        boolean verified,
        boolean partner,
        @Nullable Role role) {
    private static final String SERVICE_ACCOUNT = "service-account-";

    /** Whether it is the account that this address belongs to. */
    public boolean reads(String address) {
        return email.equals(address.toLowerCase(Locale.ROOT));
    }

    static Account of(JsonNode user, @Nullable Role role) {
        var username = user.path("username").asText();
        var email = user.path("email").asText("").toLowerCase(Locale.ROOT);
        // people always have an address, and may call themselves as they like
        var partner = email.isEmpty() && username.startsWith(SERVICE_ACCOUNT);
        return new Account(
                UUID.fromString(user.path("id").asText()),
                partner ? username.substring(SERVICE_ACCOUNT.length()) : name(user, email),
                email,
                user.path("emailVerified").asBoolean(),
                partner,
                role);
    }

    private static String name(JsonNode user, String email) {
        var name = Stream.of("firstName", "lastName")
                .map(part -> user.path(part).asText("").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? email : name;
    }
}
