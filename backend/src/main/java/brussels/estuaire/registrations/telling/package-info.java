/**
 * What those who are registered are told without an act of theirs: what became of the event, that it is near, and thanks.
 *
 * <p>One after the other or in small portions, each in a transaction that holds what it tells: several backends may do so at once, and
 * each mail is written once.
 */
@NullMarked
package brussels.estuaire.registrations.telling;

import org.jspecify.annotations.NullMarked;
