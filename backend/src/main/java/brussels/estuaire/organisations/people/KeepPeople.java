package brussels.estuaire.organisations.people;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.identity.Role;
import brussels.estuaire.identity.accounts.Account;
import brussels.estuaire.identity.accounts.Accounts;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Changes what somebody may do in an organisation, or takes them out of it.
 *
 * <p>Keycloak comes last: when it fails, what was written here is rolled back with the transaction.
 */
@RequestScoped
class KeepPeople {
    private final Accounts accounts;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;
    private final EntityManager entities;

    KeepPeople(Accounts accounts, Audit audit, Outbox outbox, Clock clock, EntityManager entities) {
        this.accounts = accounts;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
        this.entities = entities;
    }

    /** The organisation as the audit names it. */
    static Audit.Subject subject(Organisation organisation) {
        return new Audit.Subject("organisation", organisation.id(), organisation.alias());
    }

    void giveRole(People people, Account account, Role role) {
        if (!people.roles().contains(role)) {
            throw Refusal.invalid("/role", "role-not-here");
        }
        if (role == account.role()) {
            return;
        }
        var before = Map.of("role", Objects.requireNonNull(account.role()));
        audit.did("ROLE_CHANGED", subject(people.organisation()), before, told(account, role));
        if (role != people.leading()) {
            tellIfHeadless(people, account);
        }
        entities.flush();
        accounts.give(Objects.requireNonNull(people.organisation().alias()), account.id(), role);
    }

    void remove(People people, Account account) {
        var role = Objects.requireNonNull(account.role());
        audit.did("LEFT", subject(people.organisation()), null, told(account, role));
        tellIfHeadless(people, account);
        entities.flush();
        accounts.remove(Objects.requireNonNull(people.organisation().alias()), account.id());
    }

    /** By the account's id: the audit is kept longer than names and addresses should be. */
    private static Map<String, Object> told(Account account, Role role) {
        return Map.of("person", account.id(), "role", role);
    }

    private void tellIfHeadless(People people, Account leaving) {
        if (!people.hasOnlyLeader(leaving)) {
            return;
        }
        var organisation = people.organisation();
        var parameters =
                Map.<String, Object>of("id", organisation.id().toString(), "organisation", organisation.name());
        teams(organisation).stream()
                .flatMap(this::addresses)
                .flatMap(address -> Recipient.at(address, null).stream())
                .distinct()
                .forEach(recipient -> outbox.write("organisation-without-manager", recipient, parameters));
    }

    private List<Organisation> teams(Organisation organisation) {
        return organisation.teamRole().isPresent()
                ? Membership.regionalTeams()
                : Membership.teamsOf(organisation, clock.today());
    }

    /** A team's own address, else those of the people in it. */
    private Stream<String> addresses(Organisation team) {
        return team.mailAddress().isPresent()
                ? team.mailAddress().stream()
                : People.of(team, accounts).all().stream().map(Account::email);
    }
}
