/**
 * The minutes of an event that has been: what was said, and what was decided.
 *
 * <p>Each saving is a revision that stays, with who saved it and when; the last one stands. Drafts are read
 * by those who edit the event; the rest by those for whom it is.
 */
@NullMarked
package brussels.estuaire.agenda.minutes;

import org.jspecify.annotations.NullMarked;
