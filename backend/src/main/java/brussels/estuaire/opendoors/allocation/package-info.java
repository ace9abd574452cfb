/**
 * The fair allocation of an edition: what everybody chose is shared out once, after the choices and before one books.
 *
 * <p>The rule itself is in {@code exact}; here is who may have it done, what it reads, and what it writes.
 */
@NullMarked
package brussels.estuaire.opendoors.allocation;

import org.jspecify.annotations.NullMarked;
