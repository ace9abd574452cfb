/**
 * Registrations: who takes part in an event, who waits for a seat, and who came.
 *
 * <p>Nothing is sold twice: whoever acts on an event's seats waits for its row of {@code event_seats}, and that row refuses a seat
 * that is not there. People without an account act by a personal link.
 */
@NullMarked
package brussels.estuaire.registrations;

import org.jspecify.annotations.NullMarked;
