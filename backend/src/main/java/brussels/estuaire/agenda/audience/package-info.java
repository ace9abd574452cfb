/**
 * To which events somebody belongs without editing them: those for which they have a seat.
 *
 * <p>Whoever belongs to an event sees it, and reads what is told to those who are registered, by their account's address or by the
 * link of their registration. It asks PostgreSQL alone: registrations lie above the agenda.
 */
@NullMarked
package brussels.estuaire.agenda.audience;

import org.jspecify.annotations.NullMarked;
