/**
 * The accounts of people in an organisation, as Keycloak holds them, and what they may do there.
 *
 * <p>A role is a group of the organisation at Keycloak that maps to the role. Nothing of it is stored here, so nothing can differ.
 * Whatever Keycloak does not answer is refused with 503, and what was begun is put back.
 */
@NullMarked
package brussels.estuaire.identity.accounts;

import org.jspecify.annotations.NullMarked;
