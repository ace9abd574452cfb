/**
 * Services that open their doors: alone, or together in an edition, from its call to its numbers.
 *
 * <p>An edition is an event with phases, and a slot is an event of an open door: the agenda knows when and where, registrations know who
 * has a place and who came; this is what makes a week of them.
 */
@NullMarked
package brussels.estuaire.opendoors;

import org.jspecify.annotations.NullMarked;
