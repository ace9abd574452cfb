/**
 * Closed groups of a bassin or of the Region: what they are for, and how long one sits in them.
 *
 * <p>Who sits in a circle follows from the days of its mandates alone ({@code sits_in} in SQL): access opens and closes by itself, and
 * nothing is stored that would have to be taken back. It knows organisations, and neither events nor what a circle decides.
 */
@NullMarked
package brussels.estuaire.circles;

import org.jspecify.annotations.NullMarked;
