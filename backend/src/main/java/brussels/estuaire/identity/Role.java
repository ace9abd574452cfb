package brussels.estuaire.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do in one organisation. */
public enum Role {
    /** Keeps the organisation's services true and proposes its events. */
    EDITOR,
    /** An editor who also keeps the organisation's record and its people. */
    MANAGER,
    /** Runs a bassin; a role in the organisation of that bassin's team. */
    COORDINATOR,
    /** Runs the Region; a role in the organisation of the regional team. */
    ADMINISTRATOR;

    /** Whether only a team gives it: in any other organisation it is a mistake, and means nothing. */
    boolean isOfTeams() {
        return this == COORDINATOR || this == ADMINISTRATOR;
    }

    /** The role's name in Keycloak. */
    public String keycloakName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this name at Keycloak; none for a name that means nothing here. */
    public static Optional<Role> named(String keycloakName) {
        return Arrays.stream(values())
                .filter(role -> role.keycloakName().equals(keycloakName))
                .findFirst();
    }
}
