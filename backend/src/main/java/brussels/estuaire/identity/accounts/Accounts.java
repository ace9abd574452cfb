package brussels.estuaire.identity.accounts;

import brussels.estuaire.identity.Role;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Who may act for an organisation: read from Keycloak, and changed there. */
@ApplicationScoped
public class Accounts {
    /** The most people in one role that are read: more than any organisation may invite. */
    private static final int MOST = 500;

    private final RealmApi realm;
    private final String client;

    /**
     * Made once.
     *
     * @param client Keycloak's own id of {@code estuaire-api}, whose roles these are; no least right of ours finds it by name
     */
    Accounts(RealmApi realm, @ConfigProperty(name = "estuaire.accounts.api-client") String client) {
        this.realm = realm;
        this.client = client;
    }

    /** Everybody who has a role in the organisation of this alias, by name; nobody when Keycloak knows no such organisation. */
    public List<Account> of(String alias) {
        var organisation = organisation(alias);
        if (organisation.isEmpty()) {
            return List.of();
        }
        var people = new HashMap<UUID, Account>();
        groups(organisation.get()).forEach((role, group) -> {
            for (var user : realm.get("%s/members?max=%d".formatted(group, MOST))) {
                people.merge(Account.of(user, role).id(), Account.of(user, role), Accounts::higher);
            }
        });
        return people.values().stream()
                .sorted(Comparator.comparing((Account account) -> account.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Account::id))
                .toList();
    }

    /** The account itself, without its roles. */
    public Optional<Account> byId(String id) {
        return realm.find("users/" + UUID.fromString(id)).map(user -> Account.of(user, null));
    }

    /**
     * The roles that somebody has at this moment, by the alias of the organisation that they are given in; nothing when there is
     * no such account any more, or it was shut.
     */
    public Optional<Map<String, Set<Role>>> rolesOf(String id) {
        var person = UUID.fromString(id);
        return realm.find("users/" + person)
                .filter(user -> user.path("enabled").asBoolean())
                .flatMap(user -> realm.find("organizations/members/" + person + "/organizations"))
                .map(organisations -> stream(organisations)
                        .filter(organisation -> organisation.path("enabled").asBoolean())
                        .collect(Collectors.toMap(
                                organisation -> organisation.path("alias").asText(),
                                organisation -> rolesIn(organisation.path("id").asText(), person))));
    }

    private Set<Role> rolesIn(String organisation, UUID person) {
        var groups = realm.get("organizations/%s/members/%s/groups?briefRepresentation=false&max=%d"
                .formatted(organisation, person, MOST));
        return stream(groups)
                .flatMap(group -> stream(group.path("clientRoles").path("estuaire-api")))
                .flatMap(name -> Role.named(name.asText()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Gives somebody this role in an organisation, in place of any other; all of it, or nothing. */
    public void give(String alias, UUID person, Role role) {
        var organisation = organisation(alias).orElseThrow(RealmApi::unavailable);
        var groups = groups(organisation);
        var wanted = groups.containsKey(role) ? groups.get(role) : newGroup(organisation, role);
        // it is there already when only the role changes; without a group it gives no right
        realm.add(organisation + "/members", person.toString());
        realm.put(wanted + "/members/" + person);
        try {
            groups.forEach((other, group) -> {
                if (other != role) {
                    realm.remove(group + "/members/" + person);
                }
            });
        } catch (Refusal halfDone) {
            realm.remove(wanted + "/members/" + person);
            throw halfDone;
        }
    }

    /** Takes somebody out of an organisation, with every role there. */
    public void remove(String alias, UUID person) {
        organisation(alias).ifPresent(organisation -> realm.remove(organisation + "/members/" + person));
    }

    /** Makes an organisation at Keycloak, so that people can act for it, unless there is one of this alias. */
    public void open(String alias, String name) {
        realm.add("organizations", Map.of("alias", alias, "name", alias, "description", name, "enabled", true));
    }

    /** Such as {@code organizations/…}. */
    private Optional<String> organisation(String alias) {
        return stream(realm.get("organizations?q=alias:" + alias))
                .filter(found -> found.path("alias").asText().equals(alias))
                .findFirst()
                .map(found -> "organizations/" + found.path("id").asText());
    }

    /** The group that gives each role. */
    private Map<Role, String> groups(String organisation) {
        var groups = new EnumMap<Role, String>(Role.class);
        for (var group : realm.get(organisation + "/groups?briefRepresentation=false&max=" + MOST)) {
            for (var role : Role.values()) {
                var given = stream(group.path("clientRoles").path("estuaire-api"));
                if (given.anyMatch(name -> name.asText().equals(role.keycloakName()))) {
                    groups.put(
                            role, organisation + "/groups/" + group.path("id").asText());
                }
            }
        }
        return groups;
    }

    private String newGroup(String organisation, Role role) {
        var name = role.keycloakName() + "s";
        realm.add(organisation + "/groups", Map.of("name", name));
        var group = stream(realm.get(organisation + "/groups?max=" + MOST))
                .filter(found -> found.path("name").asText().equals(name))
                .map(found -> organisation + "/groups/" + found.path("id").asText())
                .findFirst()
                .orElseThrow(RealmApi::unavailable);
        var roles = group + "/role-mappings/clients/" + client;
        var mapped = stream(realm.get(roles + "/available"))
                .filter(found -> found.path("name").asText().equals(role.keycloakName()))
                .toList();
        realm.add(roles, mapped);
        return group;
    }

    private static Account higher(Account one, Account other) {
        return rank(one.role()) >= rank(other.role()) ? one : other;
    }

    private static int rank(@Nullable Role role) {
        return role == null ? -1 : role.ordinal();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** An alias for an organisation, such as « maison-medicale-du-parc-0a1b2c3d4e »: it begins with its name, and ends with its id. */
    public static String newAlias(Text name, UUID id) {
        var plain = Normalizer.normalize(name.present().findFirst().orElseThrow(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var words = plain.substring(0, Math.min(plain.length(), 40)).replaceAll("^-+|-+$", "");
        var digits = id.toString().replace("-", "");
        return (words.isEmpty() ? "organisation" : words) + "-" + digits.substring(digits.length() - 10);
    }
}
