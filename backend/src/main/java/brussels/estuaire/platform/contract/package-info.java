/**
 * Serves the contract as it was committed with the code.
 *
 * <p>Nothing is made of it while the program runs: the tests write it from the code, complete it with what holds for every
 * operation, and fail when the committed one is another.
 */
@NullMarked
package brussels.estuaire.platform.contract;

import org.jspecify.annotations.NullMarked;
