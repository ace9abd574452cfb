/**
 * The rule of the fair allocation, without a database: who gets which of the slots that they chose.
 *
 * <p>The same demand gives the same answer, whatever the order of its rows; what is not proven to be the best is no answer.
 */
@NullMarked
package brussels.estuaire.opendoors.allocation.exact;

import org.jspecify.annotations.NullMarked;
