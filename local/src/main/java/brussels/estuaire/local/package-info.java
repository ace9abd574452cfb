/**
 * PostgreSQL, Keycloak and a mail catcher as child processes, for a local run and for the tests.
 *
 * <p>Nothing of this module is in the production image.
 */
@NullMarked
package brussels.estuaire.local;

import org.jspecify.annotations.NullMarked;
