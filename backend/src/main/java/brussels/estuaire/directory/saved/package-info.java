/**
 * Searches that people keep, with or without an account, to be told by mail what is new in them.
 *
 * <p>What somebody looks for may tell how they are: each row is seen only by who names it, by whom it belongs to, or by the
 * one who holds its link.
 */
@NullMarked
package brussels.estuaire.directory.saved;

import org.jspecify.annotations.NullMarked;
