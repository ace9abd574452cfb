/** The same question compared wherever a team asked it, and how attendance and satisfaction went over the years. */
@NullMarked
package brussels.estuaire.evaluations.comparisons;

import org.jspecify.annotations.NullMarked;
