/**
 * What circles do over a year: how they are composed, when they meet, what they decide and what becomes of it.
 *
 * <p>Circles below know who sits in them, the agenda knows their meetings, registrations know who came; this is where the three meet.
 */
@NullMarked
package brussels.estuaire.councils;

import org.jspecify.annotations.NullMarked;
