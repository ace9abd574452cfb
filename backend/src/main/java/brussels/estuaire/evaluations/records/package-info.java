/** Evaluations that were held elsewhere: how many answered, and how, as their team types it in. */
@NullMarked
package brussels.estuaire.evaluations.records;

import org.jspecify.annotations.NullMarked;
