/**
 * Calls for candidates: a circle looks for people, from one day to another, and for certain mandates.
 *
 * <p>A call is a draft until those who run the circle publish it; from then on its days alone say whether one may answer.
 */
@NullMarked
package brussels.estuaire.councils.calls;

import org.jspecify.annotations.NullMarked;
