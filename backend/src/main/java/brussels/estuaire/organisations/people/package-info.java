/**
 * The people of an organisation: who acts for it, who is invited to, and what happens when nobody leads it any more.
 *
 * <p>Keycloak holds who has which role; here lie only the invitations, under row-level security, until they are over. An
 * invitation is taken up by whoever signs in with the address that it went to, verified by Keycloak.
 */
@NullMarked
package brussels.estuaire.organisations.people;

import org.jspecify.annotations.NullMarked;
