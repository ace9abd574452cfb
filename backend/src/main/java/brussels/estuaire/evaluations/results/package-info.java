/**
 * What was answered to an evaluation: how often, in numbers that may be shown, and in words that belong to nobody.
 *
 * <p>It reads what closing has left, where what may not be shown does not stand: so nothing here has to hide anything.
 */
@NullMarked
package brussels.estuaire.evaluations.results;

import org.jspecify.annotations.NullMarked;
