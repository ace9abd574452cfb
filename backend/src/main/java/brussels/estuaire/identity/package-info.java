/**
 * Who is calling: people by a session of the interface, partner systems by a bearer token.
 *
 * <p>Keycloak holds people, organisations and roles; the token carries them. This package reads the token, keeps the
 * interface's session in PostgreSQL, and answers « who am I ». It knows no organisation but by its Keycloak alias.
 */
@NullMarked
package brussels.estuaire.identity;

import org.jspecify.annotations.NullMarked;
