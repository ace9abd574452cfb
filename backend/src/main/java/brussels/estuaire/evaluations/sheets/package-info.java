/** What was answered to an evaluation in rows and columns: the same numbers and words as its results, and never somebody's answers side by side. */
@NullMarked
package brussels.estuaire.evaluations.sheets;

import org.jspecify.annotations.NullMarked;
