/**
 * Events that somebody suggests without an account, from the mail that they confirm to the answer.
 *
 * <p>A suggestion is no event: a coordinator reads it and makes one of it, or says why not. It reaches them only once its address
 * is confirmed. What people wrote lies apart, under row-level security, and is erased; what remains is what became of it.
 */
@NullMarked
package brussels.estuaire.agenda.suggestions;

import org.jspecify.annotations.NullMarked;
