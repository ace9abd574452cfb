/**
 * Who is in which group, without a database: the rule, the search for what is best, and why it cannot be better.
 *
 * <p>The same demand gives the same answer, whatever the order of its rows; what is not proven is said not to be.
 */
@NullMarked
package brussels.estuaire.reflection.assignments.exact;

import org.jspecify.annotations.NullMarked;
