/**
 * To which events somebody belongs without editing them: those for which they have a seat, and those of circles in which they sit.
 *
 * <p>Whoever belongs to an event sees it, and reads what is told to those who are registered; who sits in its circle reads what is
 * told to its members, too. By their account's address or by the link of their registration or mandate. It asks PostgreSQL alone, in
 * two functions that tell events and no people: registrations lie above the agenda, and mandates are shown to who names them.
 */
@NullMarked
package brussels.estuaire.agenda.audience;

import org.jspecify.annotations.NullMarked;
