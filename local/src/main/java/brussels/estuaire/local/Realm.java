package brussels.estuaire.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The realm that Keycloak imports at its first start.
 *
 * <p>{@code realm.json} is the one of every installation: clients, roles, teams, no person and no secret.
 * {@code realm-demo.json} lays the demo's people, organisations and partners on top, in a local run only. Addresses
 * and secrets are {@code ${NAMES}} in both, which Keycloak takes from its environment.
 */
final class Realm {

    private static final JsonMapper JSON = new JsonMapper();

    private Realm() {}

    /** A person who can sign in to the demo, and what they are in it. */
    record Account(String user, String password, String persona) {}

    /** The realm of every installation, without people. */
    static ObjectNode bare() {
        return read("/realm.json");
    }

    /** The realm of a local run, with the people and partners of the demo. */
    static ObjectNode demo() {
        return merge(bare(), read("/realm-demo.json"));
    }

    /** The people of the demo. */
    static List<Account> accounts() {
        var realm = demo();
        var accounts = new ArrayList<Account>();
        for (var user : realm.withArray("users")) {
            var password = user.at("/credentials/0/value").asText();
            if (!password.isEmpty()) {
                var name = user.path("username").asText();
                accounts.add(new Account(name, password, membershipOf(realm, name, "no organisation")));
            }
        }
        return accounts;
    }

    /** The alias of the organisation that the service account of {@code client} belongs to. */
    static String organisationOf(String client) {
        var membership = membershipOf(demo(), "service-account-" + client, "");
        return membership.substring(membership.lastIndexOf(' ') + 1);
    }

    /** The arrays of the overlay follow those of the base; an organisation that both name keeps its groups. */
    private static ObjectNode merge(ObjectNode base, ObjectNode overlay) {
        overlay.properties().forEach(entry -> {
            if (entry.getKey().equals("organizations")) {
                entry.getValue()
                        .forEach(organisation -> mergeOrganisation(base.withArray("organizations"), organisation));
            } else {
                base.withArray(entry.getKey()).addAll((ArrayNode) entry.getValue());
            }
        });
        return base;
    }

    private static void mergeOrganisation(ArrayNode organisations, JsonNode added) {
        for (var known : organisations) {
            if (known.path("alias").equals(added.path("alias"))) {
                ((ObjectNode) known).set("members", added.path("members"));
                return;
            }
        }
        organisations.add(added);
    }

    /** Such as « editors of la-braise ». */
    private static String membershipOf(ObjectNode realm, String user, String none) {
        for (var organisation : realm.withArray("organizations")) {
            for (var member : organisation.path("members")) {
                if (member.path("username").asText().equals(user)) {
                    var group = member.at("/groups/0").asText();
                    return groupName(organisation, group) + " of "
                            + organisation.path("alias").asText();
                }
            }
        }
        return none;
    }

    private static String groupName(JsonNode organisation, String id) {
        for (var group : organisation.path("groups")) {
            if (group.path("id").asText().equals(id)) {
                return group.path("name").asText();
            }
        }
        throw new IllegalStateException("No group has the id " + id);
    }

    private static ObjectNode read(String resource) {
        try (var stream = Realm.class.getResourceAsStream(resource)) {
            return (ObjectNode) JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
