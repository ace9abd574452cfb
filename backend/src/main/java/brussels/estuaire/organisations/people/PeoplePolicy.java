package brussels.estuaire.organisations.people;

import brussels.estuaire.identity.Caller;
import brussels.estuaire.identity.Role;
import brussels.estuaire.identity.accounts.Account;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.organisations.people.PersonView.Right;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may see, invite, change and remove whom. */
@RequestScoped
class PeoplePolicy {
    private final Membership membership;
    private final Caller caller;

    PeoplePolicy(Membership membership, Caller caller) {
        this.membership = membership;
        this.caller = caller;
    }

    /** The organisation, or null when there is none whose people the caller may see. */
    @Nullable
    Organisation seen(UUID id) {
        var organisation = membership.organisation(id);
        return organisation != null && membership.answersFor(organisation) ? organisation : null;
    }

    /**
     * Whether the caller keeps the people: a manager, of a team only the administrator.
     *
     * <p>A token may be minutes older than the moment at which somebody else took the role away: Keycloak's word counts.
     */
    boolean mayKeep(People people) {
        return membership.administrator()
                || people.organisation().teamRole().isEmpty()
                        && people.all().stream().anyMatch(account -> people.leads(account) && caller.is(account.id()));
    }

    /** The roles that the caller may invite to: whoever coordinates an organisation that nobody leads invites who will. */
    Set<Role> mayGive(People people) {
        if (mayKeep(people)) {
            return people.roles();
        }
        var headless = people.organisation().teamRole().isEmpty() && !people.isLed();
        return headless && membership.coordinates(people.organisation()) ? EnumSet.of(people.leading()) : Set.of();
    }

    Set<Right> rights(People people, Account account) {
        var rights = EnumSet.noneOf(Right.class);
        if (mayKeep(people) && !account.partner()) {
            rights.add(Right.REMOVE);
            if (people.roles().size() > 1) {
                rights.add(Right.CHANGE_ROLE);
            }
        }
        return rights;
    }

    boolean isCaller(Account account) {
        return caller.is(account.id());
    }
}
