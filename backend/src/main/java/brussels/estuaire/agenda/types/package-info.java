/**
 * The types of events: rows of rules, which say who sees an event, who may come, how one registers and who publishes it.
 *
 * <p>No code names a type: what differs between types stands in their rows. It knows no event.
 */
@NullMarked
package brussels.estuaire.agenda.types;

import org.jspecify.annotations.NullMarked;
