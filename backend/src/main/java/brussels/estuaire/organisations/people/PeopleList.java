package brussels.estuaire.organisations.people;

import brussels.estuaire.identity.Role;
import java.util.List;
import java.util.Set;

/**
 * A page of those who act for an organisation.
 *
 * @param invitable the roles to which the caller may invite others
 */
record PeopleList(List<PersonView> items, int page, int size, long total, Set<Role> invitable) {}
