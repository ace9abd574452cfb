package brussels.estuaire.organisations.people;

import brussels.estuaire.identity.Role;
import brussels.estuaire.identity.accounts.Account;
import brussels.estuaire.identity.accounts.Accounts;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.GuardedRows;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everybody who acts for an organisation, as Keycloak says it at this moment.
 *
 * @param all by name
 */
record People(Organisation organisation, List<Account> all) {
    static People of(Organisation organisation, Accounts accounts) {
        var alias = organisation.alias();
        return new People(organisation, alias == null ? List.of() : accounts.of(alias));
    }

    /** The same, while nobody else changes them: until this transaction ends. */
    static People alone(Organisation organisation, Accounts accounts, EntityManager entities) {
        entities.createNativeQuery("select one_at_a_time(:what)")
                .setParameter("what", "people " + organisation.id())
                .getSingleResult();
        GuardedRows.name(entities, Invitation.GUARD, organisation.id().toString());
        return of(organisation, accounts);
    }

    Optional<Account> byId(UUID id) {
        return all.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    Optional<Account> byAddress(String email) {
        return all.stream().filter(account -> account.reads(email)).findFirst();
    }

    /** The roles that people can have there: those of its team, or those of any other organisation. */
    Set<Role> roles() {
        return organisation
                .teamRole()
                .<Set<Role>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.of(Role.EDITOR, Role.MANAGER));
    }

    /** The role of those who lead it. */
    Role leading() {
        return organisation.teamRole().orElse(Role.MANAGER);
    }

    boolean leads(Account account) {
        return account.role() == leading();
    }

    boolean isLed() {
        return all.stream().anyMatch(this::leads);
    }

    /** Whether nobody would lead it any more without this one. */
    boolean hasOnlyLeader(Account account) {
        return leads(account) && all.stream().filter(this::leads).count() == 1;
    }
}
