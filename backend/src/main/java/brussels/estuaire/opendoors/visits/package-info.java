/**
 * Who visits what in an edition: its programme as everybody reads it, and the programme that somebody makes of it, booked as a whole.
 *
 * <p>A visit is a registration for a slot. Whoever books several waits for their seats in one order, and then for the visitor: two who
 * book the same slots never wait for each other in turn.
 */
@NullMarked
package brussels.estuaire.opendoors.visits;

import org.jspecify.annotations.NullMarked;
