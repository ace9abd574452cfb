/**
 * The calendar of one person: what they chose of the agenda, and what the organisations do that they act for.
 *
 * <p>A calendar program reads it by an address that holds a secret, without signing in. So what the person may see is asked of
 * Keycloak each time, and never kept: who leaves an organisation no longer reads its events.
 */
@NullMarked
package brussels.estuaire.agenda.personal;

import org.jspecify.annotations.NullMarked;
