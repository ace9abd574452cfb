package brussels.estuaire.organisations.people;

import brussels.estuaire.identity.Role;
import brussels.estuaire.identity.accounts.Account;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts for an organisation, or a partner's system that does.
 *
 * @param email null for a system
 * @param self whether it is the caller
 * @param onlyLeader whether nobody would lead the organisation any more without them: its coordinator is then told
 * @param version follows the role, since Keycloak counts no versions
 */
record PersonView(
        UUID id,
        String name,
        @Schema(nullable = true) @Nullable String email,
        Role role,
        boolean partner,
        boolean self,
        boolean onlyLeader,
        int version,
        Set<Right> rights) {

    /** What the caller may do with somebody's role. */
    @Schema(name = "PersonRight")
    enum Right {
        /** Give another role. */
        CHANGE_ROLE,
        /** Take every role away. */
        REMOVE
    }

    static PersonView of(Account account, People people, PeoplePolicy policy) {
        return new PersonView(
                account.id(),
                account.name(),
                account.partner() ? null : account.email(),
                Objects.requireNonNull(account.role()),
                account.partner(),
                policy.isCaller(account),
                people.hasOnlyLeader(account),
                version(account),
                policy.rights(people, account));
    }

    static int version(Account account) {
        return Objects.requireNonNull(account.role()).ordinal();
    }
}
